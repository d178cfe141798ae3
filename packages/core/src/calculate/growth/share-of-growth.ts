import type { Answer, Refusal } from '../../outcome.js';
import { exactRange, type Formula } from '../../quantity/exact-range.js';
import { mul, sub } from '../../quantity/interval-arithmetic.js';
import { point, type Quantity } from '../../quantity/interval.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { completeComponents, sumsOfOthers, type Component } from './component.js';

export const shareOfGrowthMethod: MethodDescriptor = {
  id: 'share-of-growth',
  name: { zh: '贡献率', en: 'Share of growth' },
  edition: '1',
  source:
    'National Bureau of Statistics of China, 贡献率: a component’s change in the change of the total',
  formula: '100 × (current − previous) ÷ (current total − previous total)',
  needs: ['every component of the total, at both times', 'a total that changed'],
  refusesWhen: ['incomplete-components'],
};

/** Shares by component; `null` with flag `zero-total-change` where the total may not have changed at all. */
export type SharesOfGrowth = readonly {
  readonly id: string;
  readonly share: Quantity<'percent'> | null;
}[];

const SHARE: Formula = {
  op: 'div',
  args: [{ figure: 'own' }, { op: 'add', args: [{ figure: 'own' }, { figure: 'others' }] }],
};

/**
 * Which share of a total's change each component accounts for (贡献率): negative, or above 100 %,
 * where components move against each other.
 *
 * Formula  100 × (current − previous) ÷ (current total − previous total)
 * Unit     percent
 * Source   National Bureau of Statistics of China
 *
 * @param components - of one total, disjoint, in one unit
 * @returns the tightest ranges; `incomplete-components` (at: the id)
 * @example
 * shareOfGrowth([
 *   { id: 'skilled', previous: point(440_000), current: point(450_000) },
 *   { id: 'high-skilled', previous: point(150_000), current: point(190_000) },
 * ]) //=> 20 % and 80 %
 */
export function shareOfGrowth(
  components: readonly Component[],
): (Answer<SharesOfGrowth> & { readonly flags?: readonly string[] }) | Refusal {
  const complete = completeComponents(components);
  if (!complete.ok) return complete;
  const changes = complete.value.map(({ previous, current }) => sub(current, previous));
  const others = sumsOfOthers(changes);
  const shares = complete.value.map(({ id }, index) => {
    const own = changes[index] ?? point(0);
    const range = exactRange(
      SHARE,
      new Map([
        ['own', own],
        ['others', others[index] ?? point(0)],
      ]),
    );
    return { id, share: range.ok ? percent(mul(range.value, point(100))) : null };
  });
  const undefinedSomewhere = shares.some(({ share }) => share === null);
  return { ok: true, value: shares, ...(undefinedSomewhere && { flags: ['zero-total-change'] }) };
}

function percent(range: Omit<Quantity, 'unit'>): Quantity<'percent'> {
  return { ...range, unit: 'percent' };
}
