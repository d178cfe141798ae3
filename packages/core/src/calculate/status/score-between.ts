import { interval, type Interval } from '../../quantity/interval.js';

/** A measure and the score it gets. Measures ascend. */
export type ScorePoint = readonly [measure: number, score: number];

/**
 * A score that is linear between given points and constant beyond them. It never falls where the
 * measure rises, so the ends of the range give the ends of the score.
 *
 * @example scoreBetween({ lo: 0.95, hi: 0.95 }, [[-0.6, -5], [0.6, 0], [1.3, 5]]) // 2.5
 */
export function scoreBetween(range: Interval, points: readonly ScorePoint[]): Interval {
  return interval(scoreAt(range.lo, points), scoreAt(range.hi, points));
}

function scoreAt(measure: number, points: readonly ScorePoint[]): number {
  let before = points[0];
  for (const next of points) {
    if (measure <= next[0]) {
      if (!before || before === next) return next[1];
      const share = (measure - before[0]) / (next[0] - before[0]);
      return before[1] + share * (next[1] - before[1]);
    }
    before = next;
  }
  return before?.[1] ?? NaN;
}
