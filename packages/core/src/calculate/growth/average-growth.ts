import { refusal } from '../../outcome.js';
import { addDown, addUp, mulDown, mulUp } from '../../quantity/directed-rounding.js';
import { rootDown, rootUp } from '../../quantity/elementary.js';
import { interval, type Quantity } from '../../quantity/interval.js';
import type { Ranged } from '../../quantity/ranged.js';
import type { MethodDescriptor } from '../method-descriptor.js';

export const averageGrowthMethod: MethodDescriptor = {
  id: 'average-growth',
  name: { zh: '平均增长率', en: 'Average growth' },
  edition: '1',
  source:
    'World Bank, Growth Rates note: geometric average; National Bureau of Statistics of China, 两年平均增速, 17 January 2022',
  formula: '((1 + r₁) × … × (1 + rₙ))^(1 ÷ n) − 1',
  needs: ['growth rates of successive periods'],
  refusesWhen: ['insufficient-data', 'invalid-rate'],
};

/**
 * Average of growth rates: the geometric mean of the growth factors, never the mean of the rates.
 *
 * Formula  ((1 + r₁) × … × (1 + rₙ))^(1 ÷ n) − 1
 * Unit     ratio
 * Source   World Bank, Growth Rates note
 *
 * @param rates - growth of successive periods as ratios, 0.081 for 8.1 %
 * @returns the tightest range, −1 where one rate is −1; `insufficient-data` without rates,
 * `invalid-rate` (at: its place, from 0) where a rate may lie below −1
 * @throws {TypeError} when a rate is not a ratio
 * @example averageGrowth([quantity(0.022, 'ratio'), quantity(0.081, 'ratio')]) //=> 0.0510…
 */
export function averageGrowth(rates: readonly Quantity<'ratio'>[]): Ranged<Quantity<'ratio'>> {
  if (rates.length === 0) return refusal('insufficient-data');
  let [lo, hi] = [1, 1];
  let [loOpen, hiOpen, reachesMinusOne] = [false, false, false];
  for (const [index, rate] of rates.entries()) {
    if (rate.unit !== 'ratio')
      throw new TypeError(`averageGrowth: rate ${index} is in "${rate.unit}", not a ratio.`);
    if (rate.lo < -1) return refusal('invalid-rate', String(index));
    lo = mulDown(lo, addDown(1, rate.lo));
    hi = mulUp(hi, addUp(1, rate.hi));
    loOpen ||= rate.loOpen === true;
    hiOpen ||= rate.hiOpen === true;
    reachesMinusOne ||= rate.lo === -1 && !rate.loOpen;
  }
  const range = interval(
    addDown(rootDown(lo, rates.length), -1),
    addUp(rootUp(hi, rates.length), -1),
    loOpen && !reachesMinusOne,
    hiOpen && hi !== Infinity && hi !== 0,
  );
  return { ok: true, value: { ...range, unit: 'ratio' } };
}

/**
 * Two-year average growth (两年平均): the average growth of this year and the year before, used where
 * the year before is no fair base.
 *
 * @example twoYearAverage({ yearBefore: quantity(0.022, 'ratio'), year: quantity(0.081, 'ratio') }) //=> 0.0510…, published as 5.1 %
 */
export function twoYearAverage(rates: {
  readonly yearBefore: Quantity<'ratio'>;
  readonly year: Quantity<'ratio'>;
}): Ranged<Quantity<'ratio'>> {
  return averageGrowth([rates.yearBefore, rates.year]);
}
