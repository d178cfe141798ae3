import { refusal, type Refusal } from '../../outcome.js';
import { isPoint, overlaps, type Interval } from '../../quantity/interval.js';
import type { Direction } from './direction.js';

/**
 * Why there is no way to go from baseline to target, if there is none.
 *
 * @returns `zero-required-change` where both are the same number, `baseline-target-overlap` where
 * they may be, `unbounded-figure` where one of them has no end, `target-direction-conflict` where
 * the target lies on the wrong side of the baseline; otherwise undefined
 * @example refuseRequiredChange({ lo: 95, hi: 95 }, { lo: 95, hi: 95 })?.code //=> 'zero-required-change'
 */
export function refuseRequiredChange(
  baseline: Interval,
  target: Interval,
  direction?: Direction,
): Refusal | undefined {
  if (overlaps(baseline, target)) {
    const same = isPoint(baseline) && isPoint(target);
    return refusal(same ? 'zero-required-change' : 'baseline-target-overlap', 'target');
  }
  if (!isBounded(baseline)) return refusal('unbounded-figure', 'baseline');
  if (!isBounded(target)) return refusal('unbounded-figure', 'target');
  // Ends that touch and are open share no number, and still leave the denominator as small as one likes.
  if (baseline.hi === target.lo || target.hi === baseline.lo) {
    return refusal('baseline-target-overlap', 'target');
  }
  const rises = target.lo > baseline.hi;
  if ((direction === 'rise' && !rises) || (direction === 'fall' && rises)) {
    return refusal('target-direction-conflict', 'target');
  }
  return undefined;
}

function isBounded(range: Interval): boolean {
  return range.lo !== -Infinity && range.hi !== Infinity;
}
