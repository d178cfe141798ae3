import { describe, expect, test } from 'vitest';
import type { MeasureKind as SchemaKind } from '../schema/dataset-schema.js';
import { point } from './interval.js';
import {
  combine,
  combineMeasures,
  type KindOp,
  type Measure,
  type Measured,
  type MeasureKind,
} from './measure-kind.js';

const year = (y: number) => ({ start: `${y}-01-01`, end: `${y}-12-31` });
const at = (date: string) => ({ end: date });
const of = (kind: MeasureKind, unit: string, period?: Measure['period']): Measure => ({
  kind,
  unit,
  ...(period && { period }),
});

describe('what may be combined, and what it gives', () => {
  const CASES: readonly (readonly [string, KindOp, Measure, Measure, Measure])[] = [
    [
      'stocks of one date add up',
      'add',
      of('stock', 'person', at('2021-12-31')),
      of('stock', 'person', at('2021-12-31')),
      of('stock', 'person', at('2021-12-31')),
    ],
    [
      'an earlier stock less a later one is a change, not a flow backwards',
      'sub',
      of('stock', 'person', at('2016-12-31')),
      of('stock', 'person', at('2021-12-31')),
      of('change', 'person'),
    ],
    [
      'a cumulative goes on with the next flow',
      'add',
      of('flow', 'person-time', year(2021)),
      of('cumulative', 'person-time', { start: '2017-01-01', end: '2020-12-31' }),
      of('cumulative', 'person-time', { start: '2017-01-01', end: '2021-12-31' }),
    ],
    [
      'a cumulative gives up its last flow',
      'sub',
      of('cumulative', 'person-time', { start: '2017-01-01', end: '2021-12-31' }),
      of('flow', 'person-time', year(2021)),
      of('cumulative', 'person-time', { start: '2017-01-01', end: '2020-12-31' }),
    ],
    [
      'a flow less its first part is the rest',
      'sub',
      of('flow', 'CNY', { start: '2020-01-01', end: '2021-12-31' }),
      of('flow', 'CNY', year(2020)),
      of('flow', 'CNY', year(2021)),
    ],
    [
      'flows of two separate years are compared',
      'sub',
      of('flow', 'CNY', year(2021)),
      of('flow', 'CNY', year(2019)),
      of('change', 'CNY'),
    ],
    [
      'distinct counts may be compared',
      'sub',
      of('distinct-count', 'enterprise', year(2021)),
      of('distinct-count', 'enterprise', year(2020)),
      of('change', 'enterprise'),
    ],
    [
      'a share of a stock is a stock',
      'mul',
      of('ratio', 'percent'),
      of('stock', 'person', at('2021-12-31')),
      of('stock', 'person', at('2021-12-31')),
    ],
    [
      'a flow per head is a ratio',
      'div',
      of('flow', 'CNY', year(2021)),
      of('stock', 'person', at('2021-12-31')),
      of('ratio', 'CNY/person'),
    ],
    [
      'hectares over square metres are a plain ratio',
      'div',
      of('stock', 'hectare', at('2021-12-31')),
      of('stock', 'square-metre', at('2021-12-31')),
      of('ratio', 'ratio', at('2021-12-31')),
    ],
  ];
  test.each(CASES)('%s', (_, op, a, b, expected) => {
    expect(combineMeasures(op, a, b)).toEqual({ ok: true, value: expected });
  });
});

