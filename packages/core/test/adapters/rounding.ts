import { roundTo, type RoundingMode } from '../../src/quantity/round-to.js';
import { kebab } from './fields.js';

export function run(input: unknown): unknown {
  const { value, interval, mode } = input as { value: string; interval: string; mode: string };
  const names: Record<string, RoundingMode> = {
    ceil: 'ceiling',
    'half-up': 'half-away',
    'toward-zero': 'down',
    truncate: 'down',
  };
  const name = kebab(mode);
  return { value: roundTo(value, interval, names[name] ?? (name as RoundingMode)) };
}
