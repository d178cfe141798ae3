import { assessDestatis } from '../../src/calculate/status/destatis.js';
import { snake } from './fields.js';
import { pointAt, seriesOf, targetOf, written } from './status-inputs.js';

interface Input {
  readonly years: readonly number[];
  readonly values: readonly (number | null)[];
  readonly direction: string;
  readonly target?: number;
  readonly targetYear?: number;
}

export function run(input: unknown): unknown {
  const { years, values, direction, target, targetYear } = input as Input;
  const points = years.map((year, index) => pointAt(year, values[index]));
  const result = assessDestatis(seriesOf(points, direction), targetOf(target, targetYear));
  return written(result, ({ status, flags }, measure) => ({
    symbol: snake(status),
    averageChange: measure('averageChange'),
    lastChange: measure('lastChange'),
    hypothetical: measure('hypothetical'),
    missShare: measure('missShare'),
    flags: flags.map(snake),
  }));
}
