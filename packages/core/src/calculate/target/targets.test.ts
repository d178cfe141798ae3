import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interval, Quantity } from '../../quantity/interval.js';
import { achievementRate } from './achievement-rate.js';
import { decimalYear } from './decimal-year.js';
import { meetsTarget } from './meets-target.js';
import { paceRatio } from './pace-ratio.js';
import { projectToTarget } from './project-to-target.js';
import { requiredRate } from './required-rate.js';
import { twoSidedTransform } from './two-sided-transform.js';

const persons = (lo: number, hi = lo): Quantity => ({ lo, hi, unit: 'person' });
const between = (range: Interval, share: number) => range.lo + share * (range.hi - range.lo);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const ranged = (min: number, max: number) =>
  fc
    .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
    .map(([a, b]) => persons(Math.min(a, b), Math.max(a, b)));
const within = (range: Interval, value: number) => {
  const slack = 1e-12 * Math.max(1, Math.abs(value));
  return value >= range.lo - slack && value <= range.hi + slack;
};

describe('whether a target is met now', () => {
  const ninetyFive = { lo: 95, hi: 95 };
  test('goes by the words: over 95 meets 95, nearly 95 does not, a rounded 95 cannot be told', () => {
    expect(meetsTarget({ lo: 95, hi: 100, loOpen: true }, ninetyFive, 'rise')).toBe('yes');
    expect(meetsTarget({ lo: 94, hi: 95, hiOpen: true }, ninetyFive, 'rise')).toBe('no');
    expect(meetsTarget({ lo: 94.5, hi: 95.5 }, ninetyFive, 'rise')).toBe('cannot-tell');
    expect(meetsTarget({ lo: 94.96, hi: 94.96 }, ninetyFive, 'rise')).toBe('no');
  });
  test('turns round where less is better', () => {
    expect(meetsTarget({ lo: 4, hi: 5 }, { lo: 5, hi: 5 }, 'fall')).toBe('yes');
    expect(meetsTarget({ lo: 5, hi: 6, loOpen: true }, { lo: 5, hi: 5 }, 'fall')).toBe('no');
  });
});

describe('achievement rate', () => {
  test('holds for a hedged actual: over 48,000 of 64,000', () => {
    const rate = achievementRate({
      actual: { ...persons(48_000, 56_000), loOpen: true, hiOpen: true },
      plan: persons(64_000),
    });
    expect(rate).toEqual({
      ok: true,
      value: { lo: 0.75, hi: 0.875, loOpen: true, hiOpen: true, unit: 'ratio' },
    });
  });
  test('refuses a plan of or near 0, and a plan where less is better', () => {
    const actual = persons(5);
    expect(achievementRate({ actual, plan: persons(0) })).toMatchObject({ code: 'zero-plan' });
    expect(achievementRate({ actual, plan: persons(0, 3) })).toMatchObject({ code: 'zero-plan' });
    expect(achievementRate({ actual, plan: persons(-5) })).toMatchObject({
      code: 'nonpositive-value',
    });
    expect(achievementRate({ actual, plan: persons(9), direction: 'fall' })).toMatchObject({
      code: 'lower-is-better-needs-baseline',
    });
  });
});

