/**
 * The algebra of time kinds: which figures may be added, subtracted, multiplied and divided, and
 * what the result is.
 *
 * | operation | result |
 * | --- | --- |
 * | stock + stock | stock, same date only |
 * | stock − stock | flow over the days between; stock for one date |
 * | flow + flow | flow over both periods if adjacent, over the one if the same |
 * | flow − flow | flow of what is left; for two separate periods a change |
 * | cumulative − cumulative | flow over the days between, same start only |
 * | cumulative + flow | cumulative, if the flow starts the day after |
 * | ratio − ratio | change; in percentage points for percentages |
 * | distinct count − distinct count | change; they are never added |
 * | anything ÷ anything | ratio; ÷ ratio or × ratio keeps the kind |
 *
 * Indices take part in none of these, stocks and flows are not added, a cumulative is not divided by
 * a flow. Source: SDMX time concepts; national-accounts stock and flow logic.
 */

import { refusal, type Outcome, type Refusal } from '../outcome.js';
import type { Period } from '../period.js';
import { dayAfter, dayBefore } from './calendar-day.js';
import { convert, divideUnits, multiplyUnits, sameMeasure } from './compound-unit.js';
import { add, div, mul, sub } from './interval-arithmetic.js';
import type { Interval, Quantity } from './interval.js';
import type { Ranged } from './ranged.js';
import type { UnitDefinition } from './unit.js';

/** What a figure says about time; the kinds of an indicator in a dataset. */
export type MeasureKind =
  'stock' | 'flow' | 'cumulative' | 'distinct-count' | 'ratio' | 'index' | 'change';

/** What is known of a figure before its value: enough to check a formula. */
export interface Measure {
  readonly kind: MeasureKind;
  readonly unit: string;
  /** A stock's date is `end`. Absent: the source does not say. */
  readonly period?: Pick<Period, 'start' | 'end'>;
}

/** A figure with its value. */
export interface Measured extends Measure {
  readonly value: Interval;
}

export type KindOp = 'add' | 'sub' | 'mul' | 'div';

/**
 * The measure that an operation results in.
 *
 * @param own - the dataset's own unit definitions
 * @returns `unit-mismatch`, `kind-mismatch`, `not-additive`, `overlapping-periods`,
 * `incomplete-period` (facts: the gap between the periods), `period-not-stated` (of one figure only;
 * two figures without a period count as being of one time) or `base-mismatch`
 * (cumulative figures that start on different days)
 * @example
 * combineMeasures('sub',
 *   { kind: 'stock', unit: 'person', period: { end: '2021-12-31' } },
 *   { kind: 'stock', unit: 'person', period: { end: '2016-12-31' } })
 * //=> { ok: true, value: { kind: 'flow', unit: 'person', period: { start: '2017-01-01', end: '2021-12-31' } } }
 */
export function combineMeasures(
  op: KindOp,
  a: Measure,
  b: Measure,
  own: readonly UnitDefinition[] = [],
): Outcome<Measure> {
  if (op === 'mul' || op === 'div') {
    const [left, right] = factorUnits(op, a, b, own);
    return combineFactors(op, { ...a, unit: left }, { ...b, unit: right });
  }
  if (!sameMeasure(a.unit, b.unit, own))
    return refusal('unit-mismatch', undefined, { a: a.unit, b: b.unit });
  return op === 'add' ? sumOf(a, b) : differenceOf(a, b, own);
}

/**
 * The operation itself: measure and value. Where units differ by a factor, the second value is
 * converted to the first one's unit; percentages multiply and divide as ratios.
 *
 * @returns the refusals of {@link combineMeasures}, and those of `div`
 */
