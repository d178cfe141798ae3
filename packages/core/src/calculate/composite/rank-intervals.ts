import { answer, type Outcome } from '../../outcome.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { aggregate } from './aggregate.js';
import { extent, isAbove, mean, median, type Column } from './column.js';
import { scaledWeights } from './weights.js';

/** Where a unit may stand, 1 the best. Differences within these bounds mean nothing. */
export interface RankInterval {
  readonly min: number;
  readonly max: number;
  readonly median: number;
  readonly mean: number;
}

/**
 * How far ranks move when the weights do. The scenarios are listed, so the result does not hang on a
 * random generator.
 *
 * Formula  ranks of weighted arithmetic means over all scenarios; ties share the best rank
 * Unit     rank, 1 the highest score
 * Source   OECD/JRC, Handbook on Constructing Composite Indicators (2008), chapter 7; COINr 1.1.14, get_sensitivity()
 *
 * @param rows - one per unit, its normalised indicators with higher better
 * @param scenarios - one list of weights per scenario
 * @returns one interval per row, null where a unit has no score in some scenario; `negative-weight`,
 * `zero-weight` for a scenario that weighs nothing at all
 * @throws {RangeError} where a scenario does not have one weight per indicator
 * @example rankIntervals([[80, 60], [75, 75]], [[1, 1], [2, 1]]) // the second unit is first in both
 */
export function rankIntervals(
  rows: readonly Column[],
  scenarios: readonly (readonly number[])[],
): Outcome<readonly (RankInterval | null)[]> {
  const ranks: number[][] = rows.map(() => []);
  for (const weights of scenarios) {
    const scaled = scaledWeights(weights);
    if (!scaled.ok) return scaled;
    const scores = rows.map((row) => {
      const score = aggregate(row, { method: 'arithmetic', weights });
      return score.ok ? score.value : null;
    });
    for (const [index, score] of scores.entries()) {
      if (score === null) continue;
      const better = scores.filter((other) => other !== null && isAbove(other, score)).length;
      ranks[index]?.push(better + 1);
    }
  }
  return answer(
    ranks.map((each) => {
      if (each.length === 0 || each.length < scenarios.length) return null;
      const [min, max] = extent(each);
      return { min, max, median: median(each), mean: mean(each) };
    }),
  );
}

/** What the method says of itself. */
export const rankIntervalsMethod: MethodDescriptor = {
  id: 'rank-intervals',
  name: { zh: '排名区间', en: 'Rank intervals' },
  edition: '2008',
  source: 'OECD/JRC, Handbook on Constructing Composite Indicators (2008), chapter 7; COINr 1.1.14',
  formula: 'ranks of weighted means over listed weight scenarios: minimum, median, mean, maximum',
  needs: ['normalised indicators of every unit', 'weight scenarios'],
  refusesWhen: ['negative-weight', 'zero-weight'],
};