describe('what is refused', () => {
  const CASES: readonly (readonly [string, KindOp, Measure, Measure, string])[] = [
    [
      'person-times over persons are no sum',
      'add',
      of('flow', 'person-time', year(2021)),
      of('flow', 'person', year(2021)),
      'unit-mismatch',
    ],
    [
      'a cumulative is not a share of a yearly plan',
      'div',
      of('cumulative', 'person-time', { end: '2021-12-31' }),
      of('flow', 'person-time', year(2021)),
      'kind-mismatch',
    ],
    [
      'stocks of two dates',
      'add',
      of('stock', 'person', at('2020-12-31')),
      of('stock', 'person', at('2021-12-31')),
      'not-additive',
    ],
    [
      'distinct counts',
      'add',
      of('distinct-count', 'enterprise', year(2020)),
      of('distinct-count', 'enterprise', year(2021)),
      'not-additive',
    ],
    [
      'flows with a gap',
      'add',
      of('flow', 'CNY', year(2019)),
      of('flow', 'CNY', year(2021)),
      'incomplete-period',
    ],
    [
      'flows that overlap',
      'add',
      of('flow', 'CNY', { start: '2019-07-01', end: '2020-06-30' }),
      of('flow', 'CNY', year(2020)),
      'overlapping-periods',
    ],
    [
      'cumulatives of one start and two ends',
      'add',
      of('cumulative', 'CNY', { start: '2017-01-01', end: '2020-12-31' }),
      of('cumulative', 'CNY', { start: '2017-01-01', end: '2021-12-31' }),
      'overlapping-periods',
    ],
    [
      'cumulatives from two starts',
      'sub',
      of('cumulative', 'CNY', { start: '2017-01-01', end: '2021-12-31' }),
      of('cumulative', 'CNY', { start: '2018-01-01', end: '2020-12-31' }),
      'base-mismatch',
    ],
    [
      'a flow and one that says no period',
      'add',
      of('flow', 'CNY', year(2021)),
      of('flow', 'CNY'),
      'period-not-stated',
    ],
    [
      'percentages',
      'add',
      of('ratio', 'percent', at('2020-12-31')),
      of('ratio', 'percent', at('2020-12-31')),
      'kind-mismatch',
    ],
    [
      'index numbers',
      'div',
      of('index', 'index', year(2021)),
      of('index', 'index', year(2020)),
      'kind-mismatch',
    ],
    ['two stocks multiplied', 'mul', of('stock', 'person'), of('stock', 'CNY'), 'kind-mismatch'],
  ];
  test.each(CASES)('%s', (_, op, a, b, code) => {
    const refused = combineMeasures(op, a, b);
    expect(refused).toMatchObject({ ok: false, code });
  });

  test('a gap is named by its days', () => {
    expect(
      combineMeasures('add', of('flow', 'CNY', year(2021)), of('flow', 'CNY', year(2019))),
    ).toMatchObject({
      facts: { missing: '2020-01-01/2020-12-31' },
    });
  });
});

describe('values', () => {
  const measured = (measure: Measure, value: number): Measured => ({
    ...measure,
    value: point(value),
  });

  test('two shares as ratios differ by percentage points', () => {
    const coverage = (value: number) => measured(of('ratio', 'ratio'), value);
    expect(combine('sub', coverage(0.75), coverage(0.5))).toEqual({
      ok: true,
      value: { kind: 'change', unit: 'percentage-point', value: point(25) },
    });
  });

  test('changes in points differ by points', () => {
    const change = (value: number) => measured(of('change', 'percentage-point'), value);
    expect(combine('sub', change(15), change(5))).toMatchObject({
      ok: true,
      value: { unit: 'percentage-point', value: point(10) },
    });
  });

  test('30 percent of 630 000 persons are 189 000 persons', () => {
    const workers = measured(of('stock', 'person', at('2021-12-31')), 630_000);
    const share = combine('mul', measured(of('ratio', 'percent'), 30), workers);
    expect(share).toMatchObject({ ok: true, value: { unit: 'person', kind: 'stock' } });
    expect(share.ok && share.value.value.lo).toBeCloseTo(189_000, 6);
  });

  test('units of one measure are converted before they add up', () => {
    const sown = combine(
      'add',
      measured(of('stock', 'hectare'), 2),
      measured(of('stock', 'mu'), 15),
    );
    expect(sown).toMatchObject({ value: { unit: 'hectare', value: point(3) } });
  });

  test('a division by zero is refused, not infinite', () => {
    expect(
      combine('div', measured(of('flow', 'CNY'), 5), measured(of('stock', 'person'), 0)),
    ).toEqual({ ok: false, code: 'division-by-zero' });
  });
});

test('the kinds are those of a dataset', () => {
  const toSchema = (kind: MeasureKind): SchemaKind => kind;
  const fromSchema = (kind: SchemaKind): MeasureKind => kind;
  expect(fromSchema(toSchema('stock'))).toBe('stock');
});
