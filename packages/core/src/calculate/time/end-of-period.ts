import { refusal, type Outcome } from '../../outcome.js';
import type { Interval } from '../../quantity/interval.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { presentInOrder, type TimedValue } from './timed-value.js';

export const endOfPeriodMethod: MethodDescriptor = {
  id: 'end-of-period',
  name: { zh: '期末值', en: 'End-of-period value' },
  edition: '1',
  source: 'Temporal aggregation of stocks: the last observation of the period',
  formula: 'the last value inside the year',
  needs: ['a stock by dates', 'a year'],
  refusesWhen: ['insufficient-data', 'duplicate-time'],
};

/**
 * The stock at the end of a year: its last observation inside the year, with the day it was taken,
 * which belongs beside the value since it may be well before 31 December.
 *
 * @param points - a stock by ISO dates
 * @returns `insufficient-data` (at: the year) where the year has no value; `duplicate-time`
 * @example endOfPeriod([{ time: '2021-11-30', value: point(628_000) }], 2021) //=> 628 000 at 2021-11-30
 */
export function endOfPeriod(
  points: readonly TimedValue[],
  year: number,
): Outcome<{ readonly value: Interval; readonly at: string }> {
  const present = presentInOrder(points);
  if (!present.ok) return present;
  const within = present.value.filter(({ time }) => Number(String(time).slice(0, 4)) === year);
  const last = within.at(-1);
  if (!last) return refusal('insufficient-data', String(year));
  return { ok: true, value: { value: last.value, at: String(last.time) } };
}
