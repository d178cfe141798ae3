import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nested, SAMPLES } from '../../test/laws.js';
import { between, minus, over, plus, rational, times } from '../../test/rational.js';
import { add, compare, div, hull, intersect, mul, neg, pow, sub } from './interval-arithmetic.js';
import { encloses, interval, point, type Interval } from './interval.js';

const range = nested(-500, 500);
const OPERATIONS = {
  add: [add, plus],
  sub: [sub, minus],
  mul: [mul, times],
} as const;

describe.each(['add', 'sub', 'mul'] as const)('%s', (name) => {
  const [onRanges, exactly] = OPERATIONS[name];

  test('holds the result of every pair of values', () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        const { lo, hi } = onRanges(a.wide, b.wide);
        return between(lo, exactly(rational(a.truth), rational(b.truth)), hi);
      }),
      SAMPLES,
    );
  });

  test('gives no wider range for narrower ones', () => {
    fc.assert(
      fc.property(range, range, (a, b) =>
        encloses(onRanges(a.wide, b.wide), onRanges(a.narrow, b.narrow)),
      ),
      SAMPLES,
    );
  });
});

describe('div', () => {
  test('holds the quotient of every pair of values, whatever the divisor contains', () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        const quotient = div(a.wide, b.wide);
        if (!quotient.ok) return b.wide.lo === 0 && b.wide.hi === 0;
        if (b.truth === 0) return quotient.flags !== undefined;
        return between(
          quotient.value.lo,
          over(rational(a.truth), rational(b.truth)),
          quotient.value.hi,
        );
      }),
      SAMPLES,
    );
  });

  test('gives no wider range for narrower ones', () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        const wide = div(a.wide, b.wide);
        const narrow = div(a.narrow, b.narrow);
        return !wide.ok || !narrow.ok || encloses(wide.value, narrow.value);
      }),
      SAMPLES,
    );
  });

  test('gives the whole line and says so when the divisor has zero inside', () => {
    expect(div(interval(1, 2), interval(-1, 1))).toEqual({
      ok: true,
      value: { lo: -Infinity, hi: Infinity },
      flags: ['divisor-contains-zero'],
    });
  });

  test('gives a half line when the divisor ends at zero, on whichever side', () => {
    expect(div(interval(1, 2), interval(0, 4))).toMatchObject({
      value: { lo: 0.25, hi: Infinity },
    });
    expect(div(interval(1, 2), interval(-4, 0))).toMatchObject({
      value: { lo: -Infinity, hi: -0.25 },
    });
    expect(div(interval(-2, -1), interval(0, 4))).toMatchObject({
      value: { lo: -Infinity, hi: -0.25 },
    });
  });

  test('refuses to divide by nothing but zero', () => {
    expect(div(interval(1, 2), point(0))).toEqual({ ok: false, code: 'division-by-zero' });
  });

  test('comes as near to zero as one likes under a divisor without bound, and never there', () => {
    expect(div(interval(1, 2), interval(4, Infinity))).toEqual({
      ok: true,
      value: { lo: 0, hi: 0.5, loOpen: true },
    });
  });
});

describe('pow', () => {
  test('holds the power of every value and no negative square', () => {
    fc.assert(
      fc.property(nested(-30, 30), fc.integer({ min: 0, max: 6 }), ({ wide, truth }, n) => {
        const power = pow(wide, n);
        let exact = rational(1);
        for (let i = 0; i < n; i++) exact = times(exact, rational(truth));
        return between(power.lo, exact, power.hi) && (n % 2 === 1 || power.lo >= 0);
      }),
      SAMPLES,
    );
  });

  test('keeps the end open that makes the extreme', () => {
    expect(pow(interval(-2, 3, false, true), 2)).toEqual({ lo: 0, hi: 9, hiOpen: true });
    expect(pow(interval(-3, 3, false, true), 2)).toEqual({ lo: 0, hi: 9 });
    expect(pow(interval(-3, -2, true), 3)).toEqual({ lo: -27, hi: -8, loOpen: true });
  });

  test('takes whole exponents only', () => {
    expect(() => pow(point(2), 0.5)).toThrow(RangeError);
    expect(() => pow(point(2), -1)).toThrow(RangeError);
  });
});

describe('open ends', () => {
  const over63 = interval(63, 64, true, true);

  test('stay open through sums, differences and products with closed ranges', () => {
    expect(add(over63, point(1))).toEqual({ lo: 64, hi: 65, loOpen: true, hiOpen: true });
    expect(sub(point(100), over63)).toEqual({ lo: 36, hi: 37, loOpen: true, hiOpen: true });
    expect(mul(over63, point(-2))).toEqual({ lo: -128, hi: -126, loOpen: true, hiOpen: true });
    expect(neg(interval(1, 2, true))).toEqual({ lo: -2, hi: -1, hiOpen: true });
  });

  test('close where zero is reached whatever the other factor is', () => {
    expect(mul(interval(0, 1), over63)).toEqual({ lo: 0, hi: 64, hiOpen: true });
  });

  test('do not exist without a bound', () => {
    expect(add(over63, interval(0, Infinity))).toEqual({ lo: 63, hi: Infinity, loOpen: true });
  });

  test('belong to a hull only where no operand reaches the end', () => {
    expect(hull(interval(1, 2, true), interval(1, 3))).toEqual({ lo: 1, hi: 3 });
    expect(hull(interval(1, 2, true), interval(2, 3, false, true))).toEqual({
      lo: 1,
      hi: 3,
      loOpen: true,
      hiOpen: true,
    });
  });
});

test('an intersection is what both hold, and refused where that is nothing', () => {
  expect(intersect(interval(94.5, 95.5), interval(95, 100, true))).toEqual({
    ok: true,
    value: { lo: 95, hi: 95.5, loOpen: true },
  });
  expect(intersect(interval(1, 2), interval(3, 4))).toEqual({
    ok: false,
    code: 'empty-intersection',
  });
  expect(intersect(interval(1, 2, false, true), interval(2, 3))).toMatchObject({ ok: false });
});

describe('compare', () => {
  test('gives an order only if it holds for every pair of values', () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        const order = compare(a.wide, b.wide);
        if (order === 'less') return a.truth < b.truth;
        if (order === 'greater') return a.truth > b.truth;
        return order === 'overlap' || a.truth === b.truth;
      }),
      SAMPLES,
    );
  });

  test('knows that over 95 is more than 95 and that nearly 95 is less', () => {
    expect(compare(interval(95, 100, true), point(95))).toBe('greater');
    expect(compare(interval(94, 95, false, true), point(95))).toBe('less');
    expect(compare(interval(95, 100), point(95))).toBe('overlap');
    expect(compare(point(95), point(95))).toBe('equal');
  });
});

test('points of whole numbers give points', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.integer(), (a, b) => {
      for (const result of [add, sub].map((op): Interval => op(point(a), point(b)))) {
        if (Number.isSafeInteger(result.lo)) expect(result.lo).toBe(result.hi);
      }
    }),
  );
});
