/**
 * Floating-point arithmetic with the rounding direction one asks for, one number at a time, so that
 * loops over many observations allocate nothing.
 *
 * JavaScript rounds to nearest. The error of a sum, product or quotient is itself a number that can
 * be computed (Knuth's TwoSum, Dekker's TwoProduct); its sign tells whether the nearest number lies
 * above or below the true one. So an exact result stays as it is, and any other moves one step at
 * most. Outside the range where the error can be computed, both directions step.
 *
 * In a lower end overflow gives the largest number, in an upper end Infinity; 0 × ∞ is 0.
 */

const HALF_ULP = 2 ** -53 * (1 + 2 ** -52);
const SPLITTER = 2 ** 27 + 1;

/**
 * A number below `x`: its neighbour, or at most one further among the subnormal ones.
 * Source: Rump, Zimmermann, Boldo and Melquiond, Computing predecessor and successor in rounding to
 * nearest, BIT 49 (2009).
 */
export function stepDown(x: number): number {
  return x === Infinity ? Number.MAX_VALUE : x - (HALF_ULP * Math.abs(x) + Number.MIN_VALUE);
}

/** A number above `x`, see {@link stepDown}. */
export function stepUp(x: number): number {
  return x === -Infinity ? -Number.MAX_VALUE : x + (HALF_ULP * Math.abs(x) + Number.MIN_VALUE);
}

/** The sum, rounded down. */
export function addDown(a: number, b: number): number {
  const sum = a + b;
  const error = sumError(a, b, sum);
  return error >= 0 ? sum : stepDown(sum);
}

/** The sum, rounded up. */
export function addUp(a: number, b: number): number {
  const sum = a + b;
  const error = sumError(a, b, sum);
  return error <= 0 ? sum : stepUp(sum);
}

/** The product, rounded down. */
export function mulDown(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  const product = a * b;
  if (infinite(a) || infinite(b)) return product;
  if (productError(a, b, product) >= 0 || underflowsAbove(a, b, product)) return product;
  return stepDown(product);
}

/** The product, rounded up. */
export function mulUp(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  const product = a * b;
  if (infinite(a) || infinite(b)) return product;
  if (productError(a, b, product) <= 0 || underflowsAbove(-a, b, product)) return product + 0;
  return stepUp(product);
}

/** The quotient, rounded down; `b` is not 0. */
export function divDown(a: number, b: number): number {
  if (a === 0 || infinite(b)) return 0;
  const quotient = a / b;
  if (infinite(a)) return quotient;
  if (quotientError(a, b, quotient) >= 0 || underflowsAbove(a, b, quotient)) return quotient;
  return stepDown(quotient);
}

/** The quotient, rounded up; `b` is not 0. */
export function divUp(a: number, b: number): number {
  if (a === 0 || infinite(b)) return 0;
  const quotient = a / b;
  if (infinite(a)) return quotient;
  if (quotientError(a, b, quotient) <= 0 || underflowsAbove(-a, b, quotient)) return quotient + 0;
  return stepUp(quotient);
}

/** True sum less `sum`; NaN after overflow. */
function sumError(a: number, b: number, sum: number): number {
  const partOfB = sum - a;
  return a - (sum - partOfB) + (b - partOfB);
}

/** True product less `product`, or NaN where it cannot be computed. */
function productError(a: number, b: number, product: number): number {
  const size = Math.abs(product);
  if (!(size > 1e-270 && size < 1e290 && Math.abs(a) < 1e290 && Math.abs(b) < 1e290)) return NaN;
  const aShifted = SPLITTER * a;
  const aHigh = aShifted - (aShifted - a);
  const aLow = a - aHigh;
  const bShifted = SPLITTER * b;
  const bHigh = bShifted - (bShifted - b);
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

/** A number with the sign of true quotient less `quotient`, or NaN where it cannot be computed. */
function quotientError(a: number, b: number, quotient: number): number {
  const product = quotient * b;
  const remainder = a - product - productError(quotient, b, product);
  return b > 0 ? remainder : -remainder;
}

/** Whether a result too small for a number came from operands of one sign, so that 0 lies below it. */
function underflowsAbove(a: number, b: number, result: number): boolean {
  return result === 0 && a > 0 === b > 0;
}

function infinite(x: number): boolean {
  return x === Infinity || x === -Infinity;
}
