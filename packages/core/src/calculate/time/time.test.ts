import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds, nested, SAMPLES } from '../../../test/laws.js';
import { add } from '../../quantity/interval-arithmetic.js';
import { encloses, interval, point } from '../../quantity/interval.js';
import { quantity } from '../../quantity/quantity.js';
import { annualise } from './annualise.js';
import { averagePerYear } from './average-per-year.js';
import { endOfPeriod } from './end-of-period.js';
import { increments } from './increments.js';
import { rolling } from './rolling.js';
import { sumFlow } from './sum-flow.js';
import { ytdToPeriod } from './ytd-to-period.js';

const figures = fc.array(nested(0, 1000), { minLength: 1, maxLength: 6 });
const months = (count: number) =>
  Array.from({ length: count }, (_, index) => `2021-${String(index + 1).padStart(2, '0')}`);

describe('increments', () => {
  test('added up again, they hold the last cumulative', () => {
    fc.assert(
      fc.property(figures, (given) => {
        const flows = increments(given.map(({ wide }, time) => ({ time, value: wide })));
        if (!flows.ok) return false;
        const sum = flows.value.map(({ value }) => value ?? point(0)).reduce(add);
        return holds(sum, given.at(-1)?.truth ?? NaN);
      }),
      SAMPLES,
    );
  });

  test('a fall is flagged only if the bounds prove it', () => {
    const series = (later: number) => [
      { time: 2020, value: interval(340, 350) },
      { time: 2021, value: interval(later, later + 10) },
    ];
    expect(increments(series(300))).toMatchObject({ flags: ['cumulative-decreased'] });
    expect(increments(series(335))).not.toHaveProperty('flags');
  });

  test('a time given twice is refused, with or without a value', () => {
    const twice = (value: ReturnType<typeof point> | null) => [
      { time: 2020, value },
      { time: 2020, value },
    ];
    expect(increments(twice(point(1)))).toEqual({ ok: false, code: 'duplicate-time', at: '2020' });
    expect(increments(twice(null))).toEqual({ ok: false, code: 'duplicate-time', at: '2020' });
  });
});

describe('ytdToPeriod', () => {
  test('within a year the periods hold the flows that made the year to date', () => {
    fc.assert(
      fc.property(figures, (given) => {
        const labels = months(given.length);
        let sum = point(0);
        const values = given.map(({ narrow }, index) => {
          sum = add(sum, narrow);
          return { period: labels[index] ?? '', value: sum };
        });
        const periods = ytdToPeriod(values);
        if (!periods.ok) return false;
        return periods.value.every(
          ({ period, value }, index) =>
            period === labels[index] && holds(value, given[index]?.truth ?? NaN),
        );
      }),
      SAMPLES,
    );
  });

  test('a year starts anew, and a missing month is covered by the next', () => {
    const values = [
      { period: '2021-12', value: point(1200) },
      { period: '2022-01', value: point(90) },
      { period: '2022-02', value: null },
      { period: '2022-04', value: point(390) },
    ];
    expect(ytdToPeriod(values)).toEqual({
      ok: true,
      value: [
        { period: '2021', value: point(1200) },
        { period: '2022-01', value: point(90) },
        { period: '2022-02/2022-04', value: point(300) },
      ],
    });
  });

  test('refuses labels that are no months and months given twice', () => {
    expect(ytdToPeriod([{ period: '2021-13', value: point(1) }])).toMatchObject({
      code: 'invalid-period',
      at: '2021-13',
    });
    const twice = { period: '2021-03', value: point(1) };
    expect(ytdToPeriod([twice, twice])).toMatchObject({ code: 'duplicate-time', at: '2021-03' });
  });
});

describe('sumFlow', () => {
  test('holds the true sum, and no wider range comes of narrower ones', () => {
    fc.assert(
      fc.property(figures, (given) => {
        const labels = months(given.length);
        const sum = (of: 'wide' | 'narrow') =>
          sumFlow(
            given.map((each, index) => ({ period: labels[index] ?? '', value: each[of] })),
            labels,
          );
        const [wide, narrow] = [sum('wide'), sum('narrow')];
        return (
          wide.ok &&
          narrow.ok &&
          encloses(wide.value, narrow.value) &&
          holds(
            narrow.value,
            given.reduce((total, { truth }) => total + truth, 0),
          )
        );
      }),
      SAMPLES,
    );
  });

  test('refuses a period asked for twice, and nothing asked for', () => {
    const values = [{ period: '2021', value: point(1) }];
    expect(sumFlow(values, ['2021', '2021'])).toMatchObject({ code: 'duplicate-time', at: '2021' });
    expect(sumFlow(values, [])).toMatchObject({ code: 'insufficient-data' });
  });
});

test('endOfPeriod has no value for a year without one', () => {
  const stock = [{ time: '2022-03-31', value: point(640_000) }];
  expect(endOfPeriod(stock, 2021)).toEqual({ ok: false, code: 'insufficient-data', at: '2021' });
});

test('rolling means hold the true means, and a window is a whole number above 0', () => {
  fc.assert(
    fc.property(figures, fc.integer({ min: 1, max: 4 }), (given, window) => {
      const means = rolling(
        given.map(({ wide }) => wide),
        window,
      );
      return means.every((mean, index) => {
        if (!mean) return index < window - 1;
        const inside = given.slice(index - window + 1, index + 1);
        return holds(mean, inside.reduce((sum, { truth }) => sum + truth, 0) / window);
      });
    }),
    SAMPLES,
  );
  expect(() => rolling([point(1)], 0)).toThrow(RangeError);
});

test('annualise and averagePerYear hold the true values', () => {
  fc.assert(
    fc.property(nested(-1000, 1000), fc.integer({ min: 1, max: 12 }), ({ wide, truth }, n) => {
      const year = annualise(quantity(wide, 'CNY'), n);
      const average = averagePerYear(quantity(wide, 'CNY'), n);
      return year.ok && holds(year.value, (truth * 12) / n) && holds(average, truth / n);
    }),
    SAMPLES,
  );
});

test('annualise takes 1 to 12 months, averagePerYear years above 0', () => {
  expect(annualise(quantity(5, 'CNY'), 13)).toMatchObject({ ok: false, code: 'invalid-period' });
  expect(annualise(quantity(5, 'CNY'), 2.5)).toMatchObject({ ok: false, code: 'invalid-period' });
  expect(() => averagePerYear(quantity(5, 'CNY'), 0)).toThrow(RangeError);
});

test('a five-year total of 355.2 million is 71.03 to 71.05 million a year, per year', () => {
  expect(averagePerYear(quantity(interval(355_150_000, 355_250_000), 'CNY'), 5)).toEqual({
    lo: 71_030_000,
    hi: 71_050_000,
    unit: 'CNY/year',
  });
});
