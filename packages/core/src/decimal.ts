/**
 * Exact decimals: 16.6万 is 166000, not 166000.00000000003.
 *
 * A decimal is `digits × 10^exponent`. Sums and products are exact; there is no division. Callers
 * keep sizes small (a stated figure has a few dozen digits), so nothing here is tuned for length.
 */
export interface Decimal {
  /** The coefficient, sign included. */
  readonly digits: bigint;
  /** The power of ten it is multiplied by. */
  readonly exponent: number;
}

/** The exponents `parseDecimal` accepts: wider than binary64, narrow enough to write out. */
const EXPONENT_LIMIT = 400;

/**
 * Reads a plain decimal: optional sign, ASCII digits, optional point, optional exponent.
 *
 * @param text - `-3.20`, `1e6`, `.5`; no thousand marks, no spaces
 * @returns the decimal with its trailing zeros kept (3.20 is 320 × 10⁻²), or `undefined` when the
 * text is anything else, has more than 400 digits, or an exponent beyond ±400
 * @example parseDecimal('16.6') //=> { digits: 166n, exponent: -1 }
 */
export function parseDecimal(text: string): Decimal | undefined {
  if (text.length > EXPONENT_LIMIT + 8) return undefined;
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', power = '0'] = match;
  const exponent = Number(power) - fraction.length;
  if (whole + fraction === '' || Math.abs(exponent) > EXPONENT_LIMIT) return undefined;
  const digits = BigInt(whole + fraction);
  return { digits: sign === '-' ? -digits : digits, exponent };
}

/**
 * The decimal a binary64 number prints as: 0.1 is one tenth, as the author of a file meant it.
 *
 * @throws {RangeError} when the number is not finite
 * @example decimalOf(0.1) //=> { digits: 1n, exponent: -1 }
 */
export function decimalOf(value: number): Decimal {
  const decimal = parseDecimal(String(value));
  if (decimal === undefined)
    throw new RangeError(`decimalOf: ${String(value)} is not a finite number`);
  return decimal;
}

/** The nearest binary64 number (ties to even, as the language reads its own literals). */
export function decimalToNumber({ digits, exponent }: Decimal): number {
  return Number(`${String(digits)}e${String(exponent)}`);
}

/**
 * Writes a decimal out in full, without exponent; trailing zeros after the point stay.
 *
 * @example decimalToString({ digits: 320n, exponent: -2 }) //=> '3.20'
 */
export function decimalToString({ digits, exponent }: Decimal): string {
  const sign = digits < 0n ? '-' : '';
  const plain = String(digits < 0n ? -digits : digits);
  if (exponent >= 0) return sign + (digits === 0n ? '0' : plain + '0'.repeat(exponent));
  const padded = plain.padStart(1 - exponent, '0');
  return `${sign}${padded.slice(0, exponent)}.${padded.slice(exponent)}`;
}

/** The exact sum. */
export function addDecimal(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { digits: atExponent(a, exponent) + atExponent(b, exponent), exponent };
}

/** The exact product. */
export function multiplyDecimal(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, exponent: a.exponent + b.exponent };
}

/**
 * Moves the point: `decimal × 10^power`.
 *
 * @example scaleDecimal({ digits: 166n, exponent: -1 }, 4) //=> { digits: 166n, exponent: 3 }, which is 166000
 */
export function scaleDecimal(decimal: Decimal, power: number): Decimal {
  return { digits: decimal.digits, exponent: decimal.exponent + power };
}

/** −1, 0 or 1 as `a` is below, equal to or above `b`; 1.0 equals 1. */
export function compareDecimal(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const exponent = Math.min(a.exponent, b.exponent);
  const left = atExponent(a, exponent);
  const right = atExponent(b, exponent);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The coefficient when written with a lower exponent. */
function atExponent({ digits, exponent }: Decimal, lower: number): bigint {
  return exponent === lower ? digits : digits * 10n ** BigInt(exponent - lower);
}
