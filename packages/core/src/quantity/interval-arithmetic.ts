/**
 * Arithmetic on intervals: every result holds every value the operands allow. Ends are rounded
 * outward, by nothing where the result is exact; open ends stay open.
 *
 * Operands count as independent of each other: `sub(x, x)` is not 0. Formulas in which a figure
 * occurs twice go through `exactRange`.
 *
 * Source: IEEE Std 1788-2015; Moore, Kearfott and Cloud, Introduction to Interval Analysis.
 */

import { refusal } from '../outcome.js';
import { addDown, addUp, divDown, divUp, mulDown, mulUp } from './directed-rounding.js';
import { interval, type Interval } from './interval.js';
import type { Ranged } from './ranged.js';

/** The sum. @example add({ lo: 1, hi: 2 }, { lo: 10, hi: 20 }) //=> { lo: 11, hi: 22 } */
export function add(a: Interval, b: Interval): Interval {
  return bounded(
    addDown(a.lo, b.lo),
    addUp(a.hi, b.hi),
    a.loOpen === true || b.loOpen === true,
    a.hiOpen === true || b.hiOpen === true,
  );
}

/** The difference. @example sub({ lo: 10, hi: 20 }, { lo: 1, hi: 2 }) //=> { lo: 8, hi: 19 } */
export function sub(a: Interval, b: Interval): Interval {
  return bounded(
    addDown(a.lo, -b.hi),
    addUp(a.hi, -b.lo),
    a.loOpen === true || b.hiOpen === true,
    a.hiOpen === true || b.loOpen === true,
  );
}

/** The opposite. @example neg({ lo: 1, hi: 2 }) //=> { lo: -2, hi: -1 } */
export function neg(a: Interval): Interval {
  return interval(0 - a.hi, 0 - a.lo, a.hiOpen, a.loOpen);
}

/** The product. @example mul({ lo: -2, hi: 3 }, { lo: -5, hi: 4 }) //=> { lo: -15, hi: 12 } */
export function mul(a: Interval, b: Interval): Interval {
  if (!a.loOpen && !a.hiOpen && !b.loOpen && !b.hiOpen) {
    if (a.lo >= 0 && b.lo >= 0) return { lo: mulDown(a.lo, b.lo), hi: mulUp(a.hi, b.hi) };
    return {
      lo: Math.min(
        mulDown(a.lo, b.lo),
        mulDown(a.lo, b.hi),
        mulDown(a.hi, b.lo),
        mulDown(a.hi, b.hi),
      ),
      hi: Math.max(mulUp(a.lo, b.lo), mulUp(a.lo, b.hi), mulUp(a.hi, b.lo), mulUp(a.hi, b.hi)),
    };
  }
  const corners = endsOf(a).flatMap((x) => endsOf(b).map((y) => productOf(x, y)));
  const lo = Math.min(...corners.map((corner) => corner.down));
  const hi = Math.max(...corners.map((corner) => corner.up));
  return bounded(
    lo,
    hi,
    corners.every((corner) => corner.down > lo || corner.open),
    corners.every((corner) => corner.up < hi || corner.open),
  );
}

/**
 * A whole power, `n` = 0, 1, 2 …; real exponents: `power`.
 *
 * @throws {RangeError} where `n` is negative or not whole
 * @example pow({ lo: -2, hi: 3 }, 2) //=> { lo: 0, hi: 9 }
 */
export function pow(a: Interval, n: number): Interval {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`pow: n must be 0, 1, 2 …, not ${n}.`);
  if (n === 0) return { lo: 1, hi: 1 };
  if (a.lo >= 0)
    return bounded(wholePower(a.lo, n, mulDown), wholePower(a.hi, n, mulUp), a.loOpen, a.hiOpen);
  if (a.hi <= 0) return n % 2 === 0 ? pow(neg(a), n) : neg(pow(neg(a), n));
  const below = wholePower(-a.lo, n, mulUp);
  const above = wholePower(a.hi, n, mulUp);
  if (n % 2 === 1) return bounded(-below, above, a.loOpen, a.hiOpen);
  const open = (below > above || a.hiOpen === true) && (above > below || a.loOpen === true);
  return bounded(0, Math.max(below, above), false, open);
}

/**
 * The quotient.
 *
 * @returns with flag `divisor-contains-zero` the whole line, with `divisor-touches-zero` a half
 * line; refusal `division-by-zero` where the divisor can be nothing but 0
 * @example div({ lo: 1, hi: 2 }, { lo: 4, hi: 8 }) //=> { ok: true, value: { lo: 0.125, hi: 0.5 } }
 */
export function div(a: Interval, b: Interval): Ranged {
  if (b.lo > 0) return { ok: true, value: divideByPositive(a, b) };
  if (b.hi < 0) return { ok: true, value: divideByPositive(neg(a), neg(b)) };
  if (b.lo === 0 && b.hi === 0) return refusal('division-by-zero');
  if (b.lo < 0 && b.hi > 0) {
    return { ok: true, value: { lo: -Infinity, hi: Infinity }, flags: ['divisor-contains-zero'] };
  }
  const touching = b.hi === 0 ? ([neg(a), neg(b)] as const) : ([a, b] as const);
  return { ok: true, value: divideDownToZero(...touching), flags: ['divisor-touches-zero'] };
}

