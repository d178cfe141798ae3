import {
  contributionToGrowth,
  type GrowthContributions,
} from '../../src/calculate/growth/contribution-to-growth.js';
import { shareOfGrowth } from '../../src/calculate/growth/share-of-growth.js';
import { weightedContribution } from '../../src/calculate/growth/weighted-contribution.js';
import { errorOf, numberOf, numberOrNull, rangeOrNull, snake, type Written } from './fields.js';

interface Input {
  readonly fn: 'levels' | 'weighted';
  readonly components: readonly (Readonly<Record<string, Written>> & { readonly id: string })[];
}

export function run(input: unknown): unknown {
  const { fn, components } = input as Input;
  if (fn === 'weighted') {
    const result = weightedContribution(
      components.map(({ id, weight, growthPct }) => ({
        id,
        weight: rangeOrNull(weight),
        growth: rangeOrNull(growthPct),
      })),
    );
    return result.ok ? contributions(result.value) : errorOf(result);
  }
  const levels = components.map(({ id, previous, current }) => ({
    id,
    previous: rangeOrNull(previous),
    current: rangeOrNull(current),
  }));
  const result = contributionToGrowth(levels);
  const shares = shareOfGrowth(levels);
  if (!result.ok) return errorOf(result);
  if (!shares.ok) return errorOf(shares);
  return {
    ...contributions(result.value),
    sharePct: Object.fromEntries(shares.value.map(({ id, share }) => [id, numberOrNull(share)])),
    ...(shares.flags && { flags: shares.flags.map(snake) }),
  };
}

function contributions({ totalGrowth, contributions: parts }: GrowthContributions) {
  return {
    totalGrowthPct: numberOf(totalGrowth),
    contributionPp: Object.fromEntries(parts.map(({ id, points }) => [id, numberOf(points)])),
  };
}
