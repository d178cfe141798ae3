import { refusal } from '../../outcome.js';
import { assertSameUnit } from '../../quantity/assert-same-unit.js';
import type { Quantity } from '../../quantity/interval.js';
import type { Ranged } from '../../quantity/ranged.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { powDown, powUp } from '../../quantity/elementary.js';
import { addDown, addUp } from '../../quantity/directed-rounding.js';
import { div } from '../../quantity/interval-arithmetic.js';
import { interval } from '../../quantity/interval.js';
import { baseRefusal } from './relative-change.js';

export const annualisedRateMethod: MethodDescriptor = {
  id: 'annualised-rate',
  name: { zh: '折年率', en: 'Annualised growth rate' },
  edition: '1',
  source: 'World Bank, Growth Rates note: annualised growth of sub-annual data',
  formula: '(current ÷ previous)^periodsPerYear − 1',
  needs: ['two values of neighbouring periods', 'the number of such periods in a year'],
  refusesWhen: ['zero-baseline', 'negative-base', 'sign-change'],
};

/**
 * The yearly rate if the change of one period went on for a year.
 *
 * Formula  (current ÷ previous)^periodsPerYear − 1
 * Unit     ratio
 * Source   World Bank, Growth Rates note
 *
 * @param values - in one unit; `periodsPerYear` is 4 for quarters, 12 for months
 * @returns the tightest range; `zero-baseline`, `negative-base`, or `sign-change` where the current value may be below 0
 * @throws {RangeError} when `periodsPerYear` is not above 0
 * @throws {TypeError} when units differ
 * @example annualisedRate({ previous: quantity(252.4, 'CNY'), current: quantity(255.1, 'CNY'), periodsPerYear: 4 }) //=> 0.0434…
 */
export function annualisedRate<U extends string>(values: {
  readonly previous: Quantity<U>;
  readonly current: Quantity<NoInfer<U>>;
  readonly periodsPerYear: number;
}): Ranged<Quantity<'ratio'>> {
  const { previous, current, periodsPerYear } = values;
  if (previous.unit !== current.unit) assertSameUnit('annualisedRate', { previous, current });
  if (!(periodsPerYear > 0)) {
    throw new RangeError(`annualisedRate: periodsPerYear must be above 0, not ${periodsPerYear}.`);
  }
  const refused = baseRefusal(previous, 'previous');
  if (refused) return refused;
  if (current.lo < 0) return refusal('sign-change', 'current');
  const factor = div(current, previous);
  if (!factor.ok) return factor;
  const { lo, hi, loOpen, hiOpen } = factor.value;
  const range = interval(
    addDown(powDown(lo, periodsPerYear), -1),
    addUp(powUp(hi, periodsPerYear), -1),
    loOpen,
    hiOpen,
  );
  return { ok: true, value: { ...range, unit: 'ratio' } };
}
