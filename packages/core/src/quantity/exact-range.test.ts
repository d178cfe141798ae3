import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds, nested, SAMPLES } from '../../test/laws.js';
import { exactRange, type Formula } from './exact-range.js';
import { encloses, interval, point, type Interval } from './interval.js';

const x = { figure: 'x' };
const y = { figure: 'y' };
const z = { figure: 'z' };
const op = (
  name: 'add' | 'sub' | 'mul' | 'div' | 'neg' | 'min' | 'max',
  ...args: Formula[]
): Formula => ({ op: name, args });
const box = (ranges: Record<string, Interval>) => new Map(Object.entries(ranges));

/** Formulas that are linear-fractional in each figure, over positive figures, and their plain twins. */
const FORMULAS: readonly (readonly [
  string,
  Formula,
  (x: number, y: number, z: number) => number,
])[] = [
  ['share of a sum', op('div', x, op('add', x, y, z)), (x, y, z) => x / (x + y + z)],
  ['relative change', op('div', op('sub', y, x), x), (x, y) => (y - x) / x],
  ['difference of shares', op('sub', op('div', x, z), op('div', y, z)), (x, y, z) => (x - y) / z],
  ['quotient of quotients', op('div', op('div', x, y), op('div', z, y)), (x, _, z) => x / z],
  [
    'sum of ratios with one sum',
    op('add', op('div', x, op('add', x, y)), op('div', y, op('add', x, y))),
    () => 1,
  ],
  ['product plus one factor', op('add', op('mul', x, y), x), (x, y) => x * y + x],
];

describe.each(FORMULAS)('%s', (_, formula, plain) => {
  const figure = nested(1, 100);

  test('holds the result of all true values, and no more for narrower ranges', () => {
    fc.assert(
      fc.property(figure, figure, figure, (a, b, c) => {
        const wide = exactRange(formula, box({ x: a.wide, y: b.wide, z: c.wide }));
        const narrow = exactRange(formula, box({ x: a.narrow, y: b.narrow, z: c.narrow }));
        if (!wide.ok || !narrow.ok) return false;
        return (
          wide.exactness === 'exact' &&
          holds(narrow.value, plain(a.truth, b.truth, c.truth)) &&
          holds(wide.value, narrow.value.lo) &&
          holds(wide.value, narrow.value.hi)
        );
      }),
      { numRuns: 2_000 },
    );
  });
});

test('over all formulas: ten thousand boxes, each holding its true result', () => {
  const figure = nested(1, 100);
  fc.assert(
    fc.property(
      fc.constantFrom(...FORMULAS),
      figure,
      figure,
      figure,
      ([, formula, plain], a, b, c) => {
        const range = exactRange(formula, box({ x: a.wide, y: b.wide, z: c.wide }));
        return range.ok && holds(range.value, plain(a.truth, b.truth, c.truth));
      },
    ),
    SAMPLES,
  );
});

test('a figure less itself is 0 and over itself is 1, while two figures with equal bounds differ', () => {
  const firms = interval(7000, 8000, true, true);
  expect(exactRange(op('sub', x, x), box({ x: firms }))).toEqual({
    ok: true,
    value: point(0),
    exactness: 'exact',
  });
  expect(exactRange(op('div', x, x), box({ x: firms }))).toEqual({
    ok: true,
    value: point(1),
    exactness: 'exact',
  });
  expect(exactRange(op('sub', x, y), box({ x: firms, y: firms }))).toMatchObject({
    value: { lo: -1000, hi: 1000, loOpen: true, hiOpen: true },
  });
});

test('a share of a sum is tighter than dividing by the sum as if it were another figure', () => {
  const skilled = box({ x: interval(185_000, 195_000), y: interval(435_000, 455_000) });
  const share = exactRange(op('div', x, op('add', x, y)), skilled);
  // 185 ÷ (185 + 455) and 195 ÷ (195 + 435); naive division gives 0.2846..0.3145.
  expect(share).toMatchObject({ value: { lo: 0.2890625 } });
  expect(share.ok && share.value.hi).toBeCloseTo(195 / 630, 15);
});

test('a formula beyond vertices is estimated, and says so', () => {
  expect(exactRange(op('mul', x, x), box({ x: interval(-1, 2) }))).toEqual({
    ok: true,
    value: { lo: -2, hi: 4 },
    exactness: 'overestimate',
  });
  expect(exactRange(op('max', x, op('neg', x)), box({ x: interval(-1, 2) }))).toMatchObject({
    exactness: 'overestimate',
  });
});

test('a figure without bound is carried along where it occurs once, and estimated where it repeats', () => {
  const open = interval(95, Infinity);
  expect(exactRange(op('sub', x, y), box({ x: open, y: point(5) }))).toMatchObject({
    value: { lo: 90, hi: Infinity },
    exactness: 'exact',
  });
  expect(exactRange(op('div', x, op('add', x, y)), box({ x: open, y: point(5) }))).toMatchObject({
    exactness: 'overestimate',
  });
});

