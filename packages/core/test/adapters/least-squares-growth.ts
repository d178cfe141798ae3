import { exponentialGrowth } from '../../src/calculate/growth/exponential-growth.js';
import { leastSquaresGrowth } from '../../src/calculate/growth/least-squares-growth.js';
import { errorOf, numberOf, rangeOrNull, type Written } from './fields.js';

interface Input {
  readonly fn: 'leastSquares' | 'exponential';
  readonly points: readonly { readonly t: number | string; readonly v: Written }[];
}

export function run(input: unknown): unknown {
  const { fn, points } = input as Input;
  const series = points.map(({ t, v }) => ({ time: t, value: rangeOrNull(v) }));
  const result = fn === 'leastSquares' ? leastSquaresGrowth(series) : exponentialGrowth(series);
  return result.ok ? { value: numberOf(result.value) } : errorOf(result);
}
