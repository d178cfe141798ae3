import { refusal, type Outcome } from '../../outcome.js';
import { div, mul } from '../../quantity/interval-arithmetic.js';
import { point } from '../../quantity/interval.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import type { PeriodValue } from '../time/period-value.js';

export const fixedBaseIndexMethod: MethodDescriptor = {
  id: 'fixed-base-index',
  name: { zh: '定基指数', en: 'Fixed-base index' },
  edition: '1',
  source:
    'National Bureau of Statistics of China, 定基指数; Consumer Price Index Manual (ILO, IMF et al.)',
  formula: '100 × valueₜ ÷ value of the base period',
  needs: ['a series', 'the label of its base period'],
  refusesWhen: ['missing-base', 'zero-baseline'],
};

export const rebaseMethod: MethodDescriptor = {
  id: 'rebase',
  name: { zh: '换基', en: 'Rebasing' },
  edition: '1',
  source: 'Consumer Price Index Manual (ILO, IMF et al.), rebasing',
  formula: '100 × indexₜ ÷ index of the new base period',
  needs: ['an index series', 'the label of the new base period'],
  refusesWhen: ['missing-base', 'zero-baseline'],
};

/**
 * A series as an index whose base period is 100 (定基). The base period is exactly 100 however
 * uncertain its value, since the figure is divided by itself; missing values stay missing.
 *
 * Formula  100 × valueₜ ÷ value of the base period
 * Unit     index, base period = 100
 * Source   National Bureau of Statistics of China
 *
 * @param values - in one unit
 * @param base - label of the base period
 * @returns `missing-base` or `zero-baseline` (at: the base period) where the base has no value or may be 0
 * @example fixedBaseIndex([{ period: '2017', value: point(86_000) }, { period: '2018', value: point(91_000) }], '2017') //=> 100, 105.81…
 */
export function fixedBaseIndex(
  values: readonly PeriodValue[],
  base: string,
): Outcome<readonly PeriodValue[]> {
  const reference = values.find(({ period }) => period === base)?.value;
  if (!reference) return refusal('missing-base', base);
  if (reference.lo <= 0 && reference.hi >= 0) return refusal('zero-baseline', base);
  return {
    ok: true,
    value: values.map(({ period, value }) => {
      if (period === base) return { period, value: point(100) };
      const index = value && div(mul(point(100), value), reference);
      return { period, value: index?.ok ? index.value : null };
    }),
  };
}

/**
 * An index series with another base period: a multiplication, so growth rates do not change.
 *
 * Formula  100 × indexₜ ÷ index of the new base period
 * Unit     index, new base period = 100
 * Source   Consumer Price Index Manual, rebasing
 *
 * @param index - an index series
 * @param base - label of the new base period
 * @returns as {@link fixedBaseIndex}
 * @example rebase([{ period: '2019', value: point(104) }, { period: '2020', value: point(106.6) }], '2020') //=> 97.56…, 100
 */
export function rebase(
  index: readonly PeriodValue[],
  base: string,
): Outcome<readonly PeriodValue[]> {
  return fixedBaseIndex(index, base);
}
