/**
 * (at − from) ÷ (to − from), rounded outward, for loops over many observations: a few operations in
 * place of three with a rounding of their own each.
 */

import { addDown, addUp, divDown, divUp } from './directed-rounding.js';

/**
 * Two differences and a quotient err by half a unit in the last place each, and so does moving the
 * result: two units cover it, three leave room for the products of errors.
 */
const ERROR = 6 * 2 ** -53;
const SCALE = 1024;

/** The share of the way from `from` to `to` that `at` has come, rounded down; `to` is above `from`. */
export function shareOfWayDown(at: number, from: number, to: number): number {
  const share = (at - from) / (to - from);
  if (looksExact(share) && isExact(share, at, from, to)) return share + 0;
  if (isOrdinary(share)) return share - Math.abs(share) * ERROR;
  return divDown(addDown(at, -from), at >= from ? addUp(to, -from) : addDown(to, -from));
}

/** The share of the way from `from` to `to` that `at` has come, rounded up; `to` is above `from`. */
export function shareOfWayUp(at: number, from: number, to: number): number {
  const share = (at - from) / (to - from);
  if (looksExact(share) && isExact(share, at, from, to)) return share + 0;
  if (isOrdinary(share)) return share + Math.abs(share) * ERROR;
  return divUp(addUp(at, -from), at >= from ? addDown(to, -from) : addUp(to, -from));
}

/** Far enough from overflow and underflow for errors to be a share of the result; false for 0 and NaN. */
function isOrdinary(share: number): boolean {
  const size = Math.abs(share);
  return size > 1e-290 && size < 1e290;
}

/** Whether the share is a multiple of 1/1024, as an exact one would be. Cheap, and mostly says no. */
function looksExact(share: number): boolean {
  const scaled = share * SCALE;
  return scaled === Math.trunc(scaled);
}

/**
 * Whether the share is provably exact: all three are multiples of 1/1024 up to 2⁴², so both differences
 * are exact, and the share times the way, a product of whole numbers, gives what was gone.
 */
function isExact(share: number, at: number, from: number, to: number): boolean {
  const now = at * SCALE;
  const start = from * SCALE;
  const end = to * SCALE;
  const gone = (now - start) * SCALE;
  return (
    isWhole(now) &&
    isWhole(start) &&
    isWhole(end) &&
    Math.abs(gone) < 2 ** 53 &&
    share * SCALE * (end - start) === gone
  );
}

function isWhole(x: number): boolean {
  return x === Math.trunc(x) && Math.abs(x) <= 2 ** 52;
}
