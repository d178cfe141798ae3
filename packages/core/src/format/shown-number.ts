import { type Decimal, decimalOf, decimalToString } from '../decimal.js';
import { placeValueOf, trimDecimal } from '../quantity/place-value.js';

/** Scale words with their powers of ten, largest first. */
export type Scales = readonly (readonly [power: number, word: string])[];

/** Numbers as their digits will be printed. */
export interface ShownNumbers {
  /** Plain decimals, all in one scale: `3.552`. */
  readonly digits: readonly string[];
  /** 万, million; empty for plain digits. */
  readonly scale: string;
  /** They would be read as finer than they were stated, so they need an "about". */
  readonly finer: boolean;
}

/**
 * Chooses the scale: the largest that needs no more than three decimals, else plain digits. What was
 * stated in plain digits stays so unless it ends in hundreds (33404 is not 3.3404万).
 *
 * @param values - one number, or the two ends of a range
 * @param how - `granularity` of the last stated digit, so that 3.50 keeps its zero; `bare` where no
 * hedge stands before the number and its zeros can be read as rounding; `pad` keeps zeros in every scale
 */
export function shownNumbers(
  values: readonly number[],
  scales: Scales,
  how: { granularity?: number | undefined; bare: boolean; share: boolean; pad: boolean },
): ShownNumbers {
  const numbers = values.map((value) => trimDecimal(decimalOf(value)));
  const { granularity, bare, share, pad } = how;
  const stated = granularity && trimDecimal(decimalOf(granularity)).exponent;
  const step = (given?: number) =>
    placeValueOf(values[0] ?? 0, { granularity: given, bare: true, share }).step;
  let first: ShownNumbers | undefined;
  for (const [power, scale] of [...scales, [0, ''] as const]) {
    let decimals = Math.max(0, ...numbers.map((each) => (each.digits ? power - each.exponent : 0)));
    const fits = (each: Decimal) =>
      !each.digits ||
      (String(each.digits).replace('-', '').length + each.exponent > power &&
        (stated !== undefined || each.exponent > 1));
    if (power && (decimals > 3 || !numbers.every(fits) || values.every((each) => each === 0)))
      continue;
    if (stated !== undefined && (pad || !power || decimals))
      decimals = Math.max(decimals, power - stated);
    const digits = numbers.map(({ digits, exponent }) =>
      decimalToString({
        digits: digits * 10n ** BigInt(Math.max(0, exponent - power + decimals)),
        exponent: -decimals,
      }),
    );
    const finer =
      bare &&
      step(power || decimals ? Number(`1e${power - decimals}`) : undefined) < step(granularity);
    if (!finer) return { digits, scale, finer };
    first ??= { digits, scale, finer };
  }
  return first ?? { digits: [], scale: '', finer: false };
}
