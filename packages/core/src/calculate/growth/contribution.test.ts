import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds, nested, SAMPLES } from '../../../test/laws.js';
import { interval, point, type Interval } from '../../quantity/interval.js';
import { contributionToGrowth } from './contribution-to-growth.js';
import { shareOfGrowth } from './share-of-growth.js';
import { weightedContribution } from './weighted-contribution.js';

const value = nested(1, 500);
const component = fc.record({ previous: value, current: value });
const drawn = fc.tuple(component, component);
type Drawn = {
  previous: { wide: Interval; truth: number };
  current: { wide: Interval; truth: number };
};

const components = (given: readonly Drawn[]) =>
  given.map(({ previous, current }, index) => ({
    id: String(index),
    previous: previous.wide,
    current: current.wide,
  }));
const total = (given: readonly Drawn[], at: 'previous' | 'current') =>
  given.reduce((sum, each) => sum + each[at].truth, 0);

test('contributions hold the true ones, and growth the true growth', () => {
  fc.assert(
    fc.property(drawn, (given) => {
      const result = contributionToGrowth(components(given));
      if (!result.ok) return false;
      const base = total(given, 'previous');
      return (
        holds(result.value.totalGrowth, (100 * (total(given, 'current') - base)) / base) &&
        given.every(({ previous, current }, index) => {
          const points = result.value.contributions[index]?.points;
          return points && holds(points, (100 * (current.truth - previous.truth)) / base);
        })
      );
    }),
    SAMPLES,
  );
});

test('shares of growth hold the true ones wherever they are given', () => {
  fc.assert(
    fc.property(drawn, (given) => {
      const result = shareOfGrowth(components(given));
      if (!result.ok) return false;
      const change = total(given, 'current') - total(given, 'previous');
      return result.value.every(({ share }, index) => {
        if (!share) return result.flags?.includes('zero-total-change');
        const each = given[index];
        return each && holds(share, (100 * (each.current.truth - each.previous.truth)) / change);
      });
    }),
    SAMPLES,
  );
});

test('a known answer: (170 − 120) ÷ 200 to (170 − 100) ÷ 180, and nothing from what did not change', () => {
  const result = contributionToGrowth([
    { id: 'a', previous: interval(100, 120), current: point(170) },
    { id: 'b', previous: point(80), current: point(80) },
  ]);
  expect(result).toMatchObject({
    ok: true,
    value: { contributions: [{ points: { lo: 25 } }, { points: { lo: 0, hi: 0 } }] },
  });
  expect(result.ok && result.value.contributions[0]?.points.hi).toBeCloseTo(100 * (70 / 180), 12);
});

test('a total that may not have changed has no shares', () => {
  const shares = shareOfGrowth([
    { id: 'a', previous: point(50), current: interval(55, 60) },
    { id: 'b', previous: point(50), current: interval(40, 46) },
  ]);
  expect(shares).toEqual({
    ok: true,
    value: [
      { id: 'a', share: null },
      { id: 'b', share: null },
    ],
    flags: ['zero-total-change'],
  });
});

test('a missing component is named, and nothing is inferred from the others', () => {
  const missing = [
    { id: 'a', previous: point(1), current: point(2) },
    { id: 'b', previous: null, current: point(2) },
  ];
  const refused = { ok: false, code: 'incomplete-components', at: 'b' };
  expect(contributionToGrowth(missing)).toEqual(refused);
  expect(shareOfGrowth(missing)).toEqual(refused);
  expect(contributionToGrowth([])).toMatchObject({ code: 'incomplete-components' });
  expect(weightedContribution([{ id: 'b', weight: point(0.5), growth: null }])).toEqual(refused);
});

test('a previous total that may be zero or negative gives no growth', () => {
  const from = (previous: Interval) => [{ id: 'a', previous, current: point(5) }];
  expect(contributionToGrowth(from(interval(-1, 1)))).toMatchObject({ code: 'zero-baseline' });
  expect(contributionToGrowth(from(point(-1)))).toMatchObject({ code: 'negative-base' });
});
