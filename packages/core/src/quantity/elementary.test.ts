import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { SAMPLES } from '../../test/laws.js';
import { atMost, rational, times, type Rational } from '../../test/rational.js';
import { expDown, expUp, logDown, logUp, powDown, powUp, rootDown, rootUp } from './elementary.js';

const power = (x: number, n: number): Rational => {
  let result: Rational = { n: 1n, d: 1n };
  for (let i = 0; i < n; i++) result = times(result, rational(x));
  return result;
};
const positive = fc.integer({ min: 1, max: 1e9 }).map((x) => x / 1e4);

test('a root raised again lies on its side of the number, exactly', () => {
  fc.assert(
    fc.property(positive, fc.integer({ min: 1, max: 12 }), (x, degree) => {
      expect(atMost(power(rootDown(x, degree), degree), rational(x))).toBe(true);
      expect(atMost(rational(x), power(rootUp(x, degree), degree))).toBe(true);
    }),
    SAMPLES,
  );
});

test('a whole power lies between its roundings, exactly', () => {
  fc.assert(
    fc.property(positive, fc.integer({ min: 0, max: 12 }), (x, n) => {
      expect(atMost(rational(powDown(x, n)), power(x, n))).toBe(true);
      expect(atMost(power(x, n), rational(powUp(x, n)))).toBe(true);
    }),
    SAMPLES,
  );
});

test('exp and ln undo each other within their bounds', () => {
  fc.assert(
    fc.property(positive, (x) => expDown(logDown(x)) <= x && x <= expUp(logUp(x))),
    SAMPLES,
  );
});

test('known points are exact: x⁰, x¹, 0ⁿ, 1ⁿ, ln 1, e⁰', () => {
  expect([powDown(7, 0), powUp(7, 1), powDown(0, 0.2), powUp(1, 0.2)]).toEqual([1, 7, 0, 1]);
  expect([logDown(1), logUp(1), expDown(0), expUp(0)]).toEqual([0, 0, 1, 1]);
});
