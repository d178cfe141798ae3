import { add, div } from '../../quantity/interval-arithmetic.js';
import { point, type Interval } from '../../quantity/interval.js';
import type { MethodDescriptor } from '../method-descriptor.js';

export const rollingMethod: MethodDescriptor = {
  id: 'rolling',
  name: { zh: '移动平均', en: 'Rolling mean' },
  edition: '1',
  source: 'Trailing moving average',
  formula: 'mean of this and the window − 1 values before it',
  needs: ['values of successive periods', 'a window'],
  refusesWhen: [],
};

/**
 * Trailing mean of the last `window` values at each place; `null` while the window is not full or a
 * value in it is missing.
 *
 * Formula  (xₜ₋ₙ₊₁ + … + xₜ) ÷ n
 * Unit     the series' own
 *
 * @param values - successive periods in one unit, in order
 * @throws {RangeError} when `window` is not a whole number above 0
 * @example rolling([3, 6, 9].map(point), 3) //=> [null, null, { lo: 6, hi: 6 }]
 */
export function rolling(
  values: readonly (Interval | null)[],
  window: number,
): readonly (Interval | null)[] {
  if (!Number.isInteger(window) || window < 1) {
    throw new RangeError(`rolling: window must be a whole number above 0, not ${window}.`);
  }
  return values.map((_, index) => {
    const inside = values.slice(Math.max(0, index - window + 1), index + 1);
    const present = inside.filter((value) => value !== null);
    if (present.length < window) return null;
    const mean = div(present.reduce(add), point(window));
    return mean.ok ? mean.value : null;
  });
}
