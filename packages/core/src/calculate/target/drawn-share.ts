import { interval, type Interval } from '../../quantity/interval.js';

/**
 * The part of a progress range that fits on a bar from 0 to 1. For drawing only: a number cut to
 * 0..1 hides regression and overshoot, so print the progress itself.
 *
 * @param progress - as `progressToTarget` gives it, unit ratio
 * @returns ends within 0 and 1
 * @example drawnShare({ lo: -0.4, hi: 1.13 }) //=> { lo: 0, hi: 1 }
 */
export function drawnShare(progress: Interval): Interval {
  return interval(cut(progress.lo), cut(progress.hi));
}

function cut(end: number): number {
  return Math.min(1, Math.max(0, end));
}
