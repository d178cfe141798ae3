import { refusal, type Outcome } from '../../outcome.js';
import { add, mul } from '../../quantity/interval-arithmetic.js';
import type { Interval } from '../../quantity/interval.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import type { GrowthContributions } from './contribution-to-growth.js';

export const weightedContributionMethod: MethodDescriptor = {
  id: 'weighted-contribution',
  name: { zh: '按权重计算的拉动百分点', en: 'Contribution to growth by weights' },
  edition: '1',
  source: 'National-accounts practice: share of the previous total times growth',
  formula: 'weight × growth',
  needs: ['each component’s share of the total', 'each component’s growth'],
  refusesWhen: ['incomplete-components'],
};

/** A component by its share of the total and its growth; `null` where one is missing. */
export interface WeightedComponent {
  readonly id: string;
  /** Share of the previous total, 0 to 1. */
  readonly weight: Interval | null;
  /** Growth in percent. */
  readonly growth: Interval | null;
}

/**
 * Contributions to growth where shares and growth rates are published instead of levels, as with
 * growth at constant prices. Published weights are rounded, so the sum may miss the published total.
 *
 * Formula  weight × growth
 * Unit     percentage-point; the total's growth in percent
 *
 * @returns `incomplete-components` (at: the id) where a weight or a growth rate is missing
 */
export function weightedContribution(
  components: readonly WeightedComponent[],
): Outcome<GrowthContributions> {
  const contributions: GrowthContributions['contributions'][number][] = [];
  for (const { id, weight, growth } of components) {
    if (weight === null || growth === null) return refusal('incomplete-components', id);
    contributions.push({ id, points: { ...mul(weight, growth), unit: 'percentage-point' } });
  }
  const [first, ...others] = contributions;
  if (!first) return refusal('incomplete-components');
  const total = others.reduce<Interval>((sum, { points }) => add(sum, points), first.points);
  const { lo, hi, loOpen, hiOpen } = total;
  return {
    ok: true,
    value: {
      totalGrowth: {
        lo,
        hi,
        ...(loOpen && { loOpen }),
        ...(hiOpen && { hiOpen }),
        unit: 'percent',
      },
      contributions,
    },
  };
}
