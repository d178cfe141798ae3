import type { Interval } from './interval.js';

/** Below this share of its size, a range is as good as a point: outward rounding, not doubt. */
const DUST = 1e-12;

/**
 * The place value to which both ends of a range deserve to be shown: the largest power of ten that
 * is not wider than the range. 28.906 %..30.952 % is shown in whole percent, 29 to 31.
 *
 * @returns undefined for a point, which is shown as precisely as it was stated, and for a range without both ends
 * @example displayPrecision({ lo: 28.906, hi: 30.952 }) //=> 1
 */
export function displayPrecision({ lo, hi }: Interval): number | undefined {
  const width = hi - lo;
  if (!(width > DUST * Math.max(Math.abs(lo), Math.abs(hi))) || width === Infinity)
    return undefined;
  const exponent = Math.floor(Math.log10(width));
  // log10 may be off by its last digit, at an exact power of ten only.
  const place = Number(`1e${exponent}`);
  const next = Number(`1e${exponent + 1}`);
  return next <= width ? next : place <= width ? place : Number(`1e${exponent - 1}`);
}