export function combine(
  op: KindOp,
  a: Measured,
  b: Measured,
  own: readonly UnitDefinition[] = [],
): Ranged<Measured> {
  const measure = combineMeasures(op, a, b, own);
  if (!measure.ok) return measure;
  const units = op === 'mul' || op === 'div' ? factorUnits(op, a, b, own) : termUnits(op, a, own);
  const left = valueIn(a, units[0], own);
  const right = valueIn(b, units[1], own);
  if (op === 'div') {
    const quotient = div(left, right);
    return quotient.ok
      ? { ...quotient, value: { ...measure.value, value: quotient.value } }
      : quotient;
  }
  const value =
    op === 'add' ? add(left, right) : op === 'sub' ? sub(left, right) : mul(left, right);
  return { ok: true, value: { ...measure.value, value } };
}

function valueIn(a: Measured, unit: string, own: readonly UnitDefinition[]): Quantity {
  const converted = convert({ ...a.value, unit: a.unit }, unit, own);
  if (!converted.ok) throw new TypeError(`combine: "${a.unit}" does not convert to "${unit}".`);
  return converted.value;
}

/** The units to add or subtract in: percentages are subtracted as percentages, to give points. */
function termUnits(
  op: 'add' | 'sub',
  a: Measure,
  own: readonly UnitDefinition[],
): [string, string] {
  const unit = op === 'sub' && sameMeasure(a.unit, 'ratio', own) ? 'percent' : a.unit;
  return [unit, unit];
}

/** The units to multiply or divide in: percentages as ratios, what is divided by its like in one unit. */
function factorUnits(
  op: 'mul' | 'div',
  a: Measure,
  b: Measure,
  own: readonly UnitDefinition[],
): [string, string] {
  const plain = (unit: string) => (sameMeasure(unit, 'ratio', own) ? 'ratio' : unit);
  const [left, right] = [plain(a.unit), plain(b.unit)];
  return [left, op === 'div' && sameMeasure(left, right, own) ? left : right];
}

function combineFactors(op: 'mul' | 'div', a: Measure, b: Measure): Outcome<Measure> {
  const mismatch = kindMismatch(op, a, b);
  if (a.kind === 'index' || b.kind === 'index') return mismatch;
  const unit = op === 'mul' ? multiplyUnits(a.unit, b.unit) : divideUnits(a.unit, b.unit);
  if (b.kind === 'ratio') return { ok: true, value: { ...measureOf(a.kind, a.period), unit } };
  if (op === 'mul') {
    return a.kind === 'ratio'
      ? { ok: true, value: { ...measureOf(b.kind, b.period), unit } }
      : mismatch;
  }
  const kinds = [a.kind, b.kind];
  if (kinds.includes('cumulative') && kinds.includes('flow')) return mismatch;
  return {
    ok: true,
    value: { ...measureOf('ratio', samePeriod(a, b) ? a.period : undefined), unit },
  };
}

function sumOf(a: Measure, b: Measure): Outcome<Measure> {
  const kinds = new Set([a.kind, b.kind]);
  if (kinds.has('index') || kinds.has('ratio')) return kindMismatch('add', a, b);
  if (kinds.size === 1 && a.kind === 'distinct-count')
    return refusal('not-additive', undefined, { kind: a.kind });
  if (kinds.size === 1 && a.kind === 'stock') {
    if (sameEnd(a, b)) return done(a, 'stock', a.period);
    return a.period?.end === undefined || b.period?.end === undefined
      ? refusal('period-not-stated')
      : refusal('not-additive', undefined, { kind: a.kind });
  }
  if (kinds.size === 1 && a.kind === 'cumulative') {
    if (a.period?.start !== b.period?.start) return refusal('base-mismatch');
    return sameEnd(a, b) ? done(a, 'cumulative', a.period) : refusal('overlapping-periods');
  }
  if (kinds.size === 1) {
    const joined = joinedPeriod(a, b);
    return joined.ok ? done(a, a.kind, joined.value) : joined;
  }
  if (kinds.has('cumulative') && kinds.has('flow')) {
    const [total, flow] = a.kind === 'cumulative' ? [a, b] : [b, a];
    const start = flow.period?.start;
    const end = total.period?.end;
    if (start === undefined || end === undefined) return refusal('period-not-stated');
    if (start > dayAfter(end)) return gap(end, start);
    if (start <= end) return refusal('overlapping-periods');
    return done(a, 'cumulative', span(total.period?.start, flow.period?.end));
  }
  return kindMismatch('add', a, b);
}

