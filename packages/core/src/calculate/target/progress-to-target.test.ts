import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interval, Quantity } from '../../quantity/interval.js';
import { progressToTarget } from './progress-to-target.js';

const days = (lo: number, hi = lo): Quantity<'day'> => ({ lo, hi, unit: 'day' });

/** The exact value of a binary64 number as a fraction. */
function exactly(x: number): [numerator: bigint, denominator: bigint] {
  let denominator = 1n;
  let scaled = x;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    denominator *= 2n;
  }
  return [BigInt(scaled), denominator];
}

/** Whether lo ≤ top ÷ bottom ≤ hi, without rounding. */
function holds({ lo, hi }: Interval, top: number, bottom: number): boolean {
  const [n, d] = bottom < 0 ? [BigInt(-top), BigInt(-bottom)] : [BigInt(top), BigInt(bottom)];
  const [ln, ld] = exactly(lo);
  const [hn, hd] = exactly(hi);
  return ln * d <= n * ld && n * hd <= hn * d;
}

const range = (min: number, max: number) =>
  fc
    .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
    .map(([a, b]) => ({ lo: Math.min(a, b), hi: Math.max(a, b) }));
/** Baseline and target apart, in either order, and any actual value. */
const box = fc
  .tuple(range(0, 1_000), range(-2_000, 4_000), range(1_001, 2_000), fc.boolean())
  .map(([baseline, actual, target, rises]) =>
    rises ? { baseline, actual, target } : { baseline: target, actual, target: baseline },
  );
const inside = (whole: Interval, share: number) =>
  Math.round(whole.lo + share * (whole.hi - whole.lo));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const asDays = (values: { baseline: Interval; actual: Interval; target: Interval }) => ({
  baseline: { ...values.baseline, unit: 'day' },
  actual: { ...values.actual, unit: 'day' },
  target: { ...values.target, unit: 'day' },
});

describe('progress to target', () => {
  test('gives the tightest range, narrower than interval division', () => {
    const result = progressToTarget({
      baseline: days(110, 130),
      actual: days(88, 92),
      target: days(60),
    });
    // From 130 down to 88..92 is 38..42 of 70; from 110 it is 18..22 of 50.
    expect(result.ok && result.value.lo).toBeCloseTo(0.36, 15);
    expect(result.ok && result.value.hi).toBeCloseTo(0.6, 15);
  });

  test('reads a fall towards a lower target as progress', () => {
    const result = progressToTarget({ baseline: days(120), actual: days(90), target: days(60) });
    expect(result).toEqual({ ok: true, value: { lo: 0.5, hi: 0.5, unit: 'ratio' } });
  });

  test('keeps an end open that its wording excludes: over 630,000 is more than that share', () => {
    const result = progressToTarget({
      baseline: days(0),
      actual: { lo: 630, hi: 640, loOpen: true, hiOpen: true, unit: 'day' },
      target: days(1280),
    });
    expect(result).toMatchObject({ value: { loOpen: true, hi: 0.5, hiOpen: true } });
  });

  test('carries an unbounded actual value through', () => {
    const result = progressToTarget({
      baseline: days(0),
      actual: days(96, Infinity),
      target: days(128),
    });
    expect(result).toMatchObject({ value: { lo: 0.75, hi: Infinity } });
  });

  test('gives no figure when the target meets the baseline', () => {
    const same = progressToTarget({ baseline: days(60), actual: days(50), target: days(60) });
    expect(same).toEqual({ ok: false, code: 'zero-required-change', at: 'target' });
  });

  test('gives no figure when hedges let target and baseline meet', () => {
    const near = progressToTarget({ baseline: days(55, 65), actual: days(50), target: days(60) });
    expect(near).toMatchObject({ ok: false, code: 'baseline-target-overlap' });
    const touching = progressToTarget({
      baseline: { lo: 50, hi: 60, hiOpen: true, unit: 'day' },
      actual: days(58),
      target: days(60),
    });
    expect(touching).toMatchObject({ ok: false, code: 'baseline-target-overlap' });
  });

  test('gives no figure for a target without an upper bound, a missing value, or a target the wrong way', () => {
    const [baseline, actual, target] = [days(10), days(20), days(30)];
    expect(progressToTarget({ baseline, actual, target: days(30, Infinity) })).toMatchObject({
      code: 'unbounded-figure',
    });
    expect(progressToTarget({ baseline, actual: undefined, target })).toMatchObject({
      code: 'insufficient-data',
      at: 'actual',
    });
    expect(progressToTarget({ baseline, actual, target, direction: 'fall' })).toMatchObject({
      code: 'target-direction-conflict',
    });
  });

  test('stops a program that mixes units', () => {
    const actual = { lo: 90, hi: 90, unit: 'hour' };
    expect(() =>
      progressToTarget({ baseline: days(120) as Quantity, actual, target: days(60) }),
    ).toThrow(TypeError);
  });

  test('holds the share of every set of true values', () => {
    fc.assert(
      fc.property(box, share, share, share, (values, p, q, r) => {
        const result = progressToTarget(asDays(values));
        const b = inside(values.baseline, p);
        const a = inside(values.actual, q);
        const t = inside(values.target, r);
        return result.ok && holds(result.value, a - b, t - b);
      }),
      { numRuns: 10_000 },
    );
  });

  test('is no wider than the corners of the three ranges', () => {
    fc.assert(
      fc.property(box, (values) => {
        const { baseline, actual, target } = values;
        const shares = [baseline.lo, baseline.hi].flatMap((b) =>
          [actual.lo, actual.hi].flatMap((a) =>
            [target.lo, target.hi].map((t) => (a - b) / (t - b)),
          ),
        );
        const result = progressToTarget(asDays(values));
        if (!result.ok) return false;
        const near = (x: number, y: number) => Math.abs(x - y) <= 1e-15 * Math.max(1, Math.abs(y));
        return (
          near(result.value.lo, Math.min(...shares)) && near(result.value.hi, Math.max(...shares))
        );
      }),
      { numRuns: 2_000 },
    );
  });

  test('never gets narrower when it is told less', () => {
    fc.assert(
      fc.property(box, share, share, share, (values, p, q, r) => {
        const wide = progressToTarget(asDays(values));
        const narrow = progressToTarget(
          asDays({
            baseline: { lo: inside(values.baseline, p), hi: values.baseline.hi },
            actual: { lo: inside(values.actual, q), hi: values.actual.hi },
            target: { lo: inside(values.target, r), hi: values.target.hi },
          }),
        );
        if (!wide.ok || !narrow.ok) return false;
        const slack = 4e-16 * Math.max(1, Math.abs(wide.value.lo), Math.abs(wide.value.hi));
        return wide.value.lo <= narrow.value.lo + slack && wide.value.hi >= narrow.value.hi - slack;
      }),
      { numRuns: 5_000 },
    );
  });
});
