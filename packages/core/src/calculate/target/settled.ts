import { interval, isPoint, type Interval } from '../../quantity/interval.js';

/**
 * A result as its inputs deserve: where every input was a plain number the result is one too, and
 * not the sliver that outward rounding leaves around it.
 *
 * @example settled({ lo: 0.3333333333333333, hi: 0.33333333333333337 }, [point(1), point(3)]).lo // one number, lo = hi
 */
export function settled(result: Interval, inputs: readonly Interval[]): Interval {
  if (isPoint(result) || !inputs.every(isPoint)) return result;
  const middle = result.lo / 2 + result.hi / 2;
  return interval(middle, middle);
}
