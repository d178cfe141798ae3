/** Ranges drawn at random, with what lies inside them, for the laws every calculation obeys. */
import fc from 'fast-check';
import { interval, type Interval } from '../src/quantity/interval.js';

/** A range, a narrower one inside it, and a true value inside that. */
export interface Nested {
  readonly wide: Interval;
  readonly narrow: Interval;
  readonly truth: number;
}

/** Numbers with up to two decimals between two bounds; ends are open now and then. */
export function nested(min: number, max: number): fc.Arbitrary<Nested> {
  const number = fc.integer({ min: Math.ceil(min * 100), max: Math.floor(max * 100) });
  return fc
    .tuple(number, number, number, number, number, fc.integer({ min: 0, max: 15 }))
    .map(([a, b, c, d, e, open]) => {
      const [lo = 0, nearLo = 0, truth = 0, nearHi = 0, hi = 0] = [a, b, c, d, e]
        .sort((x, y) => x - y)
        .map((hundredths) => hundredths / 100);
      return {
        wide: interval(lo, hi, open === 1 && lo < truth, open === 2 && hi > truth),
        narrow: interval(nearLo, nearHi),
        truth,
      };
    })
    .filter(
      ({ wide, narrow }) =>
        !(wide.loOpen && wide.lo === narrow.lo) && !(wide.hiOpen && wide.hi === narrow.hi),
    );
}

/** Samples for each law. */
export const SAMPLES = { numRuns: 10_000 } as const;

/** Whether a number computed without rounding control lies in the range, up to its own rounding. */
export function holds(range: Interval, plain: number): boolean {
  const slack = 1e-11 * Math.max(1, Math.abs(plain));
  return range.lo - slack <= plain && plain <= range.hi + slack;
}
