import { cagrOfSeries } from '../../src/calculate/growth/cagr-of-series.js';
import { errorOf, numberOf, rangeOrNull, snake, type Written } from './fields.js';

interface Input {
  readonly points: readonly { readonly t: number | string; readonly v: Written }[];
}

export function run(input: unknown): unknown {
  const { points } = input as Input;
  const result = cagrOfSeries(points.map(({ t, v }) => ({ time: t, value: rangeOrNull(v) })));
  if (!result.ok) return errorOf(result);
  return { value: numberOf(result.value), ...(result.flags && { flags: result.flags.map(snake) }) };
}
