import { refusal } from '../../outcome.js';
import { divDown, divUp } from '../../quantity/directed-rounding.js';
import { logDown, logUp } from '../../quantity/elementary.js';
import { div } from '../../quantity/interval-arithmetic.js';
import { interval, type Quantity } from '../../quantity/interval.js';
import type { Ranged } from '../../quantity/ranged.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { presentInOrder, yearsBetween, type TimedValue } from '../time/timed-value.js';

export const exponentialGrowthMethod: MethodDescriptor = {
  id: 'exponential-growth',
  name: { zh: '指数增长率', en: 'Exponential growth rate' },
  edition: '1',
  source: 'World Bank, World Development Indicators, statistical methods: exponential growth rate',
  formula: 'ln(last ÷ first) ÷ years',
  needs: ['a first and a last value above 0', 'their times'],
  refusesWhen: ['insufficient-data', 'nonpositive-value', 'duplicate-time'],
};

/**
 * Yearly growth compounded without pause, between the ends of a series; used for populations.
 *
 * Formula  ln(last ÷ first) ÷ years
 * Unit     ratio
 * Source   World Bank, World Development Indicators, statistical methods
 *
 * @param points - in one unit
 * @returns the tightest range; `nonpositive-value` (at: the time) where a value may be 0 or below,
 * `insufficient-data` with fewer than two values, `duplicate-time`
 * @throws {TypeError} when years and dates are mixed
 */
export function exponentialGrowth(points: readonly TimedValue[]): Ranged<Quantity<'ratio'>> {
  const present = presentInOrder(points);
  if (!present.ok) return present;
  const nonpositive = present.value.find(({ value }) => value.lo <= 0);
  if (nonpositive) return refusal('nonpositive-value', String(nonpositive.time));
  const first = present.value[0];
  const last = present.value.at(-1);
  if (!first || !last || first === last) return refusal('insufficient-data');
  const years = yearsBetween(first.time, last.time);
  const factor = div(last.value, first.value);
  if (!factor.ok) return factor;
  const { lo, hi, loOpen, hiOpen } = factor.value;
  const least = logDown(lo);
  const greatest = logUp(hi);
  const range = interval(
    divDown(least, least >= 0 ? years.hi : years.lo),
    divUp(greatest, greatest >= 0 ? years.lo : years.hi),
    loOpen,
    hiOpen,
  );
  return { ok: true, value: { ...range, unit: 'ratio' } };
}
