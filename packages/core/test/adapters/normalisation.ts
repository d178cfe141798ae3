import { normalise, type Normalisation } from '../../src/calculate/composite/normalise.js';
import { errorOf } from './fields.js';

interface Input {
  readonly fn: string;
  readonly values: readonly (number | null)[];
  readonly direction?: 'increase' | 'decrease';
  readonly to?: readonly [number, number];
  readonly target?: number;
  readonly cap?: boolean;
  readonly reference?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly scale?: number;
  readonly truncate?: boolean;
}

export function run(input: unknown): unknown {
  const given = input as Input;
  const direction = given.direction === 'decrease' ? 'fall' : 'rise';
  const result = normalise(given.values, { ...methodOf(given), direction });
  return result.ok ? { values: result.value } : errorOf(result);
}

function methodOf(given: Input): Normalisation {
  const { fn, to, target = NaN, cap, reference = NaN, lower = NaN, upper = NaN } = given;
  if (fn === 'minmax') return { method: 'min-max', to };
  if (fn === 'zscore') return { method: 'z-score' };
  if (fn === 'percentRank') return { method: 'percent-rank' };
  if (fn === 'rank' || fn === 'borda') return { method: fn };
  if (fn === 'distanceToTarget') return { method: 'distance-to-target', target, cap };
  if (fn === 'distanceToReference') return { method: 'distance-to-reference', reference, cap };
  if (fn === 'distanceToMax') return { method: 'distance-to-max' };
  if (fn === 'fractionOfMax') return { method: 'fraction-of-max' };
  if (fn === 'goalposts') {
    return { method: 'goalposts', lower, upper, scale: given.scale, truncate: given.truncate };
  }
  throw new Error(`normalisation: unknown fn ${fn}`);
}
