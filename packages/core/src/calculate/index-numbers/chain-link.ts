import { refusal, type Outcome } from '../../outcome.js';
import { div, mul } from '../../quantity/interval-arithmetic.js';
import { point, type Interval } from '../../quantity/interval.js';
import type { MethodDescriptor } from '../method-descriptor.js';

export const chainLinkMethod: MethodDescriptor = {
  id: 'chain-link',
  name: { zh: '环比连乘', en: 'Chain linking' },
  edition: '1',
  source:
    'National Bureau of Statistics of China, 环比指数; Consumer Price Index Manual (ILO, IMF et al.), chaining',
  formula: '100 × link₁ ÷ 100 × … × linkₜ ÷ 100',
  needs: ['links, each with the period before = 100'],
  refusesWhen: [],
};

export const unchainMethod: MethodDescriptor = {
  id: 'unchain',
  name: { zh: '由定基指数推算环比', en: 'Links of an index' },
  edition: '1',
  source: 'Consumer Price Index Manual (ILO, IMF et al.), chaining',
  formula: '100 × indexₜ ÷ indexₜ₋₁',
  needs: ['an index series'],
  refusesWhen: ['zero-baseline'],
};

/**
 * The index that period-on-period links (环比, the period before = 100) lead to, from 100 at the
 * start. A missing link breaks the chain: everything after it is `null`.
 *
 * Formula  indexₜ = indexₜ₋₁ × linkₜ ÷ 100
 * Unit     index, the period before the first link = 100
 * Source   National Bureau of Statistics of China
 *
 * @example chainLink([102.5, 99, 101.2].map(point)) //=> 102.5, 101.475, 102.6927
 */
export function chainLink(links: readonly (Interval | null)[]): readonly (Interval | null)[] {
  let level: Interval | null = point(100);
  return links.map((link) => {
    const next: Interval | null = level && link && percentOf(level, link);
    level = next;
    return next;
  });
}

/**
 * The period-on-period links of an index; one less than it has values. `null` beside a missing value.
 *
 * Formula  100 × indexₜ ÷ indexₜ₋₁
 * Unit     index, the period before = 100
 *
 * @returns `zero-baseline` (at: its place, from 0) where a value to divide by may be 0
 * @example unchain([100, 102.5].map(point)) //=> [102.5]
 */
export function unchain(
  index: readonly (Interval | null)[],
): Outcome<readonly (Interval | null)[]> {
  const links: (Interval | null)[] = [];
  for (const [place, value] of index.entries()) {
    if (place === 0) continue;
    const before = index[place - 1];
    if (before && before.lo <= 0 && before.hi >= 0)
      return refusal('zero-baseline', String(place - 1));
    const link = before && value ? div(mul(point(100), value), before) : undefined;
    links.push(link?.ok ? link.value : null);
  }
  return { ok: true, value: links };
}

function percentOf(level: Interval, link: Interval): Interval | null {
  const next = div(mul(level, link), point(100));
  return next.ok ? next.value : null;
}
