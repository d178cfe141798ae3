import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aggregate } from './aggregate.js';
import { copeland } from './copeland.js';
import { groupAverage, groupSum } from './group-total.js';
import { impute } from './impute.js';
import { normalise, type Normalisation } from './normalise.js';
import { rankIntervals } from './rank-intervals.js';
import { shiftedLog, treatOutliers, winsorise } from './treat-outliers.js';
import { equalWeights, scaledWeights } from './weights.js';

const column = fc.array(fc.option(fc.integer({ min: -1000, max: 1000 }), { freq: 6 }), {
  minLength: 4,
  maxLength: 12,
});
const positive = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 8 });

describe('normalisation', () => {
  const methods: Normalisation[] = [
    { method: 'min-max' },
    { method: 'z-score' },
    { method: 'rank' },
    { method: 'borda' },
    { method: 'percent-rank' },
    { method: 'distance-to-max' },
    { method: 'goalposts', lower: -500, upper: 500 },
    { method: 'distance-to-target', target: 2000 },
  ];
  test.each(methods)('$method keeps what is missing missing, and the order of the rest', (by) => {
    fc.assert(
      fc.property(column, fc.constantFrom('rise', 'fall'), (values, direction) => {
        const target = direction === 'fall' && by.method === 'distance-to-target' ? -2000 : 2000;
        const result = normalise(values, {
          ...by,
          ...(by.method === 'distance-to-target' && { target }),
          direction,
        });
        if (!result.ok) return !('value' in result);
        const sign = direction === 'rise' ? 1 : -1;
        return values.every((x, i) => {
          const y = result.value[i] ?? null;
          if (x === null || y === null) return x === y;
          return values.every((other, j) => {
            const score = result.value[j] ?? null;
            return (
              other === null || score === null || sign * (other - x) <= 0 || score >= y - 1e-12
            );
          });
        });
      }),
    );
  });
  test('distance to the best unit and its share, for values where less is better', () => {
    const values = [10, 20, null, 40];
    expect(normalise(values, { method: 'fraction-of-max' })).toEqual({
      ok: true,
      value: [0.25, 0.5, null, 1],
    });
    expect(normalise(values, { method: 'fraction-of-max', direction: 'fall' })).toEqual({
      ok: true,
      value: [1, 2, null, 4],
    });
    expect(normalise(values, { method: 'distance-to-max', direction: 'fall' })).toMatchObject({
      value: [1, 2 / 3, null, 0],
    });
  });
  test('distance to a reference unit goes above 1 unless capped, and needs that unit', () => {
    const values = [10, 20, null, 40];
    const by = { method: 'distance-to-reference', reference: 1 } as const;
    expect(normalise(values, by)).toEqual({ ok: true, value: [0, 1, null, 3] });
    expect(normalise(values, { ...by, cap: true })).toMatchObject({ value: [0, 1, null, 1] });
    expect(normalise(values, { ...by, reference: 2 })).toMatchObject({ code: 'missing-reference' });
    expect(normalise(values, { ...by, reference: 0 })).toMatchObject({ code: 'zero-range' });
  });
  test('has no scale between equal bounds, and none without values', () => {
    const code = (by: Normalisation, values: (number | null)[] = [4, 4]) => normalise(values, by);
    expect(code({ method: 'z-score' })).toMatchObject({ code: 'zero-range' });
    expect(code({ method: 'goalposts', lower: 1, upper: 1 })).toMatchObject({ code: 'zero-range' });
    expect(code({ method: 'distance-to-target', target: 4 })).toMatchObject({ code: 'zero-range' });
    expect(code({ method: 'fraction-of-max' }, [0, 0])).toMatchObject({ code: 'zero-range' });
    expect(code({ method: 'z-score' }, [4])).toMatchObject({ code: 'insufficient-data' });
    expect(code({ method: 'percent-rank' }, [4])).toMatchObject({ code: 'insufficient-data' });
    expect(code({ method: 'rank' }, [null])).toMatchObject({ code: 'insufficient-data' });
  });
});

describe('outliers', () => {
  test('equal extremes move together and both count', () => {
    const tied = [12, 14, 13, 15, 11, 16, 14, 13, 12, 13, 14, 12, 15, 13, 14, 12, 900, 900];
    expect(winsorise(tied, { maxTreated: 1 })).toMatchObject({
      value: { treatedCount: 2, values: tied.map((x) => (x === 900 ? 16 : x)) },
    });
  });
  test('the logarithm of the original is taken where moving is not enough', () => {
    const skewed = [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 1e3, 1e5];
    const treated = treatOutliers(skewed, { maxTreated: 0 });
    const logs = shiftedLog(skewed);
    expect(treated).toMatchObject({
      value: { treatment: 'logarithm', values: logs.ok && logs.value },
    });
    expect(treatOutliers([1, 2, 3, 4])).toMatchObject({ value: { treatment: 'none' } });
  });
  test('too few or equal values are refused', () => {
    expect(treatOutliers([1, 2, 3])).toMatchObject({ code: 'insufficient-data' });
    expect(treatOutliers([2, 2, 2, 2])).toMatchObject({ code: 'zero-variance' });
    expect(shiftedLog([2, 2])).toMatchObject({ code: 'zero-variance' });
  });
});

