import { sub } from '../../quantity/interval-arithmetic.js';
import type { Quantity } from '../../quantity/interval.js';
import type { Ranged } from '../../quantity/ranged.js';
import type { MethodDescriptor } from '../method-descriptor.js';

export const percentagePointChangeMethod: MethodDescriptor = {
  id: 'percentage-point-change',
  name: { zh: '百分点变动', en: 'Change in percentage points' },
  edition: '1',
  source:
    'National Bureau of Statistics of China, usage of 百分点; Eurostat, Tutorial: Rounding of numbers',
  formula: 'current % − previous %',
  needs: ['two percentages'],
  refusesWhen: [],
};

/**
 * Difference of two percentages, in percentage points, never in percent.
 *
 * Formula  current − previous
 * Unit     percentage-point
 *
 * @param values - two percentages
 * @throws {TypeError} when a value is not in percent
 * @example percentagePointChange({ previous: quantity(80, 'percent'), current: quantity(95, 'percent') }) //=> 15
 */
export function percentagePointChange(values: {
  readonly previous: Quantity<'percent'>;
  readonly current: Quantity<'percent'>;
}): Ranged<Quantity<'percentage-point'>> {
  for (const [name, { unit }] of Object.entries(values)) {
    if (unit !== 'percent')
      throw new TypeError(`percentagePointChange: ${name} is in "${unit}", not in percent.`);
  }
  return { ok: true, value: { ...sub(values.current, values.previous), unit: 'percentage-point' } };
}
