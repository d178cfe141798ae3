import { assertSameUnit } from '../../quantity/assert-same-unit.js';
import type { Quantity } from '../../quantity/interval.js';
import type { Ranged } from '../../quantity/ranged.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { baseRefusal, relativeChange } from './relative-change.js';

export const percentChangeMethod: MethodDescriptor = {
  id: 'percent-change',
  name: { zh: '增长率', en: 'Percentage change' },
  edition: '1',
  source: 'World Bank, World Development Indicators, statistical methods: one-period growth rate',
  formula: '(current − previous) ÷ previous',
  needs: ['a previous value above 0', 'a current value in the same unit'],
  refusesWhen: ['zero-baseline', 'negative-base'],
};

/**
 * Change relative to the value before. For the change of a percentage in points see
 * {@link percentagePointChange}: 80 % to 95 % is 15 points, and 18.75 % by this function.
 *
 * Formula  (current − previous) ÷ previous
 * Unit     ratio: 0.05 is a rise of 5 %
 * Source   World Bank, World Development Indicators, statistical methods
 *
 * @param values - in one unit
 * @returns the tightest range; `zero-baseline` where the previous value may be 0, `negative-base` where it is below
 * @throws {TypeError} when units differ
 * @example percentChange({ previous: quantity(80, 'CNY'), current: quantity(95, 'CNY') }) //=> 0.1875
 */
export function percentChange<U extends string>(values: {
  readonly previous: Quantity<U>;
  readonly current: Quantity<NoInfer<U>>;
}): Ranged<Quantity<'ratio'>> {
  const { previous, current } = values;
  if (previous.unit !== current.unit) assertSameUnit('percentChange', { previous, current });
  return (
    baseRefusal(previous, 'previous') ?? { ok: true, value: relativeChange(previous, current) }
  );
}
