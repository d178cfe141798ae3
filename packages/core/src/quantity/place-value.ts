import { type Decimal, decimalOf } from '../decimal.js';

/** How finely a number was stated. */
export interface PlaceValue {
  /** Place value of the last stated digit, in base units: 10000 for 63万. */
  readonly placeValue: number;
  /** The step the figure was rounded to: the place value, or less where that was only inferred. */
  readonly step: number;
}

/**
 * How finely a number was stated: as the author or a scale word shows; else by its decimals; else by
 * its trailing zeros.
 *
 * Trailing zeros are weak evidence, so the step they give is at most a fifth of the number: 100 is
 * read to the nearest 20, 7000 to the nearest 1000. A bare number counts them only from two on, a
 * bare share never: 90% is not "some ninety percent".
 *
 * Source: docs/glossary.md, "granularity".
 *
 * @param value - in base units
 * @param from - `granularity` as stated; `bare` where no word hedges the number; `share` for percent
 * @throws {RangeError} when the value is not finite
 * @example placeValueOf(7000, { bare: true }) //=> { placeValue: 1000, step: 1000 }
 * @example placeValueOf(100, {}) //=> { placeValue: 100, step: 20 }
 */
export function placeValueOf(
  value: number,
  from: { granularity?: number | undefined; bare?: boolean; share?: boolean },
): PlaceValue {
  const { granularity, bare, share } = from;
  if (granularity !== undefined) return { placeValue: granularity, step: granularity };
  const { exponent } = trimDecimal(decimalOf(value));
  const placeValue =
    exponent < 0 ? Number(`1e${exponent}`) : bare && (share || exponent < 2) ? 1 : 10 ** exponent;
  const fifth = placeValue > 1 ? Math.abs(value) / placeValue : 5;
  return { placeValue, step: placeValue / (fifth >= 5 ? 1 : fifth >= 2.5 ? 2 : 5) };
}

/** The same number with no zeros at the end of its digits: 63 × 10⁴ for 630000. */
export function trimDecimal({ digits, exponent }: Decimal): Decimal {
  if (digits === 0n) return { digits, exponent: 0 };
  while (digits % 10n === 0n) {
    digits /= 10n;
    exponent++;
  }
  return { digits, exponent };
}
