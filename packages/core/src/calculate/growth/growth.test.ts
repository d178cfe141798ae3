import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds, nested, SAMPLES, type Nested } from '../../../test/laws.js';
import { atMost, over, plus, rational, times, type Rational } from '../../../test/rational.js';
import { interval, point, type Interval } from '../../quantity/interval.js';
import { quantity } from '../../quantity/quantity.js';
import type { Ranged } from '../../quantity/ranged.js';
import { annualisedRate } from './annualised-rate.js';
import { averageGrowth, twoYearAverage } from './average-growth.js';
import { cagr } from './cagr.js';
import { cagrOfSeries } from './cagr-of-series.js';
import { exponentialGrowth } from './exponential-growth.js';
import { leastSquaresGrowth } from './least-squares-growth.js';
import { multiplierWording } from './multiplier-wording.js';
import { percentChange } from './percent-change.js';
import { percentagePointChange } from './percentage-point-change.js';
import { periodOnPeriod, yearOnYear } from './year-on-year.js';
import { ytdYearOnYear } from './ytd-year-on-year.js';

const people = (value: number | Interval) => quantity(value, 'person');
const positive = nested(0.01, 1000);
const any = nested(-1000, 1000);

/** The two laws of every calculation with bounds: the true result is inside, and less doubt in is never more out. */
function obeysTheLaws<T extends readonly Nested[]>(
  inputs: { [K in keyof T]: fc.Arbitrary<T[K]> },
  calculate: (...ranges: Interval[]) => Ranged<Interval>,
  plain: (...values: number[]) => number,
) {
  fc.assert(
    fc.property(fc.tuple(...(inputs as readonly fc.Arbitrary<Nested>[])), (drawn) => {
      const wide = calculate(...drawn.map((each) => each.wide));
      const narrow = calculate(...drawn.map((each) => each.narrow));
      if (!wide.ok) return true;
      if (!narrow.ok) return false;
      const truth = plain(...drawn.map((each) => each.truth));
      return (
        holds(narrow.value, truth) &&
        wide.value.lo <= narrow.value.lo &&
        wide.value.hi >= narrow.value.hi
      );
    }),
    SAMPLES,
  );
}

describe('cagr', () => {
  test('obeys the laws', () => {
    obeysTheLaws(
      [positive, positive],
      (first, last) => cagr({ first: people(first), last: people(last), years: 5 }),
      (first, last) => ((last ?? 0) / (first ?? 0)) ** (1 / 5) - 1,
    );
  });

  test('holds the exact rate of points: compounded, its ends lie on either side of the last value', () => {
    const value = fc.integer({ min: 1, max: 1e8 });
    const compounded = (first: number, rate: number, years: number): Rational => {
      let result = rational(first);
      for (let i = 0; i < years; i++) result = times(result, plus(rational(1), rational(rate)));
      return result;
    };
    fc.assert(
      fc.property(value, value, fc.integer({ min: 1, max: 15 }), (first, last, years) => {
        const rate = cagr({ first: people(first), last: people(last), years });
        if (!rate.ok) return false;
        const { lo, hi } = rate.value;
        return (
          atMost(compounded(first, lo, years), rational(last)) &&
          atMost(rational(last), compounded(first, hi, years)) &&
          hi - lo < 1e-14 * Math.max(1, 1 + hi)
        );
      }),
      SAMPLES,
    );
  });

  test('is exactly 0 without change, −1 down to nothing, and the plain change over one year', () => {
    const rate = (first: number, last: number, years: number) =>
      cagr({ first: people(first), last: people(last), years });
    expect(rate(95, 95, 5)).toEqual({ ok: true, value: { lo: 0, hi: 0, unit: 'ratio' } });
    expect(rate(35, 0, 4)).toEqual({ ok: true, value: { lo: -1, hi: -1, unit: 'ratio' } });
    expect(rate(8, 10, 1)).toEqual({ ok: true, value: { lo: 0.25, hi: 0.25, unit: 'ratio' } });
  });

  test('takes the sizes where both values are negative, and says so', () => {
    const rate = cagr({ first: people(-100), last: people(-121), years: 2 });
    expect(rate).toMatchObject({ ok: true, flags: ['negative-values'] });
    expect(rate.ok && rate.value.hi).toBeCloseTo(0.1, 14);
  });

  test('keeps open ends: over 63 from a closed 50 grows by more than the rate to 63', () => {
    const rate = cagr({ first: people(50), last: people(interval(63, 64, true, true)), years: 5 });
    expect(rate).toMatchObject({ ok: true, value: { loOpen: true, hiOpen: true } });
  });

  test('stays bounded below when the last value has no bound above', () => {
    expect(cagr({ first: people(100), last: people(interval(100, Infinity)), years: 3 })).toEqual({
      ok: true,
      value: { lo: 0, hi: Infinity, unit: 'ratio' },
    });
  });

  test.each([
    ['zero-baseline', 0, 12],
    ['zero-baseline', interval(-1, 1), 12],
    ['zero-baseline', 0, 0],
    ['sign-change', -4.2, 3.1],
    ['sign-change', 5, interval(-1, 4)],
  ] as const)('refuses with %s', (code, first, last) => {
    expect(cagr({ first: people(first), last: people(last), years: 3 })).toMatchObject({
      ok: false,
      code,
    });
  });

  test('a span of no years and values in two units are programming slips', () => {
    expect(() => cagr({ first: people(1), last: people(2), years: 0 })).toThrow(RangeError);
    const yuan = quantity(2, 'CNY') as unknown as ReturnType<typeof people>;
    expect(() => cagr({ first: people(1), last: yuan, years: 2 })).toThrow(
      'cagr: first is in "person" but last is in "CNY". Convert one of them.',
    );
  });
});

