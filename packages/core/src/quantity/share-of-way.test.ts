import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { SAMPLES } from '../../test/laws.js';
import { between, minus, over, rational } from '../../test/rational.js';
import { shareOfWayDown, shareOfWayUp } from './share-of-way.js';

const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: -100, max: 100 }),
);

test('the exact share lies between the two roundings', () => {
  fc.assert(
    fc.property(number, number, number, (at, a, b) => {
      fc.pre(a !== b);
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const share = over(minus(rational(at), rational(from)), minus(rational(to), rational(from)));
      return between(shareOfWayDown(at, from, to), share, shareOfWayUp(at, from, to));
    }),
    SAMPLES,
  );
});

test('a share known to be exact stays one number', () => {
  for (const [at, from, to, share] of [
    [90, 60, 120, 0.5],
    [94.5, 80, 96, 0.90625],
    [60, 60, 120, 0],
    [430_000, 342_000, 518_000, 0.5],
  ] as const) {
    expect([shareOfWayDown(at, from, to), shareOfWayUp(at, from, to)]).toEqual([share, share]);
  }
});

test('a share that only looks exact is not taken for it', () => {
  // 94.6 − 0.6 prints as 94, but the two binary numbers are no 94 apart.
  expect(shareOfWayDown(94.6, 0.6, 188.6)).toBeLessThan(shareOfWayUp(94.6, 0.6, 188.6));
});

test('is close: a few units in the last place', () => {
  const [lo, hi] = [shareOfWayDown(2, 1, 4), shareOfWayUp(2, 1, 4)];
  expect(hi - lo).toBeLessThan(1e-15);
});
