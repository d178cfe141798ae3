import { refusal } from '../../outcome.js';
import type { Interval, Quantity } from '../../quantity/interval.js';
import type { Ranged } from '../../quantity/ranged.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import {
  formatMonthSpan,
  parsePeriodLabel,
  sameMonths,
  shiftMonths,
  type MonthSpan,
} from '../time/period-label.js';
import type { PeriodValue } from '../time/period-value.js';
import { baseRefusal, relativeChange } from './relative-change.js';

export const yearOnYearMethod: MethodDescriptor = {
  id: 'year-on-year',
  name: { zh: '同比', en: 'Year-on-year growth' },
  edition: '1',
  source:
    'National Bureau of Statistics of China, 同比: against the same period of the year before',
  formula: '(value − value of the same period last year) ÷ value of the same period last year',
  needs: ['the value of a period', 'the value of the same period a year before'],
  refusesWhen: ['incomplete-period', 'invalid-period', 'zero-baseline', 'negative-base'],
};

export const periodOnPeriodMethod: MethodDescriptor = {
  id: 'period-on-period',
  name: { zh: '环比', en: 'Period-on-period growth' },
  edition: '1',
  source: 'National Bureau of Statistics of China, 环比: against the period just before',
  formula: '(value − value of the period before) ÷ value of the period before',
  needs: ['the value of a period', 'the value of the period of equal length just before'],
  refusesWhen: ['incomplete-period', 'invalid-period', 'zero-baseline', 'negative-base'],
};

/**
 * Growth against the same period of the year before (同比). The period before is found by its
 * calendar, never by its place in the list.
 *
 * Formula  (value − year before) ÷ year before
 * Unit     ratio
 * Source   National Bureau of Statistics of China
 *
 * @param series - in one unit
 * @param period - the label of the period to judge: `2021`, `2021-Q2`, `2021-06`, `2021-01/2021-02`
 * @returns the tightest range; `incomplete-period` (facts: which is missing), `invalid-period`,
 * `zero-baseline`, `negative-base`
 * @example yearOnYear([{ period: '2020-06', value: point(80) }, { period: '2021-06', value: point(95) }], '2021-06') //=> 0.1875
 */
export function yearOnYear(
  series: readonly PeriodValue[],
  period: string,
): Ranged<Quantity<'ratio'>> {
  return growthSince(series, period, () => 12);
}

/**
 * Growth against the period of equal length just before (环比). A figure for January and February
 * together is compared with November and December together, so it needs them together too.
 *
 * Formula  (value − period before) ÷ period before
 * Unit     ratio
 * Source   National Bureau of Statistics of China
 *
 * @param series - in one unit, seasonally adjusted if it has seasons
 * @param period - the label of the period to judge
 * @returns as {@link yearOnYear}
 * @example periodOnPeriod([{ period: '2020', value: point(80) }, { period: '2021', value: point(95) }], '2021') //=> 0.1875
 */
export function periodOnPeriod(
  series: readonly PeriodValue[],
  period: string,
): Ranged<Quantity<'ratio'>> {
  return growthSince(series, period, ({ first, last }) => last - first + 1);
}

function growthSince(
  series: readonly PeriodValue[],
  period: string,
  monthsBack: (span: MonthSpan) => number,
): Ranged<Quantity<'ratio'>> {
  const span = parsePeriodLabel(period);
  if (!span) return refusal('invalid-period', period);
  const before = shiftMonths(span, -monthsBack(span));
  const current = valueOver(series, span);
  const previous = valueOver(series, before);
  if (!current || !previous) {
    const missing = [...(previous ? [] : [formatMonthSpan(before)]), ...(current ? [] : [period])];
    return refusal('incomplete-period', period, { missing: missing.join(', ') });
  }
  return (
    baseRefusal(previous, formatMonthSpan(before)) ?? {
      ok: true,
      value: relativeChange(previous, current),
    }
  );
}

function valueOver(series: readonly PeriodValue[], span: MonthSpan): Interval | null | undefined {
  return series.find(({ period }) => sameMonths(span, parsePeriodLabel(period)))?.value;
}
