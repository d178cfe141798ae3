import { refusal, type Refusal } from '../../outcome.js';
import { interval, point, type Interval } from '../../quantity/interval.js';
import { div, neg } from '../../quantity/interval-arithmetic.js';
import { compoundRate } from '../target/compound-rate.js';
import { cornerRange } from '../target/corner-range.js';
import { meetsTarget, type Certainty } from '../target/meets-target.js';
import { oneTurnRange } from './one-turn-range.js';

/** A value at a time in years. */
export interface Timed {
  readonly at: number;
  readonly value: Interval;
}

/** The part of the ranges in which the target is not met. */
export interface UnmetPart {
  readonly met: Certainty;
  readonly current: Interval;
  readonly target: Interval;
}

/** Splits off the values that meet the target already: their status does not depend on the trend. */
export function unmetPart(
  current: Interval,
  target: Interval,
  direction: 'rise' | 'fall',
): UnmetPart {
  const met = meetsTarget(current, target, direction);
  if (met !== 'cannot-tell') return { met, current, target };
  const rise = direction === 'rise';
  return {
    met,
    current: rise
      ? interval(current.lo, Math.min(current.hi, target.hi), current.loOpen)
      : interval(Math.max(current.lo, target.lo), current.hi, false, current.hiOpen),
    target: rise
      ? interval(Math.max(target.lo, current.lo), target.hi)
      : interval(target.lo, Math.min(target.hi, current.hi)),
  };
}

/**
 * Actual compound growth over required compound growth.
 *
 * Formula  ((current ÷ baseline)^(1 ÷ (now − start)) − 1) ÷ ((target ÷ baseline)^(1 ÷ (deadline − start)) − 1)
 * Unit     ratio
 *
 * Monotone in the current value and in the target. In the baseline it turns at most once: with
 * p > r the zero of its logarithmic derivative solves p ÷ (e^(p·u) − 1) = r ÷ (e^(r·w) − 1), whose
 * two sides have a strictly monotone quotient.
 *
 * @param of - what to do with the required rate: as it is, or its absolute value
 */
export function growthRatio(
  baseline: Timed,
  current: Timed,
  target: Timed,
  of: (required: Interval) => Interval = (required) => required,
): Interval {
  const gone = current.at - baseline.at;
  const whole = target.at - baseline.at;
  const range = cornerRange(
    [current.value, target.value],
    ([c = current.value, t = target.value]) =>
      oneTurnRange(baseline.value, (at) => {
        const quotient = div(
          compoundRate(point(at), c, gone),
          of(compoundRate(point(at), t, whole)),
        );
        return quotient.ok ? quotient.value : interval(-Infinity, Infinity);
      }),
  );
  return range ?? interval(-Infinity, Infinity);
}

/** A range seen in the wished-for direction: positive is good. */
export function inDirection(range: Interval, direction: 'rise' | 'fall'): Interval {
  return direction === 'rise' ? range : neg(range);
}

/** `nonpositive-value` at the first that may not be above 0. */
export function refuseNonpositive(
  values: Readonly<Record<string, Interval | undefined>>,
): Refusal | undefined {
  const name = Object.keys(values).find((each) => (values[each]?.lo ?? 1) <= 0);
  return name === undefined ? undefined : refusal('nonpositive-value', name);
}

/** `no-deadline`, `invalid-period` or `past-deadline` where no time is left to judge. */
export function refuseDeadline(
  baselineAt: number,
  currentAt: number,
  targetAt: number | undefined,
): Refusal | undefined {
  if (targetAt === undefined) return refusal('no-deadline', 'target');
  if (targetAt <= baselineAt) return refusal('invalid-period', String(targetAt));
  return currentAt > targetAt ? refusal('past-deadline', 'target') : undefined;
}