describe('cagrOfSeries', () => {
  test('refuses a time given twice, even with equal values', () => {
    const points = [2017, 2021, 2021].map((time) => ({ time, value: point(5) }));
    expect(cagrOfSeries(points)).toEqual({ ok: false, code: 'duplicate-time', at: '2021' });
  });

  test('does not mix years and dates', () => {
    const points = [
      { time: 2017, value: point(5) },
      { time: '2021-12-31', value: point(6) },
    ];
    expect(() => cagrOfSeries(points)).toThrow(TypeError);
  });
});

describe('percentChange', () => {
  test('obeys the laws, for losses as well as gains', () => {
    obeysTheLaws(
      [positive, any],
      (previous, current) =>
        percentChange({ previous: people(previous), current: people(current) }),
      (previous, current) => ((current ?? 0) - (previous ?? 0)) / (previous ?? 0),
    );
  });

  test('never reaches −100 % where the base has no bound', () => {
    expect(percentChange({ previous: people(interval(5, Infinity)), current: people(10) })).toEqual(
      { ok: true, value: { lo: -1, hi: 1, loOpen: true, unit: 'ratio' } },
    );
  });
});

test('percentagePointChange obeys the laws and takes percentages only', () => {
  obeysTheLaws(
    [nested(0, 100), nested(0, 100)],
    (previous, current) =>
      percentagePointChange({
        previous: quantity(previous, 'percent'),
        current: quantity(current, 'percent'),
      }),
    (previous, current) => (current ?? 0) - (previous ?? 0),
  );
  const ratio = quantity(0.8, 'ratio') as unknown as { lo: number; hi: number; unit: 'percent' };
  expect(() => percentagePointChange({ previous: ratio, current: ratio })).toThrow(TypeError);
});

describe('annualisedRate', () => {
  test('obeys the laws', () => {
    obeysTheLaws(
      [nested(100, 120), nested(100, 120)],
      (previous, current) =>
        annualisedRate({
          previous: people(previous),
          current: people(current),
          periodsPerYear: 12,
        }),
      (previous, current) => ((current ?? 0) / (previous ?? 0)) ** 12 - 1,
    );
  });

  test('refuses a value that may be negative', () => {
    const values = { previous: people(5), current: people(interval(-1, 2)), periodsPerYear: 4 };
    expect(annualisedRate(values)).toMatchObject({ ok: false, code: 'sign-change' });
  });
});

describe('averageGrowth', () => {
  const rate = (value: number | Interval) => quantity(value, 'ratio');

  test('obeys the laws', () => {
    obeysTheLaws(
      [nested(-1, 3), nested(-1, 3), nested(-1, 3)],
      (...rates) => averageGrowth(rates.map(rate)),
      (...rates) => rates.reduce((product, each) => product * (1 + each), 1) ** (1 / 3) - 1,
    );
  });

  test('gives the two-year averages published for 2021: GDP 5.1 %, income 6.9 %', () => {
    const published = (before: number, year: number) => {
      const average = twoYearAverage({ yearBefore: rate(before), year: rate(year) });
      return average.ok ? (100 * average.value.lo).toFixed(1) : '';
    };
    expect([published(0.022, 0.081), published(0.047, 0.091)]).toEqual(['5.1', '6.9']);
  });

  test('is −1 once something fell to nothing, and refuses what fell further', () => {
    expect(averageGrowth([rate(-1), rate(0.5)])).toMatchObject({ value: { lo: -1, hi: -1 } });
    expect(averageGrowth([rate(0.1), rate(-1.2)])).toEqual({
      ok: false,
      code: 'invalid-rate',
      at: '1',
    });
    expect(averageGrowth([])).toEqual({ ok: false, code: 'insufficient-data' });
  });
});

