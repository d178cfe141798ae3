import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../period.js';
import { contains, encloses, type Interval } from '../../quantity/interval.js';
import type { Expression } from '../../schema/dataset-schema.js';
import { checkExpression } from './check-expression.js';
import { compileDerivations } from './compile-derivations.js';
import type { FigureSignature } from './derivation-plan.js';
import { evaluateDerivations, type Derived, type DerivationInput } from './evaluate-derivations.js';
import { evaluatePlan, valueOf } from './evaluate-plan.js';
import { parseExpression } from './parse-expression.js';

function tree(text: string): Expression {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.code}`);
  return parsed.value;
}

function input(
  range: number | readonly [number, number] | undefined,
  unit = 'person',
  more: Omit<FigureSignature, 'unit' | 'period'> & { readonly period?: string } = {},
): DerivationInput {
  const [lo, hi] = typeof range === 'number' ? [range, range] : (range ?? [0, 0]);
  const { period, ...rest } = more;
  const parsed = period === undefined ? undefined : parsePeriod(period);
  return { ...rest, unit, period: parsed, ...(range !== undefined && { range: { lo, hi } }) };
}

/** The result of one definition, written by hand, over the given figures. */
function derived(
  text: string,
  inputs: Readonly<Record<string, DerivationInput>>,
  unit?: string,
): Derived {
  const definition = { id: 'result', expression: tree(text), ...(unit !== undefined && { unit }) };
  const result = evaluateDerivations([definition], new Map(Object.entries(inputs))).get('result');
  if (!result) throw new Error('no result');
  return result;
}

const high = input([185_000, 195_000], 'person', {
  kind: 'stock',
  period: '2021-12-31',
});
const all = input([630_000, 640_000], 'person', {
  kind: 'stock',
  period: '2021-12-31',
});
const firms = input([7_000, 8_000], 'enterprise', { kind: 'distinct-count', period: 'R/P1Y' });
const trained = input([425_000, 435_000], 'person-time', {
  kind: 'cumulative',
  period: '../2021-12-31',
});
const plan = input(100_000, 'person', { kind: 'flow', period: 'R/P1Y', declared: true });

describe('the range of a derived figure', () => {
  test('19万 of 63万余 are 28.9 to 31.0 percent', () => {
    const share = derived('share(high, all)', { high, all }, 'percent');
    expect(share).toMatchObject({
      ok: true,
      unit: 'percent',
      kind: 'ratio',
      exactness: 'exact',
      inputs: ['high', 'all'],
    });
    expect(share.ok && share.value.lo).toBeCloseTo(28.90625, 10);
    expect(share.ok && share.value.hi).toBeCloseTo(30.95238095, 8);
  });

  test('a figure taken from itself is 0 and divided by itself is 1', () => {
    expect(derived('a - a', { a: input([7_000, 8_000]) })).toMatchObject({
      value: { lo: 0, hi: 0 },
    });
    expect(derived('a / a', { a: input([7_000, 8_000]) })).toMatchObject({
      value: { lo: 1, hi: 1 },
    });
  });

  test('two figures with the same bounds are still two figures', () => {
    const inputs = { a: input([7_000, 8_000]), b: input([7_000, 8_000]) };
    expect(derived('a - b', inputs)).toMatchObject({ value: { lo: -1_000, hi: 1_000 } });
  });

  test('one observation under two keys is one figure', () => {
    const a = { ...input([7_000, 8_000]), from: 'a-2021' };
    const b = { ...input([7_000, 8_000]), from: 'a-2021' };
    expect(derived('a - b', { a, b })).toMatchObject({ value: { lo: 0, hi: 0 } });
  });

  test('counts a part that stands in its own whole once', () => {
    const part = derived('a / (a + b)', { a: input([1, 2]), b: input([2, 3]) });
    expect(part).toMatchObject({ value: { lo: 0.25, hi: 0.5 }, exactness: 'exact' });
  });

  test('keeps to that through other definitions', () => {
    const results = evaluateDerivations(
      [
        { id: 'part', expression: tree('a / whole') },
        { id: 'whole', expression: tree('a + b') },
      ],
      new Map([
        ['a', input([1, 2])],
        ['b', input([2, 3])],
      ]),
    );
    expect(results.get('part')).toMatchObject({ value: { lo: 0.25, hi: 0.5 }, exactness: 'exact' });
    expect([...results.keys()]).toEqual(['whole', 'part']);
  });

  test('says where it can only overestimate', () => {
    expect(derived('a * a - a', { a: input([1, 3], 'ratio') })).toMatchObject({
      exactness: 'overestimate',
    });
  });

  test('cuts a share at its whole, and refuses a part that cannot fit in', () => {
    const near = derived('share(a, b)', { a: input([95, 105]), b: input([100, 110]) });
    expect(near).toMatchObject({ value: { hi: 1 }, exactness: 'exact' });
    expect(derived('share(a, b)', { a: input([120, 130]), b: input([100, 110]) })).toMatchObject({
      ok: false,
      code: 'part-exceeds-whole',
    });
  });

  test('does not call exact what rests on a share cut at its whole', () => {
    const inputs = { a: input([80, 100]), b: input([90, 110]), c: input([1, 2]) };
    expect(derived('share(a, b) - share(c, b)', inputs)).toMatchObject({
      exactness: 'overestimate',
    });
    const apart = { ...inputs, a: input([70, 80]) };
    expect(derived('share(a, b) - share(c, b)', apart)).toMatchObject({ exactness: 'exact' });
  });

  test('averages a five-year total by the years of its own period', () => {
    const recovered = input([355_150_000, 355_250_000], 'CNY', {
      kind: 'cumulative',
      period: 'P5Y/2022-06-28',
    });
    expect(derived('perYear(recovered)', { recovered })).toMatchObject({
      value: { lo: 71_030_000, hi: 71_050_000 },
      unit: 'CNY/year',
    });
    expect(derived('recovered / 5 year', { recovered })).toMatchObject({ unit: 'CNY/year' });
  });

  test('takes the years of a growth rate from the dates of its figures', () => {
    const first = input([500_000, 510_000], 'person', { kind: 'stock', period: '2016-12-31' });
    const rate = derived('cagr(first, all)', { first, all });
    expect(rate.ok && rate.value.lo).toBeCloseTo(0.04316756, 7);
    expect(rate.ok && rate.value.hi).toBeCloseTo(0.05061112, 7);
  });

  test('gives a difference of percentages in points, and a growth of them as a ratio', () => {
    const now = input([94.5, 95.5], 'percent', { kind: 'ratio' });
    const past = input(80, 'percent', { kind: 'ratio' });
    expect(derived('now - past', { now, past })).toMatchObject({
      value: { lo: 14.5, hi: 15.5 },
      unit: 'percentage-point',
      kind: 'change',
    });
    expect(derived('percentagePointChange(past, now)', { now, past })).toMatchObject({
      value: { lo: 14.5, hi: 15.5 },
    });
    expect(derived('percentChange(past, now)', { now, past }, 'percent')).toMatchObject({
      unit: 'percent',
    });
  });

  test('multiplies by a percentage as by a ratio, and converts what differs by a factor', () => {
    expect(derived('all * 50%', { all })).toMatchObject({
      value: { lo: 315_000, hi: 320_000 },
      unit: 'person',
      kind: 'stock',
    });
    const inputs = { a: input(1, 'hectare'), b: input(500, 'square-metre') };
    const area = derived('a + b', inputs);
    expect(area).toMatchObject({ unit: 'hectare' });
    expect(area.ok && area.value.lo).toBeCloseTo(1.05, 12);
  });

  test('looks back by time, not by position', () => {
    const before = input(600_000, 'person', { kind: 'stock', period: '2020-12-31' });
    const inputs = { all, 'all@2020-12-31': before };
    expect(derived('all - lag(all, 1 year)', inputs)).toMatchObject({
      value: { lo: 30_000, hi: 40_000 },
      kind: 'flow',
      period: { start: '2021-01-01', end: '2021-12-31' },
    });
    expect(derived('all - at(all, 2019-12-31)', inputs)).toMatchObject({
      code: 'missing-figure',
      facts: { missing: 'all@2019-12-31' },
    });
  });

  test('leaves an end open where a figure has none, and refuses where nothing is left', () => {
    const least = { ...input(0), range: { lo: 95, hi: Infinity } };
    expect(derived('a / 2', { a: least })).toMatchObject({ value: { lo: 47.5, hi: Infinity } });
    expect(derived('a - b', { a: least, b: least })).toMatchObject({
      ok: false,
      code: 'unbounded-figure',
    });
  });
});

describe('what is refused before any number is seen', () => {
  test.each<[string, string, Record<string, string>]>([
    [
      'achievement(trained, plan)',
      'unit-mismatch',
      { a: 'person-time', b: 'person', first: 'trained', second: 'plan' },
    ],
    ['trained / plan', 'unit-mismatch', { first: 'trained', second: 'plan' }],
    ['achievement(headcount, plan)', 'kind-mismatch', { a: 'cumulative', b: 'flow' }],
    ['achievement(fiveYears, plan)', 'period-mismatch', { a: '2017-01-01/2021-12-31', b: 'P1Y' }],
    ['sum(firms, firms, firms, firms, firms)', 'not-additive', { first: 'firms' }],
    ['firms * 5', 'not-additive', { first: 'firms' }],
    ['firms * 5 year', 'not-additive', { first: 'firms' }],
    ['all + before', 'not-additive', { first: 'all', second: 'before' }],
    ['all + trained', 'unit-mismatch', { op: 'add', a: 'person', b: 'person-time' }],
    ['coverage + coverage', 'kind-mismatch', { op: 'add' }],
    ['mean(coverage, coverage)', 'unweighted-mean', {}],
    ['share(high, before)', 'period-mismatch', {}],
    ['share(trained, all)', 'unit-mismatch', {}],
    ['perYear(firms)', 'not-additive', {}],
    ['perYear(all)', 'kind-mismatch', {}],
    ['perYear(trained)', 'period-length-unknown', { first: 'trained' }],
    ['cagr(coverage, coverage)', 'period-length-unknown', {}],
    ['cagr(before, all, 0 year)', 'bad-argument', { argument: 'years' }],
    ['cagr(before, all, before)', 'bad-argument', { argument: 'years' }],
    ['lag(all, 1)', 'bad-argument', { argument: 'span' }],
    ['percentagePointChange(before, all)', 'unit-mismatch', { a: 'person', b: 'percent' }],
    ['all / 5 yaer', 'unknown-unit', { nearest: 'year' }],
    ['al + before', 'unknown-ref', { ref: 'al', nearest: 'all' }],
    ['high-before', 'unknown-ref', { difference: 'high - before' }],
    ['constructor + all', 'unknown-ref', { ref: 'constructor' }],
  ])('%s is refused: %s', (text, code, facts) => {
    const before = input(600_000, 'person', { kind: 'stock', period: '2020-12-31' });
    const coverage = input(90, 'percent', { kind: 'ratio' });
    const headcount = input(430_000, 'person', { kind: 'cumulative', period: '../2021-12-31' });
    const fiveYears = input(430_000, 'person', { kind: 'flow', period: '2017/2021' });
    const inputs = { high, all, firms, trained, plan, before, coverage, headcount, fiveYears };
    const result = checkExpression(tree(text), new Map(Object.entries(inputs)));
    expect(result).toMatchObject({ ok: false, code, facts });
  });

  test('three definitions in a circle, with the way round', () => {
    const circle = ['a', 'b', 'c'].map((id, at) => ({
      id,
      expression: { op: 'neg', args: [{ ref: 'bca'[at] ?? '' }] },
    }));
    const { refused } = compileDerivations(
      [...circle, { id: 'd', expression: { ref: 'b' } }],
      new Map(),
    );
    for (const id of 'abcd')
      expect(refused.get(id)).toMatchObject({ code: 'cycle', facts: { path: 'a → b → c → a' } });
  });

  test('an id given twice, and too many definitions', () => {
    const one = { id: 'a', expression: { const: 1 } };
    expect(compileDerivations([one, one], new Map()).refused.get('a')).toMatchObject({
      code: 'duplicate-id',
    });
    expect(
      compileDerivations([one], new Map([['a', { unit: 'person' }]])).refused.get('a'),
    ).toMatchObject({ code: 'duplicate-id' });
    const many = Array.from({ length: 65 }, (_, index) => ({
      id: `d${index}`,
      expression: { const: 1 },
    }));
    expect(compileDerivations(many, new Map()).refused.get('d0')).toMatchObject({
      code: 'too-many-definitions',
    });
  });

  test('a result in a unit of another measure', () => {
    expect(derived('share(high, all)', { high, all }, 'person')).toMatchObject({
      code: 'unit-mismatch',
      facts: { a: 'ratio', b: 'person' },
    });
  });

  test.each<[string, unknown, string]>([
    ['a number that is none', { const: NaN }, 'non-finite'],
    ['an infinite number', { const: Infinity }, 'non-finite'],
    ['a list in place of a node', [], 'malformed-expression'],
    ['nothing', null, 'malformed-expression'],
    ['a node without arguments', { op: 'add' }, 'malformed-expression'],
    ['an operator named like a prototype', { op: '__proto__', args: [{ const: 1 }] }, 'unknown-op'],
    ['too few arguments', { op: 'sub', args: [{ const: 1 }] }, 'bad-arity'],
    [
      'an operator that would fill gaps',
      { op: 'coalesce', args: [{ const: 1 }, { const: 2 }] },
      'unknown-op',
    ],
  ])('%s', (_, expression, code) => {
    expect(checkExpression(expression as Expression, new Map())).toMatchObject({ ok: false, code });
  });

  test('trees made to harm: ten thousand deep, a million wide, a node inside itself', () => {
    let deep: Expression = { const: 1 };
    for (let level = 0; level < 10_000; level++) deep = { op: 'neg', args: [deep] };
    const wide: Expression = {
      op: 'sum',
      args: Array.from({ length: 1_000_000 }, () => ({ const: 1 })),
    };
    let doubled: Expression = { const: 1 };
    for (let level = 0; level < 30; level++) doubled = { op: 'add', args: [doubled, doubled] };
    const endless: { op: string; args: Expression[] } = { op: 'neg', args: [] };
    endless.args.push(endless);
    expect(checkExpression(deep, new Map())).toMatchObject({ code: 'too-deep' });
    expect(checkExpression(wide, new Map())).toMatchObject({ code: 'bad-arity' });
    expect(checkExpression(doubled, new Map())).toMatchObject({ code: 'too-many-nodes' });
    expect(checkExpression(endless, new Map())).toMatchObject({ code: 'too-deep' });
  });

  test('a chain of two thousand definitions runs through without recursion', () => {
    const chain = Array.from({ length: 2_000 }, (_, index) => ({
      id: `d${index}`,
      expression: index === 1_999 ? tree('a') : tree(`d${index + 1} + 1 person`),
    }));
    const results = evaluateDerivations(chain, new Map([['a', input(1)]]), {
      limits: { definitions: 2_000 },
    });
    expect(results.get('d0')).toMatchObject({ value: { lo: 2_000, hi: 2_000 } });
  });
});

describe('what is refused once the numbers are there', () => {
  test('names every figure that is missing, and only those', () => {
    const result = derived('(a + b) / (c + d)', {
      a: input(undefined),
      b: input(1),
      c: input(2),
      d: input(undefined),
    });
    expect(result).toEqual({
      ok: false,
      code: 'missing-figure',
      at: 'a',
      facts: { missing: 'a, d' },
    });
  });

  test.each<[string, DerivationInput, string, string]>([
    ['a / b', input(0), 'division-by-zero', 'b'],
    ['a / b', input([-1, 1]), 'denominator-contains-zero', 'b'],
    ['a / (b - a)', input([1, 3]), 'denominator-contains-zero', 'b - a'],
    ['percentChange(b, a)', input(0), 'zero-baseline', 'b'],
    ['percentChange(b, a)', input(-2), 'negative-base', 'b'],
    ['achievement(a, b)', input([0, 1]), 'zero-plan', 'b'],
    ['progress(a, a, b)', input(2), 'zero-required-change', 'b'],
    ['progress(a, a, b)', input([1, 3]), 'baseline-target-overlap', 'b'],
    ['cagr(b, a, 5)', input([-1, 2]), 'zero-baseline', 'b'],
    ['cagr(a, b, 5)', input([-1, 2]), 'sign-change', 'b'],
    ['a + b', input(Number.MAX_VALUE), 'non-finite', 'a + b'],
    ['a + b', { ...input(0), range: { lo: NaN, hi: NaN } }, 'non-finite', 'b'],
    ['a + b', { ...input(0), range: { lo: Infinity, hi: Infinity } }, 'non-finite', 'b'],
  ])('%s: what divides or overflows is named', (text, b, code, at) => {
    const a = code === 'non-finite' && at !== 'b' ? input(Number.MAX_VALUE) : input(2);
    expect(derived(text, { a, b })).toMatchObject({ ok: false, code, at });
  });

  test('one refusal leaves the other definitions alone', () => {
    const results = evaluateDerivations(
      [
        { id: 'bad', expression: tree('a / b') },
        { id: 'worse', expression: tree('bad + 1 ratio') },
        { id: 'good', expression: tree('a + b') },
      ],
      new Map([
        ['a', input(1)],
        ['b', input(0)],
      ]),
    );
    expect(results.get('good')).toMatchObject({ ok: true });
    expect(results.get('worse')).toMatchObject({ code: 'division-by-zero', at: 'b' });
  });
});

describe('laws', { timeout: 60_000 }, () => {
  const formulas = [
    'a + b - c',
    'a / b',
    'a / (a + b)',
    '(a - b) / b',
    'progress(a, b, c + 1000)',
    'share(a, a + b)',
    'percentChange(a, b)',
    'cagr(a, b, 5)',
    'mean(a, b, c)',
    'min(a, b) * 2',
    'max(a, b - c)',
    'a * b / c',
    '(a + b) / (a + c)',
    'a * a - b',
    'a / b - c / b',
    '-a * (b + c)',
    'a / (b + c) / (a + b)',
    'share(a, a + b) - share(a, a + c)',
    'percentChange(a, a + b)',
    '(a - b) * (a - b)',
    'achievement(a, b)',
  ];
  const unitless = new Map(['a', 'b', 'c'].map((id) => [id, { unit: 'ratio' }]));
  const plans = new Map(
    formulas.map((text) => [
      text,
      compileDerivations([{ id: 'result', expression: tree(text) }], unitless),
    ]),
  );
  const outcome = (text: string, box: Readonly<Record<string, Interval>>) => {
    const plan = plans.get(text);
    if (!plan) throw new Error(text);
    const values = evaluatePlan(
      plan,
      plan.figures.map((id) => box[id]),
    );
    const node = plan.definitions.get('result')?.node ?? -1;
    return {
      ...valueOf(plan, values, 'result'),
      exactness: values.loose[node] ? 'overestimate' : 'exact',
    };
  };
  const range = fc
    .tuple(
      fc.double({ min: 1, max: 100, noNaN: true }),
      fc.double({ min: 0, max: 50, noNaN: true }),
    )
    .map(([lo, width]) => ({ lo, hi: lo + width }));
  const inside = fc.double({ min: 0, max: 1, noNaN: true });
  const at = ({ lo, hi }: Interval, share: number) => ({
    lo: Math.min(hi, lo + (hi - lo) * share),
    hi: Math.min(hi, lo + (hi - lo) * share),
  });

  test('the bounds contain the true result for true values inside the figures', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...formulas),
        range,
        range,
        range,
        inside,
        inside,
        inside,
        (text, a, b, c, x, y, z) => {
          const bounds = outcome(text, { a, b, c });
          const truth = outcome(text, { a: at(a, x), b: at(b, y), c: at(c, z) });
          if (!bounds.ok || !truth.ok) return;
          expect(truth.value.lo).toBeLessThanOrEqual(bounds.value.hi);
          expect(truth.value.hi).toBeGreaterThanOrEqual(bounds.value.lo);
          const slack = 1e-9 * Math.max(1, Math.abs(bounds.value.lo), Math.abs(bounds.value.hi));
          const middle = (truth.value.lo + truth.value.hi) / 2;
          expect(
            contains({ lo: bounds.value.lo - slack, hi: bounds.value.hi + slack }, middle),
          ).toBe(true);
        },
      ),
      { numRuns: 10_000 },
    );
  });

  test('narrower figures never give a wider result', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...formulas),
        range,
        range,
        range,
        inside,
        inside,
        (text, a, b, c, x, y) => {
          const narrow = { lo: at(a, Math.min(x, y)).lo, hi: at(a, Math.max(x, y)).hi };
          const wide = outcome(text, { a, b, c });
          const tight = outcome(text, { a: narrow, b, c });
          if (!wide.ok || !tight.ok) return;
          expect(encloses(wide.value, tight.value)).toBe(true);
        },
      ),
      { numRuns: 10_000 },
    );
  });

  test('exact bounds are reached by true values', () => {
    fc.assert(
      fc.property(fc.constantFrom(...formulas), range, range, range, (text, a, b, c) => {
        const bounds = outcome(text, { a, b, c });
        if (!bounds.ok || bounds.exactness !== 'exact' || bounds.value.hi === 1) return;
        const corners = [0, 1].flatMap((x) =>
          [0, 1].flatMap((y) =>
            [0, 1].map((z) => outcome(text, { a: at(a, x), b: at(b, y), c: at(c, z) })),
          ),
        );
        const reached = corners.flatMap((corner) => (corner.ok ? [corner.value] : []));
        if (reached.length < 8) return;
        const size = Math.max(1, Math.abs(bounds.value.lo), Math.abs(bounds.value.hi));
        expect(
          Math.abs(Math.min(...reached.map((each) => each.lo)) - bounds.value.lo) / size,
        ).toBeLessThan(1e-9);
        expect(
          Math.abs(Math.max(...reached.map((each) => each.hi)) - bounds.value.hi) / size,
        ).toBeLessThan(1e-9);
      }),
      { numRuns: 3_000 },
    );
  });
});