describe('required rate', () => {
  const values = {
    actual: persons(400, 420),
    actualAt: 2021,
    target: persons(900),
    targetAt: 2025,
  };
  test('is lower where the latest value may be higher', () => {
    expect(requiredRate({ ...values, mode: 'linear' })).toEqual({
      ok: true,
      value: { lo: 120, hi: 125, unit: 'person' },
    });
  });
  test('refuses a deadline that has passed, growth from 0 and growth across 0', () => {
    const late = { ...values, targetAt: 2021, mode: 'linear' } as const;
    expect(requiredRate(late)).toMatchObject({ code: 'past-deadline' });
    const compound = { ...values, mode: 'compound' } as const;
    expect(requiredRate({ ...compound, actual: persons(0, 10) })).toMatchObject({
      code: 'zero-baseline',
    });
    expect(requiredRate({ ...compound, actual: persons(-5) })).toMatchObject({
      code: 'sign-change',
    });
  });
  test('compounds negative levels as well', () => {
    const rate = requiredRate({
      actual: persons(-100),
      actualAt: 2020,
      target: persons(-121),
      targetAt: 2022,
      mode: 'compound',
    });
    expect(rate.ok && rate.value.lo).toBeCloseTo(0.1, 12);
  });
  test('holds the rate of every set of true values', () => {
    fc.assert(
      fc.property(ranged(1, 900), ranged(1, 900), share, share, (actual, target, p, q) => {
        const [a, t] = [between(actual, p), between(target, q)];
        const times = { actualAt: 2021, targetAt: 2025 };
        const linear = requiredRate({ actual, target, ...times, mode: 'linear' });
        const compound = requiredRate({ actual, target, ...times, mode: 'compound' });
        return (
          linear.ok &&
          compound.ok &&
          within(linear.value, (t - a) / 4) &&
          within(compound.value, (t / a) ** 0.25 - 1)
        );
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('pace', () => {
  test('refuses times out of order', () => {
    const values = { baseline: persons(0), actual: persons(5), target: persons(10) };
    expect(
      paceRatio({ ...values, baselineAt: 2020, actualAt: 2021, targetAt: 2020 }),
    ).toMatchObject({ code: 'invalid-period' });
    expect(
      paceRatio({ ...values, baselineAt: 2020, actualAt: 2019, targetAt: 2025 }),
    ).toMatchObject({ code: 'invalid-period' });
  });
});

describe('projection to the deadline', () => {
  const values = {
    baseline: persons(200),
    baselineAt: 2016,
    actual: persons(430),
    actualAt: 2021,
    target: persons(800),
    targetAt: 2025,
    mode: 'linear',
  } as const;
  test('says what holds throughout a hedged figure, or that it cannot tell', () => {
    const rounded = projectToTarget({ ...values, actual: persons(195, 205) });
    expect(rounded).toMatchObject({
      value: { outcome: 'cannot-tell', possible: ['converging', 'not-converging'] },
    });
    expect(rounded.ok && rounded.value.completion).toBeUndefined();
    const near = projectToTarget({ ...values, actual: persons(790, 810) });
    expect(near).toMatchObject({ value: { possible: ['achieved', 'converging'] } });
  });
  test('refuses two values of one time, times in reverse, and growth from 0', () => {
    expect(projectToTarget({ ...values, actualAt: 2016 })).toMatchObject({
      code: 'insufficient-data',
    });
    expect(projectToTarget({ ...values, actualAt: 2015 })).toMatchObject({
      code: 'invalid-period',
    });
    expect(projectToTarget({ ...values, baseline: persons(0), mode: 'compound' })).toMatchObject({
      code: 'zero-baseline',
    });
  });
  test('never completes by compound change towards 0', () => {
    const gone = projectToTarget({
      ...values,
      actual: persons(100),
      target: persons(0),
      mode: 'compound',
    });
    expect(gone).toMatchObject({ value: { outcome: 'not-converging' } });
  });
  test('holds the value and the date of every set of true values', () => {
    fc.assert(
      fc.property(
        ranged(100, 300),
        ranged(301, 500),
        ranged(501, 900),
        fc.tuple(share, share, share),
        fc.constantFrom('linear', 'compound'),
        (baseline, actual, target, [p, q, r], mode) => {
          const result = projectToTarget({ ...values, baseline, actual, target, mode });
          if (!result.ok || !result.value.completion) return false;
          const [b, a, t] = [between(baseline, p), between(actual, q), between(target, r)];
          const ahead = mode === 'linear' ? a + ((a - b) / 5) * 4 : a * (a / b) ** 0.8;
          const years =
            mode === 'linear' ? ((t - a) / (a - b)) * 5 : (Math.log(t / a) / Math.log(a / b)) * 5;
          return (
            within(result.value.projected, ahead) && within(result.value.completion, 2021 + years)
          );
        },
      ),
      { numRuns: 10_000 },
    );
  });
});

describe('two-sided targets', () => {
  const ratio = (lo: number, hi = lo): Quantity => ({ lo, hi, unit: 'ratio' });
  test('count a range that reaches the accepted band as possibly on target', () => {
    const moved = twoSidedTransform(ratio(0.9, 1), ratio(1), {
      mode: 'ratio',
      acceptedBand: { lo: 0.97, hi: 1.03 },
    });
    expect(moved).toMatchObject({ value: { value: { lo: 1 }, direction: 'fall' } });
    expect(moved.ok && moved.value.value.hi).toBeCloseTo(1 / 0.9, 15);
  });
  test('hold the transform of every true value', () => {
    fc.assert(
      fc.property(ranged(1, 100), share, fc.boolean(), (value, p, isRatio) => {
        const [y, t] = [between(value, p), 50];
        const mode = isRatio ? 'ratio' : 'reflection';
        const moved = twoSidedTransform(value, persons(t), { mode });
        const expected = isRatio ? Math.max(y / t, t / y) : t + Math.abs(y - t);
        return moved.ok && within(moved.value.value, expected);
      }),
      { numRuns: 10_000 },
    );
  });
  test('refuse a target that is a range, and ratios of what is not above 0', () => {
    const mode = 'ratio';
    expect(twoSidedTransform(ratio(1), ratio(1, 2), { mode })).toMatchObject({
      code: 'two-sided-needs-exact-target',
    });
    expect(twoSidedTransform(ratio(0, 1), ratio(1), { mode })).toMatchObject({
      code: 'nonpositive-value',
      at: 'value',
    });
    expect(twoSidedTransform(undefined, ratio(1), { mode })).toMatchObject({
      code: 'insufficient-data',
    });
  });
});

test('the last days of two years lie whole years apart, leap years or not', () => {
  expect(decimalYear('2021-12-31') - decimalYear('2016-12-31')).toBe(5);
  expect(decimalYear('2016')).toBe(decimalYear('2016-12-31'));
  expect(() => decimalYear('2021-02-30')).toThrow(RangeError);
});
