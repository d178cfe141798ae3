import { divideUnits } from '../../quantity/compound-unit.js';
import { divDown, divUp } from '../../quantity/directed-rounding.js';
import { interval, type Quantity } from '../../quantity/interval.js';
import type { MethodDescriptor } from '../method-descriptor.js';

export const averagePerYearMethod: MethodDescriptor = {
  id: 'average-per-year',
  name: { zh: '年均', en: 'Average per year' },
  edition: '1',
  source: 'Total of a period divided by its years; says nothing about any single year',
  formula: 'total ÷ years',
  needs: ['the total of a flow over a stated period', 'the years of that period'],
  refusesWhen: [],
};

/**
 * A total over several years as an average per year. Only for flows whose first year is stated, and
 * never to be read as what any one year brought.
 *
 * Formula  total ÷ years
 * Unit     the total's, per year
 *
 * @throws {RangeError} when `years` is not above 0
 * @example averagePerYear(quantity({ lo: 355_150_000, hi: 355_250_000 }, 'CNY'), 5)
 * //=> { lo: 71_030_000, hi: 71_050_000, unit: 'CNY/year' }
 */
export function averagePerYear(total: Quantity, years: number): Quantity {
  if (!(years > 0)) throw new RangeError(`averagePerYear: years must be above 0, not ${years}.`);
  const range = interval(
    divDown(total.lo, years),
    divUp(total.hi, years),
    total.loOpen,
    total.hiOpen,
  );
  return { ...range, unit: divideUnits(total.unit, 'year') };
}
