import { refusal, type Outcome } from '../../outcome.js';
import { sub } from '../../quantity/interval-arithmetic.js';
import type { Interval } from '../../quantity/interval.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { formatMonthSpan, parsePeriodLabel } from './period-label.js';
import type { PeriodValue } from './period-value.js';

export const ytdToPeriodMethod: MethodDescriptor = {
  id: 'ytd-to-period',
  name: { zh: '由累计值推算当期值', en: 'Periods from year-to-date values' },
  edition: '1',
  source: 'National Bureau of Statistics of China, monthly releases: January and February together',
  formula: 'year to date − year to date one period before',
  needs: ['year-to-date values by month'],
  refusesWhen: ['invalid-period', 'duplicate-time'],
};

/**
 * The flow of each period from year-to-date values. Within a year the first value covers from
 * January on; after a missing month the next value covers the gap.
 *
 * Formula  year to date − year to date one period before
 * Unit     the series' own
 * Source   National Bureau of Statistics of China
 *
 * @param values - year to date up to each month, `2021-03`, or quarter, `2021-Q1`
 * @returns in calendar order, labelled by the months covered; `invalid-period` or `duplicate-time` (at: the label)
 * @example ytdToPeriod([{ period: '2021-02', value: point(69_737) }, { period: '2021-03', value: point(105_221) }])
 * //=> 69 737 for 2021-01/2021-02, 35 484 for 2021-03
 */
export function ytdToPeriod(
  values: readonly PeriodValue[],
): Outcome<readonly PeriodValue<Interval>[]> {
  const known: { readonly label: string; readonly month: number; readonly value: Interval }[] = [];
  for (const { period, value } of values) {
    const span = parsePeriodLabel(period);
    if (!span) return refusal('invalid-period', period);
    if (value === null) continue;
    if (known.some(({ month }) => month === span.last)) return refusal('duplicate-time', period);
    known.push({ label: period, month: span.last, value });
  }
  known.sort((a, b) => a.month - b.month);
  return {
    ok: true,
    value: known.map(({ month, value }, index) => {
      const before = known[index - 1];
      const sameYear = before && Math.floor(before.month / 12) === Math.floor(month / 12);
      const first = sameYear ? before.month + 1 : month - (month % 12);
      return {
        period: formatMonthSpan({ first, last: month }),
        value: sameYear ? sub(value, before.value) : value,
      };
    }),
  };
}
