import { aggregate, type Aggregation } from '../../src/calculate/composite/aggregate.js';
import { copeland } from '../../src/calculate/composite/copeland.js';
import { errorOf } from './fields.js';

interface Input {
  readonly fn: 'arithmetic' | 'geometric' | 'harmonic' | 'median' | 'power' | 'copeland';
  readonly values: readonly (number | null)[];
  readonly matrix: readonly (readonly (number | null)[])[];
  readonly weights?: readonly number[];
  readonly p?: number;
  readonly minAvailability?: number;
}

export function run(input: unknown): unknown {
  const { fn, values, matrix, weights, p = NaN, minAvailability } = input as Input;
  if (fn === 'copeland') {
    const scores = copeland(matrix, weights);
    return scores.ok ? { scores: scores.value } : errorOf(scores);
  }
  const by: Aggregation = fn === 'power' ? { method: 'power', p } : { method: fn };
  const result = aggregate(values, { ...by, weights, minAvailability });
  return result.ok ? { value: result.value } : errorOf(result);
}