/** The smallest interval that holds both. @example hull({ lo: 1, hi: 2 }, { lo: 5, hi: 6 }) //=> { lo: 1, hi: 6 } */
export function hull(a: Interval, b: Interval): Interval {
  const loOpen = (a.lo < b.lo || b.loOpen === true) && (b.lo < a.lo || a.loOpen === true);
  const hiOpen = (a.hi > b.hi || b.hiOpen === true) && (b.hi > a.hi || a.hiOpen === true);
  return interval(Math.min(a.lo, b.lo), Math.max(a.hi, b.hi), loOpen, hiOpen);
}

/**
 * What both hold.
 *
 * @returns refusal `empty-intersection` where they share no number
 * @example intersect({ lo: 94.5, hi: 95.5 }, { lo: 95, hi: 100 }) //=> { ok: true, value: { lo: 95, hi: 95.5 } }
 */
export function intersect(a: Interval, b: Interval): Ranged {
  const lo = Math.max(a.lo, b.lo);
  const hi = Math.min(a.hi, b.hi);
  const loOpen = (a.lo === lo && a.loOpen === true) || (b.lo === lo && b.loOpen === true);
  const hiOpen = (a.hi === hi && a.hiOpen === true) || (b.hi === hi && b.hiOpen === true);
  if (lo > hi || (lo === hi && (loOpen || hiOpen))) return refusal('empty-intersection');
  return { ok: true, value: interval(lo, hi, loOpen, hiOpen) };
}

/** How two ranges stand to each other; `overlap` where either could be the larger, so nothing can be said. */
export type Comparison = 'less' | 'greater' | 'equal' | 'overlap';

/**
 * Compares two independent ranges: an order only if it holds for every pair of values.
 *
 * @example compare({ lo: 1, hi: 2 }, { lo: 2, hi: 3, loOpen: true }) //=> 'less'
 */
export function compare(a: Interval, b: Interval): Comparison {
  if (a.hi < b.lo || (a.hi === b.lo && (a.hiOpen === true || b.loOpen === true))) return 'less';
  if (b.hi < a.lo || (b.hi === a.lo && (b.hiOpen === true || a.loOpen === true))) return 'greater';
  return a.lo === a.hi && b.lo === b.hi && a.lo === b.lo ? 'equal' : 'overlap';
}

/** An interval whose unbounded ends carry no open flag: there is nothing there to exclude. */
function bounded(lo: number, hi: number, loOpen = false, hiOpen = false): Interval {
  return interval(lo, hi, loOpen && lo !== -Infinity, hiOpen && hi !== Infinity);
}

function wholePower(base: number, n: number, times: (a: number, b: number) => number): number {
  let result = 1;
  let square = base;
  for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = times(result, square);
    if (rest > 1) square = times(square, square);
  }
  return result;
}

function divideByPositive(a: Interval, b: Interval): Interval {
  const byHigh = a.lo >= 0;
  const byLow = a.hi > 0;
  // 0 ÷ b is 0 whatever b is, so b's own open end does not matter there.
  const loOpen = a.loOpen === true || (a.lo !== 0 && (byHigh ? b.hiOpen : b.loOpen) === true);
  const hiOpen = a.hiOpen === true || (a.hi !== 0 && (byLow ? b.loOpen : b.hiOpen) === true);
  const lo = divDown(a.lo, byHigh ? b.hi : b.lo);
  const hi = divUp(a.hi, byLow ? b.lo : b.hi);
  // A divisor without bound comes as near to 0 as one likes and never there.
  const unreached = (end: number, by: boolean) => by && end !== 0 && b.hi === Infinity;
  return bounded(lo, hi, loOpen || unreached(a.lo, byHigh), hiOpen || unreached(a.hi, !byLow));
}

/** a ÷ (0, b.hi]: the quotients whose divisor is not 0. */
function divideDownToZero(a: Interval, b: Interval): Interval {
  if (a.lo === 0 && a.hi === 0) return { lo: 0, hi: 0 };
  const { hi: most, hiOpen } = b;
  const open = hiOpen === true || most === Infinity;
  if (a.lo >= 0)
    return bounded(
      divDown(a.lo, most),
      Infinity,
      a.lo === 0 ? a.loOpen : a.loOpen === true || open,
    );
  if (a.hi <= 0)
    return bounded(
      -Infinity,
      divUp(a.hi, most),
      false,
      a.hi === 0 ? a.hiOpen : a.hiOpen === true || open,
    );
  return { lo: -Infinity, hi: Infinity };
}

interface End {
  readonly at: number;
  readonly open: boolean;
}

function endsOf(a: Interval): readonly [End, End] {
  return [
    { at: a.lo, open: a.loOpen === true },
    { at: a.hi, open: a.hiOpen === true },
  ];
}

function productOf(x: End, y: End) {
  const reachesZero = (x.at === 0 && !x.open) || (y.at === 0 && !y.open);
  return {
    down: mulDown(x.at, y.at),
    up: mulUp(x.at, y.at),
    open: !reachesZero && (x.open || y.open),
  };
}
