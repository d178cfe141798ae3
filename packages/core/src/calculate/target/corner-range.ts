import { isPoint, point, type Interval } from '../../quantity/interval.js';
import { hull } from '../../quantity/interval-arithmetic.js';

/**
 * The tightest range of a formula that is monotone in each of its figures: it is reached at the
 * corners of the box, where every figure sits at one of its ends. The formula gets intervals that
 * hold one number, and rounds outward.
 *
 * Unlike `exactRange` it takes any monotone function, powers included, and leaves the proof of
 * monotony to the caller.
 *
 * @param formula - undefined for a corner that contributes nothing
 * @returns undefined where no corner contributes
 */
export function cornerRange(
  ranges: readonly Interval[],
  formula: (corner: readonly Interval[]) => Interval | undefined,
): Interval | undefined {
  let corners: (readonly Interval[])[] = [[]];
  for (const range of ranges) {
    const ends = isPoint(range) ? [point(range.lo)] : [point(range.lo), point(range.hi)];
    corners = corners.flatMap((corner) => ends.map((end) => [...corner, end]));
  }
  let whole: Interval | undefined;
  for (const corner of corners) {
    const range = formula(corner);
    if (range) whole = whole ? hull(whole, range) : range;
  }
  return whole;
}
