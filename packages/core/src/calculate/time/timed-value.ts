import { refusal, type Outcome } from '../../outcome.js';
import { dayNumber } from '../../quantity/calendar-day.js';
import { addDown, addUp, divDown, divUp } from '../../quantity/directed-rounding.js';
import type { Interval } from '../../quantity/interval.js';

/** A value of a series at a year (2021, 2021.5) or on a day (`2021-11-30`); one kind of time per series. */
export interface TimedValue<V = Interval | null> {
  readonly time: number | string;
  /** `null` where the value is missing; missing is never 0. */
  readonly value: V;
}

/** Days in a year, on average over the Julian calendar: the day count actual/365.25. */
const DAYS_PER_YEAR = 365.25;

/**
 * The values that are there, earliest first.
 *
 * @returns `duplicate-time` (at: the time) where two values claim one time
 * @throws {TypeError} when years and dates are mixed
 */
export function presentInOrder(
  points: readonly TimedValue[],
): Outcome<readonly TimedValue<Interval>[]> {
  const present = points.filter((point): point is TimedValue<Interval> => point.value !== null);
  if (new Set(present.map((point) => typeof point.time)).size > 1) {
    throw new TypeError('A series has either years or dates as its times, not both.');
  }
  present.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
  for (const [index, point] of present.entries()) {
    if (index > 0 && present[index - 1]?.time === point.time) {
      return refusal('duplicate-time', String(point.time));
    }
  }
  return { ok: true, value: present };
}

/** Years from one time to another: their difference, or for dates days ÷ 365.25. */
export function yearsBetween(from: number | string, to: number | string): Interval {
  if (typeof from === 'number' && typeof to === 'number') {
    return { lo: addDown(to, -from), hi: addUp(to, -from) };
  }
  const days = dayNumber(String(to)) - dayNumber(String(from));
  return { lo: divDown(days, DAYS_PER_YEAR), hi: divUp(days, DAYS_PER_YEAR) };
}
