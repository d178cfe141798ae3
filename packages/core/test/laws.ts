/** Ranges drawn at random, with what lies inside them, for the laws every calculation obeys. */
import * as fc from 'fast-check';
import { interval, type Interval } from '../src/quantity/interval.js';

/** A range, a narrower one inside it, and a true value inside that. */
export interface Nested {
  readonly wide: Interval;
  readonly narrow: Interval;
  readonly truth: number;
}

/**
 * Numbers with up to two decimals between two bounds. Ends coincide, touch the bounds or are open now
 * and then. All five numbers come from one seed: drawing them one by one costs more than the laws.
 */
export function nested(min: number, max: number): fc.Arbitrary<Nested> {
  const lowest = Math.ceil(min * 100);
  const width = Math.floor(max * 100) - lowest;
  return fc.integer().map((seed) => {
    const next = generator(seed);
    const draw = () => {
      const at = next();
      return (lowest + Math.round(width * (at < 0.05 ? 0 : at > 0.95 ? 1 : at))) / 100;
    };
    const drawn = [draw(), draw(), draw(), draw(), draw()].sort((x, y) => x - y);
    const [lo = 0, nearLo = 0, truth = 0, nearHi = 0, hi = 0] = drawn;
    const shape = Math.floor(next() * 16);
    const narrow = shape === 0 ? interval(truth, truth) : interval(nearLo, nearHi);
    return {
      wide: interval(lo, hi, shape === 1 && lo < narrow.lo, shape === 2 && hi > narrow.hi),
      narrow,
      truth,
    };
  });
}

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Samples for each law. */
export const SAMPLES = { numRuns: 10_000 } as const;

/** Whether a number computed without rounding control lies in the range, up to its own rounding. */
export function holds(range: Interval, plain: number): boolean {
  const slack = 1e-11 * Math.max(1, Math.abs(plain));
  return range.lo - slack <= plain && plain <= range.hi + slack;
}
