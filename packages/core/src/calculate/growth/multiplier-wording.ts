import { add, mul, pow } from '../../quantity/interval-arithmetic.js';
import { point, type Quantity } from '../../quantity/interval.js';
import type { MethodDescriptor } from '../method-descriptor.js';

export const multiplierWordingMethod: MethodDescriptor = {
  id: 'multiplier-wording',
  name: { zh: '倍数与番数', en: 'Multiples and doublings' },
  edition: '1',
  source: 'Chinese usage of 倍 and 番 in official statistics: 增长了 N 倍, 增长到 N 倍, 翻 n 番',
  formula: 'base × (1 + n), base × n, or base × 2ⁿ',
  needs: ['a base', 'the number in the phrase and its wording'],
  refusesWhen: [],
};

/**
 * How a text multiplies.
 *
 * - `increased-by-times`: 增长了 4 倍, 增长一倍; rose by 400 %: five times the base
 * - `increased-to-times`: 增长到 4 倍; rose to four times: four times the base
 * - `doublings`: 翻两番: doubled twice, four times the base
 */
export type MultiplierWording = 'increased-by-times' | 'increased-to-times' | 'doublings';

/**
 * The value that a multiplying phrase leads to from its base.
 *
 * Formula  base × (1 + n), base × n, or base × 2ⁿ
 * Unit     the base's
 * Source   Chinese usage of 倍 and 番: 了 or 一倍 counts what was added, 到 what came out
 *
 * @param times - the number in the phrase; whole and not negative for `doublings`
 * @throws {RangeError} when `times` is negative, or not whole for `doublings`
 * @example multiplierWording({ wording: 'doublings', base: quantity(10, 'CNY'), times: 2 }) //=> { lo: 40, hi: 40, unit: 'CNY' }
 */
export function multiplierWording<U extends string>(phrase: {
  readonly wording: MultiplierWording;
  readonly base: Quantity<U>;
  readonly times: number;
}): Quantity<U> {
  const { wording, base, times } = phrase;
  if (!(times >= 0))
    throw new RangeError(`multiplierWording: times must be 0 or more, not ${times}.`);
  const factor =
    wording === 'doublings'
      ? pow(point(2), times)
      : wording === 'increased-by-times'
        ? add(point(1), point(times))
        : point(times);
  return { ...mul(base, factor), unit: base.unit };
}
