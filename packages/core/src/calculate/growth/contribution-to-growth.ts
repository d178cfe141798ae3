import { refusal, type Outcome } from '../../outcome.js';
import { exactRange, type Formula } from '../../quantity/exact-range.js';
import { add, mul } from '../../quantity/interval-arithmetic.js';
import { point, type Quantity } from '../../quantity/interval.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { completeComponents, sumsOfOthers, type Component } from './component.js';
import { baseRefusal, relativeChange } from './relative-change.js';

export const contributionToGrowthMethod: MethodDescriptor = {
  id: 'contribution-to-growth',
  name: { zh: '拉动百分点', en: 'Contribution to growth' },
  edition: '1',
  source: 'National-accounts practice; National Bureau of Statistics of China, 拉动…个百分点',
  formula: '100 × (current − previous) ÷ previous total',
  needs: ['every component of the total, at both times'],
  refusesWhen: ['incomplete-components', 'zero-baseline', 'negative-base'],
};

/** Growth of a total and what each component adds to it. */
export interface GrowthContributions {
  readonly totalGrowth: Quantity<'percent'>;
  /** In the order given. Point values add up to the growth of the total. */
  readonly contributions: readonly {
    readonly id: string;
    readonly points: Quantity<'percentage-point'>;
  }[];
}

const CONTRIBUTION: Formula = {
  op: 'div',
  args: [
    { op: 'sub', args: [{ figure: 'current' }, { figure: 'previous' }] },
    { op: 'add', args: [{ figure: 'previous' }, { figure: 'others' }] },
  ],
};

/**
 * How many percentage points of a total's growth come from each component (拉动). Not for
 * chain-linked volumes: those do not add up.
 *
 * Formula  100 × (current − previous) ÷ previous total
 * Unit     percentage-point; the total's growth in percent
 * Source   National-accounts practice
 *
 * @param components - of one total, disjoint, in one unit
 * @returns the tightest ranges; `incomplete-components` (at: the id), `zero-baseline` where the
 * previous total may be 0, `negative-base` where it is below
 * @example
 * contributionToGrowth([
 *   { id: 'skilled', previous: point(440_000), current: point(450_000) },
 *   { id: 'high-skilled', previous: point(150_000), current: point(190_000) },
 * ]) //=> 1.69… and 6.77… points of 8.47… %
 */
export function contributionToGrowth(
  components: readonly Component[],
): Outcome<GrowthContributions> {
  const complete = completeComponents(components);
  if (!complete.ok) return complete;
  const previous = complete.value.map((component) => component.previous);
  const total = previous.reduce(add);
  const refused = baseRefusal(total, 'previous');
  if (refused) return refused;
  const others = sumsOfOthers(previous);
  const contributions: GrowthContributions['contributions'][number][] = [];
  for (const [index, component] of complete.value.entries()) {
    const range = exactRange(
      CONTRIBUTION,
      new Map([
        ['current', component.current],
        ['previous', component.previous],
        ['others', others[index] ?? point(0)],
      ]),
    );
    if (!range.ok) return refusal('zero-baseline', 'previous');
    contributions.push({
      id: component.id,
      points: { ...mul(range.value, point(100)), unit: 'percentage-point' },
    });
  }
  const growth = relativeChange(total, complete.value.map(({ current }) => current).reduce(add));
  return {
    ok: true,
    value: { totalGrowth: { ...mul(growth, point(100)), unit: 'percent' }, contributions },
  };
}
