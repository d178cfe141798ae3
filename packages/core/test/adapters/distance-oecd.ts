import { assessOecd } from '../../src/calculate/status/oecd.js';
import { pointAt, seriesOf, targetOf, written } from './status-inputs.js';

interface Input {
  readonly value: number | null;
  readonly target: number;
  readonly reference: readonly (number | null)[];
  readonly direction: string;
}

export function run(input: unknown): unknown {
  const { value, target, reference, direction } = input as Input;
  const goal = targetOf(target);
  if (!goal) return { error: 'INSUFFICIENT_DATA' };
  const series = { ...seriesOf([pointAt(0, value)], direction), peers: reference };
  return written(assessOecd(series, goal), ({ targetMetNow }, measure) => ({
    distance: measure('distance'),
    sd: measure('standardDeviation'),
    targetAchieved: targetMetNow === 'yes',
  }));
}
