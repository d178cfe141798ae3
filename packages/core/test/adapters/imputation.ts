import { groupAverage, groupSum } from '../../src/calculate/composite/group-total.js';
import { impute } from '../../src/calculate/composite/impute.js';
import { errorOf } from './fields.js';

interface Input {
  readonly fn: 'interpolate' | 'locf' | 'wdiSum' | 'wdiWeightedAverage';
  readonly points: readonly { readonly t: number; readonly v: number | null }[];
  readonly at: readonly number[];
  readonly maxAge?: number;
  readonly values: readonly (number | null)[];
  readonly weights: readonly number[];
}

export function run(input: unknown): unknown {
  const { fn, points, at, maxAge, values, weights } = input as Input;
  if (fn === 'interpolate' || fn === 'locf') {
    const filled = impute(
      points.map(({ t, v }) => ({ at: t, value: v })),
      at,
      fn === 'locf' ? { method: 'carry-forward', maxAge } : { method: 'linear' },
    );
    return { points: filled.map((each) => ({ t: each.at, v: each.value, imputed: each.imputed })) };
  }
  const group = fn === 'wdiSum' ? groupSum(values) : groupAverage(values, weights);
  if (group.ok) return group.value;
  const { missing, of } = group.facts ?? {};
  return { ...errorOf(group), ...(of && { missingShare: Number(missing) / Number(of) }) };
}