describe('rates from a whole series', () => {
  const series = (...values: readonly (Interval | undefined)[]) =>
    values.map((value, index) => ({ time: 2015 + index, value: value ?? null }));

  test('leastSquaresGrowth obeys the laws', () => {
    const slope = (values: number[]) => {
      const mean = (values.length - 1) / 2;
      const top = values.reduce((sum, value, t) => sum + (t - mean) * Math.log(value), 0);
      return top / values.reduce((sum, _, t) => sum + (t - mean) ** 2, 0);
    };
    obeysTheLaws(
      [positive, positive, positive, positive],
      (...values) => leastSquaresGrowth(series(...values)),
      (...values) => Math.exp(slope(values)) - 1,
    );
  });

  test('exponentialGrowth obeys the laws', () => {
    obeysTheLaws(
      [positive, positive],
      (first, last) => exponentialGrowth(series(first, undefined, last)),
      (first, last) => Math.log((last ?? 0) / (first ?? 0)) / 2,
    );
  });

  test.each([leastSquaresGrowth, exponentialGrowth])(
    '%o refuses what has no logarithm, and one value',
    (method) => {
      expect(method(series(point(5), interval(0, 7), point(6)))).toEqual({
        ok: false,
        code: 'nonpositive-value',
        at: '2016',
      });
      expect(method(series(point(5), undefined))).toEqual({ ok: false, code: 'insufficient-data' });
    },
  );
});

test('增长一倍 is twice, 增长到4倍 is four times, 翻两番 is four times', () => {
  const times = (wording: Parameters<typeof multiplierWording>[0]['wording'], n: number) =>
    multiplierWording({ wording, base: people(interval(10, 11)), times: n });
  expect(times('increased-by-times', 1)).toEqual({ lo: 20, hi: 22, unit: 'person' });
  expect(times('increased-to-times', 4)).toEqual({ lo: 40, hi: 44, unit: 'person' });
  expect(times('doublings', 2)).toEqual({ lo: 40, hi: 44, unit: 'person' });
  expect(() => times('increased-by-times', -1)).toThrow(RangeError);
});

describe('growth by calendar', () => {
  const series = [
    { period: '2020-01/2020-02', value: point(50) },
    { period: '2020-Q2', value: point(80) },
    { period: '2021-01/2021-02', value: point(75) },
    { period: '2021-04/2021-06', value: point(100) },
    { period: '2021-Q3', value: point(125) },
    { period: '2021', value: point(400) },
    { period: '2022', value: point(500) },
  ];

  test('yearOnYear finds the same months a year before, merged months and quarters however written', () => {
    expect(yearOnYear(series, '2021-01/2021-02')).toMatchObject({ value: { lo: 0.5, hi: 0.5 } });
    expect(yearOnYear(series, '2021-Q2')).toMatchObject({ value: { lo: 0.25, hi: 0.25 } });
    expect(yearOnYear(series, '2022')).toMatchObject({ value: { lo: 0.25, hi: 0.25 } });
  });

  test('periodOnPeriod finds the stretch of equal length just before', () => {
    expect(periodOnPeriod(series, '2021-Q3')).toMatchObject({ value: { lo: 0.25, hi: 0.25 } });
  });

  test('a missing period is named, never skipped', () => {
    expect(periodOnPeriod(series, '2021-04/2021-06')).toEqual({
      ok: false,
      code: 'incomplete-period',
      at: '2021-04/2021-06',
      facts: { missing: '2021-01/2021-03' },
    });
    expect(yearOnYear(series, 'last year')).toEqual({
      ok: false,
      code: 'invalid-period',
      at: 'last year',
    });
  });

  test('ytdYearOnYear obeys the laws', () => {
    obeysTheLaws(
      [positive, positive, positive, positive],
      (a, b, c, d) =>
        ytdYearOnYear({ current: [a ?? null, b ?? null], previous: [c ?? null, d ?? null] }),
      (a = 0, b = 0, c = 0, d = 0) => (a + b) / (c + d) - 1,
    );
  });

  test('ytdYearOnYear names the months it lacks', () => {
    expect(
      ytdYearOnYear({ current: [point(1), null], previous: [point(1), point(2), point(3)] }),
    ).toEqual({
      ok: false,
      code: 'incomplete-period',
      facts: { missing: 'current[1], current[2]' },
    });
    expect(ytdYearOnYear({ current: [], previous: [] })).toMatchObject({
      code: 'insufficient-data',
    });
  });
});

test('no refusal carries a number of the figure', () => {
  const refusals = [
    cagr({ first: people(0), last: people(98_765), years: 5 }),
    percentChange({ previous: people(-98_765), current: people(98_765) }),
    averageGrowth([quantity(-98.765, 'ratio')]),
  ];
  for (const refused of refusals) expect(JSON.stringify(refused)).not.toContain('98');
});

test('an exact quotient is judged exactly: a third is between its two neighbours', () => {
  const third = percentChange({ previous: people(3), current: people(4) });
  expect(third.ok && atMost(rational(third.value.lo), over(rational(1), rational(3)))).toBe(true);
  expect(third.ok && third.value.hi > third.value.lo).toBe(true);
});
