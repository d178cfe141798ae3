import { refusal } from '../../outcome.js';
import type { Quantity } from '../../quantity/interval.js';
import type { Ranged } from '../../quantity/ranged.js';
import { presentInOrder, yearsBetween, type TimedValue } from '../time/timed-value.js';
import { cagrBetween } from './cagr.js';

/**
 * The compound annual growth rate from the first value of a series that is there to the last. The
 * order of the points does not matter; dates count actual days ÷ 365.25.
 *
 * @param points - in one unit
 * @returns as {@link cagr}; also `insufficient-data` with fewer than two values, `duplicate-time`
 * where two values claim one time
 * @throws {TypeError} when years and dates are mixed
 * @example
 * cagrOfSeries([{ time: 2010, value: point(100) }, { time: 2011, value: null }, { time: 2012, value: point(121) }])
 */
export function cagrOfSeries(points: readonly TimedValue[]): Ranged<Quantity<'ratio'>> {
  const present = presentInOrder(points);
  if (!present.ok) return present;
  const first = present.value[0];
  const last = present.value.at(-1);
  if (!first || !last || first === last) return refusal('insufficient-data');
  const years = yearsBetween(first.time, last.time);
  return cagrBetween(first.value, last.value, years.lo, years.hi);
}