function differenceOf(a: Measure, b: Measure, own: readonly UnitDefinition[]): Outcome<Measure> {
  if (a.kind === 'cumulative' && b.kind === 'flow') return withoutTail(a, b);
  if (a.kind !== b.kind || a.kind === 'index') return kindMismatch('sub', a, b);
  if (a.kind === 'ratio' || a.kind === 'change') {
    const points = sameMeasure(a.unit, 'ratio', own);
    return { ok: true, value: { kind: 'change', unit: points ? 'percentage-point' : a.unit } };
  }
  if (a.kind === 'distinct-count') return done(a, 'change');
  if (a.kind === 'flow') return flowLeft(a, b);
  if (a.kind === 'cumulative' && a.period?.start !== b.period?.start)
    return refusal('base-mismatch');
  if (sameEnd(a, b)) return done(a, a.kind, a.period);
  const [later, earlier] = [a.period?.end, b.period?.end];
  if (later === undefined || earlier === undefined) return refusal('period-not-stated');
  return later > earlier ? done(a, 'flow', span(dayAfter(earlier), later)) : done(a, 'change');
}

/** What a flow is once a part of its period at either end is taken away. */
function flowLeft(a: Measure, b: Measure): Outcome<Measure> {
  if (samePeriod(a, b)) return done(a, 'flow', a.period);
  const { start, end } = a.period ?? {};
  const { start: from, end: to } = b.period ?? {};
  if (!start || !end || !from || !to) return refusal('period-not-stated');
  if (to < start || end < from) return done(a, 'change');
  if (from === start && to < end) return done(a, 'flow', span(dayAfter(to), end));
  if (to === end && from > start) return done(a, 'flow', span(start, dayBefore(from)));
  return refusal('overlapping-periods');
}

/** A cumulative without the flow it ended with. */
function withoutTail(a: Measure, b: Measure): Outcome<Measure> {
  const start = b.period?.start;
  const since = a.period?.start;
  if (start === undefined || a.period?.end === undefined || b.period?.end === undefined) {
    return refusal('period-not-stated');
  }
  if (!sameEnd(a, b) || (since !== undefined && start <= since))
    return refusal('overlapping-periods');
  return done(a, 'cumulative', span(since, dayBefore(start)));
}

function joinedPeriod(a: Measure, b: Measure): Outcome<Measure['period']> {
  if (samePeriod(a, b)) return { ok: true, value: a.period };
  if (!a.period?.start || !a.period.end || !b.period?.start || !b.period.end) {
    return refusal('period-not-stated');
  }
  const [first, second] =
    a.period.start <= b.period.start ? [a.period, b.period] : [b.period, a.period];
  const { end = '' } = first;
  const { start = '' } = second;
  if (start <= end) return refusal('overlapping-periods');
  if (start > dayAfter(end)) return gap(end, start);
  return { ok: true, value: span(first.start, second.end) };
}

function samePeriod(a: Measure, b: Measure): boolean {
  return a.period?.start === b.period?.start && sameEnd(a, b);
}

function sameEnd(a: Measure, b: Measure): boolean {
  return a.period?.end === b.period?.end;
}

function done(a: Measure, kind: MeasureKind, period?: Measure['period']): Outcome<Measure> {
  return { ok: true, value: { ...measureOf(kind, period), unit: a.unit } };
}

function measureOf(kind: MeasureKind, period: Measure['period']): Omit<Measure, 'unit'> {
  return period ? { kind, period } : { kind };
}

function span(start: string | undefined, end: string | undefined): Pick<Period, 'start' | 'end'> {
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

/** The days between the end of one period and the start of the next. */
function gap(end: string, start: string): Refusal {
  return refusal('incomplete-period', undefined, {
    missing: `${dayAfter(end)}/${dayBefore(start)}`,
  });
}

function kindMismatch(op: KindOp, a: Measure, b: Measure): Refusal {
  return refusal('kind-mismatch', undefined, { op, a: a.kind, b: b.kind });
}
