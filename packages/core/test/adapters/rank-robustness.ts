import { rankIntervals } from '../../src/calculate/composite/rank-intervals.js';
import { errorOf } from './fields.js';

interface Input {
  readonly ids: readonly string[];
  readonly matrix: readonly (readonly (number | null)[])[];
  readonly weightScenarios: readonly (readonly number[])[];
}

export function run(input: unknown): unknown {
  const { ids, matrix, weightScenarios } = input as Input;
  const ranks = rankIntervals(matrix, weightScenarios);
  if (!ranks.ok) return errorOf(ranks);
  return { ranks: Object.fromEntries(ids.map((id, index) => [id, ranks.value[index]])) };
}