test('a smallest and a largest value of figures that occur once are exact, open ends included', () => {
  const ranges = box({ x: interval(1, 4, true), y: interval(2, 3, false, true) });
  expect(exactRange(op('min', x, y), ranges)).toMatchObject({
    value: { lo: 1, hi: 3, loOpen: true, hiOpen: true },
    exactness: 'exact',
  });
  expect(exactRange(op('max', x, y), ranges)).toMatchObject({ value: { lo: 2, hi: 4 } });
});

test('an end is open only if no value inside the box reaches it', () => {
  expect(
    exactRange(op('div', op('sub', y, x), x), box({ x: interval(1, 2, true), y: point(4) })),
  ).toMatchObject({
    value: { lo: 1, hi: 3, hiOpen: true },
  });
  // Where y is 0 the sum is 0 for every x, those inside the open range included.
  const flat = exactRange(
    op('add', op('mul', x, y), op('mul', x, { const: 0 })),
    box({ x: interval(1, 2, true, true), y: interval(0, 1) }),
  );
  expect(flat).toMatchObject({ value: { lo: 0, hi: 2 } });
  expect(flat.ok && flat.value.loOpen).toBeFalsy();
});

describe('constraints', () => {
  const pair = nested(1, 100);
  const ratio = op('div', x, y);

  test('a part is at most its whole: the range holds every allowed pair and no share above 1', () => {
    fc.assert(
      fc.property(pair, pair, (a, b) => {
        const part = a.truth <= b.truth ? a : b;
        const whole = a.truth <= b.truth ? b : a;
        const range = exactRange(ratio, box({ x: part.wide, y: whole.wide }), {
          constraints: [{ part: 'x', whole: 'y' }],
        });
        return range.ok && holds(range.value, part.truth / whole.truth) && range.value.hi <= 1;
      }),
      SAMPLES,
    );
  });

  test('parts of parts limit each other along the chain', () => {
    const range = exactRange(
      op('div', x, z),
      box({ x: interval(1, 90), y: interval(1, 50), z: interval(40, 60) }),
      {
        constraints: [
          { part: 'x', whole: 'y' },
          { part: 'y', whole: 'z' },
        ],
      },
    );
    // x is at most 50 through y; x ÷ z is 1 where all three are equal.
    expect(range).toMatchObject({ value: { hi: 1 }, exactness: 'exact' });
    expect(range.ok && range.value.lo).toBeCloseTo(1 / 60, 15);
  });

  test('a percentage lies within 0 and 100, and a count is whole', () => {
    const within = exactRange(x, box({ x: interval(95, 130) }), {
      constraints: [{ figure: 'x', within: interval(0, 100) }],
    });
    expect(within).toMatchObject({ value: { lo: 95, hi: 100 } });
    const whole = exactRange(x, box({ x: interval(7000, 7999.5, true) }), {
      constraints: [{ figure: 'x', whole: true }],
    });
    expect(whole).toMatchObject({ value: { lo: 7001, hi: 7999 } });
  });

  test('figures that leave nothing are refused at the figure', () => {
    const constraints = [{ part: 'x', whole: 'y' }];
    expect(
      exactRange(ratio, box({ x: interval(70, 80), y: interval(60, 64) }), { constraints }),
    ).toEqual({
      ok: false,
      code: 'empty-intersection',
      at: 'x',
    });
    expect(
      exactRange(x, box({ x: interval(0.2, 0.8) }), {
        constraints: [{ figure: 'x', whole: true }],
      }),
    ).toMatchObject({ code: 'empty-intersection' });
  });
});

describe('a denominator that can be zero', () => {
  test('is refused by the figures it is made of', () => {
    const formula = op('div', { const: 1 }, op('sub', x, y));
    const ranges = box({ x: interval(90, 110), y: interval(100, 105) });
    expect(exactRange(formula, ranges)).toEqual({
      ok: false,
      code: 'denominator-contains-zero',
      at: 'x y',
    });
  });

  test('is found inside the box though no vertex is zero', () => {
    const formula = op('div', x, op('sub', x, y));
    const ranges = box({ x: interval(1, 5), y: interval(2, 3) });
    expect(exactRange(formula, ranges)).toMatchObject({ ok: false });
  });
});

test('a formula that names an unknown figure is a programming slip', () => {
  expect(() => exactRange(x, box({}))).toThrow('no range for figure "x"');
});

test('narrower ranges stay inside where figures repeat with open ends', () => {
  const wide = exactRange(
    op('div', x, op('add', x, y)),
    box({ x: interval(1, 3, true), y: interval(2, 4) }),
  );
  const narrow = exactRange(
    op('div', x, op('add', x, y)),
    box({ x: interval(2, 3), y: interval(2, 4) }),
  );
  expect(wide.ok && narrow.ok && encloses(wide.value, narrow.value)).toBe(true);
});
