/** Exact fractions of binary64 numbers, to hold rounded results against. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/** The exact value of a finite number. */
export function rational(x: number): Rational {
  if (!Number.isFinite(x)) throw new RangeError(`rational: ${x} is not finite`);
  let exponent = 0;
  let mantissa = x;
  if (mantissa !== 0) {
    exponent = Math.max(-1074, Math.floor(Math.log2(Math.abs(x))) - 52);
    // In two steps: 2 ** 1074 is not a number.
    mantissa = x * 2 ** -Math.trunc(exponent / 2) * 2 ** -(exponent - Math.trunc(exponent / 2));
  }
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    exponent--;
  }
  const n = BigInt(mantissa);
  return exponent >= 0 ? { n: n << BigInt(exponent), d: 1n } : { n, d: 1n << BigInt(-exponent) };
}

export const plus = (a: Rational, b: Rational): Rational => ({
  n: a.n * b.d + b.n * a.d,
  d: a.d * b.d,
});
export const minus = (a: Rational, b: Rational): Rational => plus(a, { n: -b.n, d: b.d });
export const times = (a: Rational, b: Rational): Rational => ({ n: a.n * b.n, d: a.d * b.d });
export const over = (a: Rational, b: Rational): Rational =>
  b.n < 0n ? { n: -a.n * b.d, d: a.d * -b.n } : { n: a.n * b.d, d: a.d * b.n };

/** Whether a ≤ b. */
export const atMost = (a: Rational, b: Rational): boolean => a.n * b.d <= b.n * a.d;

/** Whether the exact number lies between two numbers, which may be infinite. */
export function between(lo: number, x: Rational, hi: number): boolean {
  return (
    (lo === -Infinity || (lo !== Infinity && atMost(rational(lo), x))) &&
    (hi === Infinity || (hi !== -Infinity && atMost(x, rational(hi))))
  );
}
