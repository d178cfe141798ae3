import { answer, refusal, type Outcome } from '../../outcome.js';

/**
 * Equal weights, adding up to 1. Equal weights are a choice too: once indicators correlate, weights
 * are not importance.
 *
 * @example equalWeights(4) //=> [0.25, 0.25, 0.25, 0.25]
 */
export function equalWeights(count: number): readonly number[] {
  return Array.from({ length: count }, () => 1 / count);
}

/**
 * Given weights, such as an expert panel's budget, scaled to add up to 1.
 *
 * @returns `negative-weight`, or `zero-weight` where they add up to nothing
 * @example scaledWeights([2, 1, 1]) //=> { ok: true, value: [0.5, 0.25, 0.25] }
 */
export function scaledWeights(weights: readonly number[]): Outcome<readonly number[]> {
  if (weights.some((weight) => !(weight >= 0))) return refusal('negative-weight');
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) return refusal('zero-weight');
  return answer(weights.map((weight) => weight / whole));
}
