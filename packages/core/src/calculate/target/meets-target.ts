import { overlaps, type Interval } from '../../quantity/interval.js';
import type { Direction } from './direction.js';

/** Whether something holds, where bounds may leave it open. */
export type Certainty = 'yes' | 'no' | 'cannot-tell';

/**
 * Whether a value is at its target or beyond it, now. The trend is another question.
 *
 * Open ends count: "over 95" meets 95, "nearly 95" does not. Nothing is rounded before the test.
 * With `approach` only the target itself meets it; widen the target to its accepted band first.
 *
 * @param direction - without one, the direction is not known and only equality meets the target
 * @returns `cannot-tell` where some values of the ranges meet it and others do not
 * @example meetsTarget({ lo: 94.5, hi: 95.5 }, { lo: 95, hi: 95 }, 'rise') //=> 'cannot-tell'
 */
export function meetsTarget(
  value: Interval,
  target: Interval,
  direction: Direction | undefined,
): Certainty {
  if (direction === 'rise') return reaches(value, target);
  if (direction === 'fall') return reaches(target, value);
  if (!overlaps(value, target)) return 'no';
  return value.lo === value.hi && target.lo === target.hi ? 'yes' : 'cannot-tell';
}

/** Whether every, no or some value of `high` is at least `low`. */
function reaches(high: Interval, low: Interval): Certainty {
  if (high.lo >= low.hi) return 'yes';
  if (high.hi < low.lo) return 'no';
  return high.hi === low.lo && (high.hiOpen || low.loOpen) ? 'no' : 'cannot-tell';
}
