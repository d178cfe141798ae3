import type { Answer, Refusal } from '../../outcome.js';
import { refusal } from '../../outcome.js';
import { sub } from '../../quantity/interval-arithmetic.js';
import type { Interval } from '../../quantity/interval.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { presentInOrder, type TimedValue } from './timed-value.js';

export const incrementsMethod: MethodDescriptor = {
  id: 'increments',
  name: { zh: '累计值的增量', en: 'Increments of a cumulative series' },
  edition: '1',
  source: 'Stock and flow practice: a flow is the difference of two cumulative figures',
  formula: 'cumulativeₜ − cumulativeₜ₋₁',
  needs: ['a cumulative series with one start'],
  refusesWhen: ['duplicate-time'],
};

/** What was added up to `time`. */
export interface Increment {
  readonly time: number | string;
  /** `null` where the cumulative is missing: the next increment covers the gap. */
  readonly value: Interval | null;
  /** The earlier time it is counted from; `null` for the first, which counts from the series' own start. */
  readonly from: number | string | null;
}

/**
 * The flows between successive values of a cumulative series. A fall is kept and flagged, since only
 * the publisher knows whether it was a correction.
 *
 * Formula  cumulativeₜ − cumulativeₜ₋₁
 * Unit     the series' own
 *
 * @param points - cumulative since one start, in one unit
 * @returns earliest first, with flag `cumulative-decreased` where one fell for certain; `duplicate-time`
 * @throws {TypeError} when years and dates are mixed
 * @example increments([{ time: 2020, value: point(342_000) }, { time: 2021, value: point(430_000) }]) //=> … 88 000 from 2020
 */
export function increments(
  points: readonly TimedValue[],
): (Answer<readonly Increment[]> & { readonly flags?: readonly string[] }) | Refusal {
  const present = presentInOrder(points);
  if (!present.ok) return present;
  const missing = points.filter(({ value }) => value === null);
  const clash = missing.find(
    ({ time }, index) => missing.findIndex((each) => each.time === time) < index,
  );
  if (clash) return refusal('duplicate-time', String(clash.time));

  const found: Increment[] = missing.map(({ time }) => ({ time, value: null, from: null }));
  let before: TimedValue<Interval> | undefined;
  let fell = false;
  for (const point of present.value) {
    const value = before ? sub(point.value, before.value) : point.value;
    fell ||= before !== undefined && (value.hi < 0 || (value.hi === 0 && value.hiOpen === true));
    found.push({ time: point.time, value, from: before?.time ?? null });
    before = point;
  }
  found.sort((a, b) => (a.time < b.time ? -1 : 1));
  return { ok: true, value: found, ...(fell && { flags: ['cumulative-decreased'] }) };
}