describe('missing values', () => {
  const points = [
    { at: 2018, value: 16 },
    { at: 2016, value: 10 },
  ];
  test('an old value is not carried further than allowed', () => {
    const by = { method: 'carry-forward', maxAge: 2 } as const;
    expect(impute(points, [2020, 2021], by)).toEqual([
      { at: 2020, value: 16, imputed: true },
      { at: 2021, value: null, imputed: false },
    ]);
  });
  test('exactly one third may be missing', () => {
    expect(groupSum([1, 2, null])).toMatchObject({ value: { value: 3, missingShare: 1 / 3 } });
    expect(groupAverage([1, 4, null], [1, 1, 1])).toMatchObject({ value: { value: 2.5 } });
    expect(groupAverage([1, 4, null], [1, 1, 2])).toMatchObject({
      code: 'too-many-missing',
      facts: { missing: '2', of: '4' },
    });
    expect(groupSum([])).toMatchObject({ code: 'insufficient-data' });
    expect(groupAverage([1], [-1])).toMatchObject({ code: 'negative-weight' });
    expect(groupAverage([1], [0])).toMatchObject({ code: 'zero-weight' });
    expect(() => groupAverage([1, 2], [1])).toThrow(RangeError);
  });
});

describe('aggregation', () => {
  test('means lie in the order harmonic, geometric, arithmetic, quadratic, between the extremes', () => {
    fc.assert(
      fc.property(positive, (values) => {
        const mean = (by: Parameters<typeof aggregate>[1]) => {
          const result = aggregate(values, by);
          return result.ok ? result.value : NaN;
        };
        const chain = [
          Math.min(...values),
          mean({ method: 'harmonic' }),
          mean({ method: 'geometric' }),
          mean({ method: 'arithmetic' }),
          mean({ method: 'power', p: 2 }),
          Math.max(...values),
        ];
        return chain.every((each, i) => i === 0 || each >= (chain[i - 1] ?? NaN) * (1 - 1e-12));
      }),
    );
  });
  test('the order of indicators does not matter', () => {
    fc.assert(
      fc.property(positive, (values) => {
        for (const method of ['arithmetic', 'geometric', 'harmonic', 'median'] as const) {
          const [one, other] = [values, values.toReversed()].map((each) =>
            aggregate(each, { method }),
          );
          const both = one?.ok && other?.ok;
          if (!both || Math.abs(one.value - other.value) > 1e-9 * one.value) return false;
        }
        return true;
      }),
    );
  });
  test('refuses weights that are negative or weigh nothing, and values that a mean cannot take', () => {
    const by = { method: 'arithmetic' } as const;
    expect(aggregate([1, 2], { ...by, weights: [1, -1] })).toMatchObject({
      code: 'negative-weight',
    });
    expect(aggregate([null, 2], { ...by, weights: [1, 0] })).toMatchObject({ code: 'zero-weight' });
    expect(aggregate([null], by)).toMatchObject({ code: 'insufficient-data' });
    expect(aggregate([4, -2, 8], { method: 'harmonic' })).toMatchObject({
      code: 'nonpositive-value',
    });
    expect(aggregate([4, 0], { method: 'power', p: -1 })).toMatchObject({
      code: 'nonpositive-value',
    });
    expect(() => aggregate([1, 2], { ...by, weights: [1] })).toThrow(RangeError);
  });
  test('given weights are scaled to 1', () => {
    expect(scaledWeights([2, 1, 1])).toEqual({ ok: true, value: [0.5, 0.25, 0.25] });
    expect(equalWeights(4)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });
});

describe('outranking and ranks', () => {
  const rows = fc.array(
    fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { minLength: 3, maxLength: 3 }),
    {
      minLength: 2,
      maxLength: 6,
    },
  );
  test('Copeland scores add up to nothing', () => {
    fc.assert(
      fc.property(rows, (matrix) => {
        const scores = copeland(matrix);
        return scores.ok && scores.value.reduce((sum, score) => sum + score, 0) === 0;
      }),
    );
  });
  test('a majority of weights that add up to the same is a tie, rounding or not', () => {
    expect(
      copeland(
        [
          [1, 1, 0],
          [0, 0, 1],
        ],
        [0.1, 0.2, 0.3],
      ),
    ).toEqual({ ok: true, value: [0, 0] });
    expect(() => copeland([[1]], [1, 2])).toThrow(RangeError);
    expect(copeland([[1]], [0])).toMatchObject({ code: 'zero-weight' });
  });
  test('more scenarios never narrow a rank', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        rows,
        fc.array(weights, { minLength: 1, maxLength: 4 }),
        weights,
        (matrix, some, more) => {
          const [few, many] = [rankIntervals(matrix, some), rankIntervals(matrix, [...some, more])];
          return (
            few.ok &&
            many.ok &&
            few.value.every((one, i) => {
              const other = many.value[i];
              return one ? !!other && other.min <= one.min && other.max >= one.max : !other;
            })
          );
        },
      ),
    );
  });
  test('a unit without data has no rank, and a scenario that weighs nothing is refused', () => {
    expect(
      rankIntervals(
        [
          [1, 2],
          [null, null],
        ],
        [[1, 1]],
      ),
    ).toMatchObject({ value: [{ min: 1 }, null] });
    expect(rankIntervals([[1, 2]], [[0, 0]])).toMatchObject({ code: 'zero-weight' });
    expect(rankIntervals([[1, 2]], [[1, -1]])).toMatchObject({ code: 'negative-weight' });
  });
  test('sums that differ by rounding only tie', () => {
    const tied = rankIntervals(
      [
        [0.1, 0.2, 0.3],
        [0.3, 0.2, 0.1],
      ],
      [[1, 1, 1]],
    );
    expect(tied).toMatchObject({ value: [{ min: 1 }, { min: 1 }] });
  });
});
