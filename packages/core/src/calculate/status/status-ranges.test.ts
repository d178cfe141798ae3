import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { point, type Interval } from '../../quantity/interval.js';
import { assessProgress } from './assess-progress.js';
import type { StatusMethodId } from './assessment.js';
import type { ProgressSeries } from './progress-series.js';

const unit = 'person';

describe('status on ranges', () => {
  const methods: StatusMethodId[] = [
    'escap',
    'eurostat',
    'unsd',
    'statcan',
    'sdsn',
    'destatis',
    'oecd',
    'pace',
  ];
  /** Rules that look for an extreme inside the range: slower, so fewer samples. */
  const SEARCHING: readonly string[] = ['eurostat', 'unsd', 'statcan'];
  const range = fc
    .tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 60 }))
    .map(([lo, width]) => ({ lo: lo / 10, hi: (lo + width) / 10 }));
  // In thousandths: a cut that ends a few ulps beside a limit may round to the other side of it.
  const share = fc.integer({ min: 0, max: 1_000 }).map((thousandths) => thousandths / 1_000);
  const shares = fc.array(fc.tuple(share, share), { minLength: 7, maxLength: 7 });
  const part = ({ lo, hi }: Interval, [p, q]: readonly [number, number] = [0, 1]): Interval => {
    const [a, b] = [lo + p * (hi - lo), lo + q * (hi - lo)];
    return { lo: Math.min(a, b), hi: Math.max(a, b) };
  };
  const peers = [12, 30, 44, 51, 60];

  function judged(
    method: StatusMethodId,
    values: readonly Interval[],
    goal: Interval | undefined,
    direction: 'rise' | 'fall',
  ) {
    const given = {
      unit: 'person',
      direction,
      peers,
      points: values.map((value, index) => ({ at: 2016 + index, value })),
    };
    const promised = goal && { unit: 'person', value: goal, at: 2030 };
    return assessProgress(given, promised, { method, recentYears: 3 });
  }

  test.each(methods)(
    '%s: whatever part of a range is true, its status is among the possible ones, its measures within theirs',
    (method) => {
      let compared = 0;
      fc.assert(
        fc.property(
          fc.array(range, { minLength: 6, maxLength: 6 }),
          fc.option(range, { nil: undefined, freq: 4 }),
          fc.constantFrom('rise', 'fall'),
          shares,
          fc.boolean(),
          (values, goal, direction, cuts, exact) => {
            const cut = (each: Interval, index: number) => {
              const [p = 0, q = 1] = cuts[index] ?? [];
              return part(each, exact ? [p, p] : [p, q]);
            };
            const wide = judged(method, values, goal, direction);
            const narrow = judged(method, values.map(cut), goal && cut(goal, 6), direction);
            if (!wide.ok) return !('value' in wide);
            if (!narrow.ok) return false;
            compared++;
            const within = Object.entries(narrow.value.measures).every(([name, inner]) => {
              const outer = wide.value.measures[name];
              // The SDG Index ratio is a mere extra where the target is met; a range may lack it.
              if (!outer) return method === 'sdsn' && name === 'ratio';
              const met = wide.value.targetMetNow === 'cannot-tell';
              const slack = 1e-9 * Math.max(1, Math.abs(inner.lo), Math.abs(inner.hi));
              return met || (inner.lo >= outer.lo - slack && inner.hi <= outer.hi + slack);
            });
            const allowed = new Set<string>(wide.value.possible);
            return within && narrow.value.possible.every((status) => allowed.has(status));
          },
        ),
        { numRuns: SEARCHING.includes(method) ? 2_500 : 10_000 },
      );
      expect(compared).toBeGreaterThan(200);
    },
    60_000,
  );

  test.each(methods)('%s: exact figures get one status', (method) => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 6, maxLength: 6 }),
        fc.integer({ min: 1, max: 100 }),
        fc.constantFrom('rise', 'fall'),
        (values, goal, direction) => {
          const result = judged(method, values.map(point), point(goal), direction);
          return (
            !result.ok ||
            (result.value.possible.length === 1 && result.value.status !== 'indeterminate')
          );
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test.each(methods)('%s: the order of the points does not matter', (method) => {
    fc.assert(
      fc.property(
        fc.array(range, { minLength: 6, maxLength: 6 }),
        range,
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
        (values, goal, order) => {
          const points = values.map((value, index) => ({ at: 2016 + index, value }));
          const given: ProgressSeries = { unit, direction: 'rise', peers, points };
          const mixed = { ...given, points: order.flatMap((index) => points[index] ?? []) };
          expect(assessProgress(mixed, { unit, value: goal, at: 2030 }, { method })).toEqual(
            assessProgress(given, { unit, value: goal, at: 2030 }, { method }),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each(methods)(
    '%s: gives numbers and at least one status for values of any size, or a reason',
    (method) => {
      const any = fc
        .tuple(fc.double({ noNaN: true }), fc.double({ noNaN: true }))
        .map(([a, b]) => ({ lo: Math.min(a, b), hi: Math.max(a, b) }))
        .filter(({ lo, hi }) => lo !== Infinity && hi !== -Infinity);
      fc.assert(
        fc.property(
          fc.array(any, { minLength: 6, maxLength: 6 }),
          any,
          fc.constantFrom('rise', 'fall'),
          (values, goal, direction) => {
            const result = judged(method, values, goal, direction);
            if (!result.ok) return true;
            const { measures, possible } = result.value;
            return possible.length > 0 && Object.values(measures).every(({ lo, hi }) => lo <= hi);
          },
        ),
        { numRuns: 500 },
      );
    },
    30_000,
  );
});
