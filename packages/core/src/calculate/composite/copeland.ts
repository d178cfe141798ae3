import { answer, refusal, type Outcome } from '../../outcome.js';
import { isAbove, type Column } from './column.js';

/**
 * Ranks units without letting strength make up for weakness: each pair is decided by the weighted
 * majority of indicators.
 *
 * Formula  sum over the others of +1 (won), 0 (tied), −1 (lost); the scores add up to 0
 * Unit     net wins
 * Source   OECD/JRC, Handbook on Constructing Composite Indicators (2008), chapter 6; COINr 1.1.14, a_copeland()
 *
 * An indicator that one of the two lacks does not vote on that pair (in COINr it counts as lost by half).
 *
 * @param rows - one per unit, its indicators with higher better
 * @param weights - one per indicator; equal when absent
 * @returns one score per row; `negative-weight`, `zero-weight`
 * @throws {RangeError} where rows or weights differ in length
 * @example copeland([[5, 3, 8], [4, 6, 8], [7, 2, 1], [4, 6, 9]]) //=> { ok: true, value: [0, 0, -3, 3] }
 */
export function copeland(
  rows: readonly Column[],
  weights: readonly number[] = (rows[0] ?? []).map(() => 1),
): Outcome<readonly number[]> {
  if (rows.some((row) => row.length !== weights.length)) {
    throw new RangeError(
      `copeland: every row needs ${weights.length} indicators, as many as weights.`,
    );
  }
  if (weights.some((weight) => !(weight >= 0))) return refusal('negative-weight');
  if (rows.length > 0 && weights.every((weight) => weight === 0)) return refusal('zero-weight');
  return answer(
    rows.map((row) => rows.reduce((score, other) => score + duel(row, other, weights), 0)),
  );
}

/** 1 where the first has the majority, −1 where the second has it, 0 in a tie. */
function duel(one: Column, other: Column, weights: readonly number[]): number {
  let won = 0;
  let lost = 0;
  for (const [index, weight] of weights.entries()) {
    const [mine, yours] = [one[index] ?? null, other[index] ?? null];
    if (mine === null || yours === null) continue;
    if (mine > yours) won += weight;
    if (mine < yours) lost += weight;
  }
  return isAbove(won, lost) ? 1 : isAbove(lost, won) ? -1 : 0;
}
