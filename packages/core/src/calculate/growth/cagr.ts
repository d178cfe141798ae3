import { refusal } from '../../outcome.js';
import { assertSameUnit } from '../../quantity/assert-same-unit.js';
import { neg } from '../../quantity/interval-arithmetic.js';
import type { Interval, Quantity } from '../../quantity/interval.js';
import type { Ranged } from '../../quantity/ranged.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { compoundRate } from './compound-rate.js';

export const cagrMethod: MethodDescriptor = {
  id: 'cagr',
  name: { zh: '年均复合增长率', en: 'Compound annual growth rate' },
  edition: '1',
  source: 'World Bank, World Development Indicators, statistical methods: geometric growth rate',
  formula: '(last ÷ first)^(1 ÷ years) − 1',
  needs: ['a first and a last value of one sign', 'the years between them'],
  refusesWhen: ['zero-baseline', 'sign-change'],
};

/**
 * Compound annual growth rate: the constant yearly rate that leads from the first value to the last.
 * It sees the two ends only, so say the window beside it.
 *
 * Formula  (last ÷ first)^(1 ÷ years) − 1
 * Unit     ratio: 0.05 is 5 % a year; −1 where the last value is 0
 * Source   World Bank, World Development Indicators, statistical methods
 *
 * @param values - in one unit; `years` between them, above 0
 * @returns the tightest range, with flag `negative-values` where both are below 0 (the rate is then
 * that of their size); `zero-baseline` where the first may be 0, `sign-change` where the last may have the other sign
 * @throws {RangeError} when `years` is not above 0
 * @throws {TypeError} when units differ
 * @example
 * cagr({ first: quantity(100, 'person'), last: quantity(121, 'person'), years: 2 })
 * //=> { ok: true, value: { lo: 0.09999…, hi: 0.10000…, unit: 'ratio' } }
 */
export function cagr<U extends string>(values: {
  readonly first: Quantity<U>;
  readonly last: Quantity<NoInfer<U>>;
  readonly years: number;
}): Ranged<Quantity<'ratio'>> {
  const { first, last, years } = values;
  if (first.unit !== last.unit) assertSameUnit('cagr', { first, last });
  if (!(years > 0)) throw new RangeError(`cagr: years must be above 0, not ${years}.`);
  return cagrBetween(first, last, years, years);
}

/** @internal */
export function cagrBetween(
  first: Interval,
  last: Interval,
  fewest: number,
  most: number,
): Ranged<Quantity<'ratio'>> {
  if (first.lo <= 0 && first.hi >= 0) return refusal('zero-baseline', 'first');
  if (first.lo > 0) {
    if (last.lo < 0) return refusal('sign-change', 'last');
    return { ok: true, value: compoundRate(first, last, fewest, most) };
  }
  if (last.hi > 0) return refusal('sign-change', 'last');
  const value = compoundRate(neg(first), neg(last), fewest, most);
  return { ok: true, value, flags: ['negative-values'] };
}
