import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nested, SAMPLES } from '../../../test/laws.js';
import { interval, point } from '../../quantity/interval.js';
import { checkAdditivity } from './check-additivity.js';
import { checkConsistency } from './check-consistency.js';

describe('checkAdditivity', () => {
  test('components that truly add up are never called inconsistent', () => {
    fc.assert(
      fc.property(
        fc.array(nested(0, 500), { minLength: 1, maxLength: 4 }),
        nested(-5, 5),
        (parts, blur) => {
          const sum = parts.reduce((total, { truth }) => total + truth, 0);
          const total = interval(sum + Math.min(0, blur.wide.lo), sum + Math.max(0, blur.wide.hi));
          const checked = checkAdditivity({ components: parts.map(({ narrow }) => narrow), total });
          return checked.ok && checked.value.consistent;
        },
      ),
      SAMPLES,
    );
  });

  test('numbers rounded from components that add up are within the allowance', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 1, maxLength: 6 }),
        (parts) => {
          const rounded = (hundredths: number) => Math.round(hundredths / 10) / 10;
          const checked = checkAdditivity({
            components: parts.map((part) => point(rounded(part))),
            total: point(rounded(parts.reduce((a, b) => a + b, 0))),
            granularity: 0.1,
          });
          return checked.ok && checked.value.consistent;
        },
      ),
      SAMPLES,
    );
  });

  test('stated decimals are compared as decimals: 0.1 + 0.2 is 0.3', () => {
    const checked = checkAdditivity({
      components: [point(0.1), point(0.2)],
      total: point(0.3),
      granularity: 0.1,
    });
    expect(checked).toMatchObject({
      value: { difference: point(0), exact: true, allowance: 0.15 },
    });
  });

  test('ranges have no granularity of their own', () => {
    expect(() =>
      checkAdditivity({ components: [interval(1, 2)], total: point(2), granularity: 1 }),
    ).toThrow(RangeError);
  });
});

describe('checkConsistency', () => {
  test('a part: surely within, perhaps within, surely not within its whole', () => {
    const verdict = (lo: number, hi: number) =>
      checkConsistency({ rule: 'part-of', part: interval(lo, hi), whole: interval(60, 64) })
        .verdict;
    expect([verdict(18, 19), verdict(62, 66), verdict(65, 66)]).toEqual([
      'holds',
      'possible',
      'violated',
    ]);
  });

  test('a true order is never called violated', () => {
    fc.assert(
      fc.property(nested(0, 100), nested(0, 100), (a, b) => {
        const [part, whole] = a.truth <= b.truth ? [a, b] : [b, a];
        return (
          checkConsistency({ rule: 'part-of', part: part.wide, whole: whole.wide }).verdict !==
          'violated'
        );
      }),
      SAMPLES,
    );
  });

  test('a fall of a cumulative is found though a wide value stands between', () => {
    const points = [interval(10, 12), interval(5, 20), interval(7, 8)].map((value, index) => ({
      time: 2019 + index,
      value,
    }));
    expect(checkConsistency({ rule: 'cumulative', points })).toEqual({
      verdict: 'violated',
      at: [2021],
    });
  });

  test('a cumulative that may have fallen names the times, one that rose holds, one value says nothing', () => {
    const series = (...values: ReturnType<typeof interval>[]) =>
      checkConsistency({
        rule: 'cumulative',
        points: values.map((value, time) => ({ time, value })),
      });
    expect(series(interval(1, 3), interval(2, 4), interval(4, 5))).toEqual({
      verdict: 'possible',
      at: [1],
    });
    expect(series(interval(1, 2), interval(2, 4))).toEqual({ verdict: 'holds' });
    expect(series(interval(1, 2))).toEqual({ verdict: 'unknown' });
  });

  test('shares that miss 100 by rounding are possible, by more are violated, and one missing says nothing', () => {
    const shares = (...values: (number | null)[]) =>
      checkConsistency({
        rule: 'shares',
        shares: values.map((value) => (value === null ? null : point(value))),
        granularity: 0.1,
      }).verdict;
    expect(shares(33.3, 33.3, 33.3)).toBe('possible');
    expect(shares(33.3, 33.3, 33.4)).toBe('holds');
    expect(shares(30, 40, 25)).toBe('violated');
    expect(shares(30, null)).toBe('unknown');
  });
});
