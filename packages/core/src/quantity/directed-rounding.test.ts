import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SAMPLES } from '../../test/laws.js';
import { between, minus, over, plus, rational, times } from '../../test/rational.js';
import {
  addDown,
  addUp,
  divDown,
  divUp,
  mulDown,
  mulUp,
  stepDown,
  stepUp,
} from './directed-rounding.js';

/** Every finite number, the subnormal and the largest included, and decimals as people write them. */
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((hundredths) => hundredths / 100),
);
const divisor = number.filter((x) => x !== 0);

describe('the exact result lies between the two roundings', () => {
  test('of a sum', () => {
    fc.assert(
      fc.property(number, number, (a, b) =>
        between(addDown(a, b), plus(rational(a), rational(b)), addUp(a, b)),
      ),
      SAMPLES,
    );
  });

  test('of a difference', () => {
    fc.assert(
      fc.property(number, number, (a, b) =>
        between(addDown(a, -b), minus(rational(a), rational(b)), addUp(a, -b)),
      ),
      SAMPLES,
    );
  });

  test('of a product', () => {
    fc.assert(
      fc.property(number, number, (a, b) =>
        between(mulDown(a, b), times(rational(a), rational(b)), mulUp(a, b)),
      ),
      SAMPLES,
    );
  });

  test('of a quotient', () => {
    fc.assert(
      fc.property(number, divisor, (a, b) =>
        between(divDown(a, b), over(rational(a), rational(b)), divUp(a, b)),
      ),
      SAMPLES,
    );
  });
});

test('the two roundings are neighbours at most, so nothing is widened twice', () => {
  const ordinary = fc.integer({ min: 1, max: 1e9 }).map((x) => x / 1000);
  fc.assert(
    fc.property(ordinary, ordinary, (a, b) => {
      for (const [down, up] of [
        [addDown(a, b), addUp(a, b)],
        [mulDown(a, b), mulUp(a, b)],
        [divDown(a, b), divUp(a, b)],
      ] as const) {
        expect(up === down || up === stepUp(down)).toBe(true);
      }
    }),
    SAMPLES,
  );
});

test('an exact result stays a single number', () => {
  expect([addDown(0.5, 0.25), addUp(0.5, 0.25)]).toEqual([0.75, 0.75]);
  expect([mulDown(1.5, 1.5), mulUp(1.5, 1.5)]).toEqual([2.25, 2.25]);
  expect([divDown(1, 8), divUp(1, 8)]).toEqual([0.125, 0.125]);
  expect([divDown(49 * 13, 13), divUp(49 * 13, 13)]).toEqual([49, 49]);
});

test('an inexact result steps to one side only', () => {
  // The binary numbers nearest 0.1 and 0.2 add up to a little less than the number nearest 0.3 + 1 ulp.
  expect([addDown(0.1, 0.2), addUp(0.1, 0.2)]).toEqual([0.3, 0.30000000000000004]);
});

test('overflow leaves the largest number below and Infinity above', () => {
  const { MAX_VALUE } = Number;
  expect([addDown(MAX_VALUE, MAX_VALUE), addUp(MAX_VALUE, MAX_VALUE)]).toEqual([
    MAX_VALUE,
    Infinity,
  ]);
  expect([mulDown(1e200, 1e200), mulUp(1e200, 1e200)]).toEqual([MAX_VALUE, Infinity]);
  expect([divDown(-1e200, 1e-200), divUp(-1e200, 1e-200)]).toEqual([-Infinity, -MAX_VALUE]);
});

test('underflow does not change the sign of a product', () => {
  expect([mulDown(1e-200, 1e-200), mulUp(1e-200, 1e-200)]).toEqual([0, Number.MIN_VALUE]);
  expect([mulDown(-1e-200, 1e-200), mulUp(-1e-200, 1e-200)]).toEqual([-Number.MIN_VALUE, 0]);
});

test('nothing times without bound is nothing, and anything over without bound is nothing', () => {
  expect(mulUp(0, Infinity)).toBe(0);
  expect(divUp(5, Infinity)).toBe(0);
});

test('a step leads to the neighbour', () => {
  expect(stepUp(1)).toBe(1 + Number.EPSILON);
  expect(stepDown(1)).toBe(1 - Number.EPSILON / 2);
  expect(stepUp(0)).toBe(Number.MIN_VALUE);
});
