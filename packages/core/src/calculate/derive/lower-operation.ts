/**
 * What each operator asks of its operands, and the nodes it comes to.
 */
import { refusal, type Outcome, type Refusal } from '../../outcome.js';
import { sameMeasure } from '../../quantity/compound-unit.js';
import { point, type Interval } from '../../quantity/interval.js';
import { combineMeasures, type Measure } from '../../quantity/measure-kind.js';
import { findUnit, type UnitDefinition } from '../../quantity/unit.js';
import { checkAgainstPlan, checkPart, refuseKinds, refuseUnits } from './check-operands.js';
import { convertNode } from './convert-node.js';
import type { Operand, OperandMeasure } from './operand.js';
import type { PlanBuilder } from './plan-builder.js';
import type { PlanOp } from './derivation-plan.js';
import { yearsBetween, yearsInPeriod } from './years-in-period.js';

/** What lowering needs beside the operands. */
export interface Lowering {
  readonly builder: PlanBuilder;
  readonly own: readonly UnitDefinition[];
  /** The operation as written, to name it in refusals. */
  readonly name: string;
}

/** The node an operation came to, and what is known of its value. */
export interface Lowered extends OperandMeasure {
  readonly node: number;
}

/**
 * Checks the operands of one operation and turns it into nodes; their number is already right.
 *
 * @returns `unit-mismatch`, `kind-mismatch`, `not-additive`, `unweighted-mean`, `period-mismatch`,
 * `period-length-unknown`, and the refusals of `combineMeasures`
 */
export function lowerOperation(
  op: string,
  args: readonly Operand[],
  lowering: Lowering,
): Outcome<Lowered> {
  const [a, b, c] = args;
  if (!a) return refusal('bad-arity', op, { op });
  switch (op) {
    case 'neg':
      return done(lowering, 'neg', args, { unit: a.unit, kind: a.kind });
    case 'perYear':
      return perYear(a, lowering);
    case 'add':
    case 'sum':
      return lowerSum('add', args, lowering);
    case 'sub':
      return lowerSum('sub', args, lowering);
    case 'mean':
    case 'min':
    case 'max':
      return lowerAlike(op, args, lowering);
    case 'mul':
      return lowerProduct(args, lowering);
    default:
  }
  if (!b) return refusal('bad-arity', op, { op });
  switch (op) {
    case 'div':
      return lowerQuotient(a, b, lowering);
    case 'share':
      return checkPart(a, b, lowering.own) ?? comparison('share', [a, b], lowering, 'ratio');
    case 'achievement':
      return checkAgainstPlan(a, b, lowering.own) ?? comparison('div', [a, b], lowering, 'ratio');
    case 'percentagePointChange':
      return pointChange(a, b, lowering);
    case 'percentChange':
      return (
        checkChange(op, [a, b], lowering) ?? comparison('percentChange', args, lowering, 'change')
      );
    case 'progress':
      return checkChange(op, args, lowering) ?? comparison('progress', args, lowering, 'ratio');
    default:
      return yearlyGrowth(a, b, c, lowering);
  }
}

function lowerSum(
  op: 'add' | 'sub',
  args: readonly Operand[],
  lowering: Lowering,
): Outcome<Lowered> {
  const [first, ...rest] = args;
  if (!first) return refusal('bad-arity', op, { op });
  let measure: OperandMeasure = first;
  for (const next of rest) {
    if (!sameMeasure(measure.unit, next.unit, lowering.own)) return refuseUnits(op, first, next);
    const kinds = known(measure, next);
    if (kinds) {
      const combined = combineMeasures(op, ...kinds, lowering.own);
      if (!combined.ok) return naming(combined, op, first, next);
      measure = combined.value;
    } else {
      const { kind, period } = first.constant ? next : measure;
      const stays = first.constant || next.constant;
      measure = {
        unit: measure.unit,
        kind: stays ? kind : undefined,
        period: stays ? period : undefined,
      };
    }
  }
  const inPoints = measure.unit === 'percentage-point' && first.unit !== 'percentage-point';
  return done(lowering, op, inUnit(args, inPoints ? 'percent' : first.unit, lowering), measure);
}

function lowerAlike(
  op: 'mean' | 'min' | 'max',
  args: readonly Operand[],
  lowering: Lowering,
): Outcome<Lowered> {
  const [first] = args;
  if (!first) return refusal('bad-arity', op, { op });
  const measured = args.find((each) => !each.constant) ?? first;
  for (const next of args) {
    if (!sameMeasure(first.unit, next.unit, lowering.own)) return refuseUnits(op, first, next);
    if (known(measured, next) && measured.kind !== next.kind)
      return refuseKinds(op, measured, next);
    if (op === 'mean' && next.kind === 'ratio')
      return refusal('unweighted-mean', next.name, { op });
    if (op === 'mean' && (next.kind === 'change' || next.kind === 'index')) {
      return refuseKinds(op, first, next);
    }
  }
  const alike = args.every((each) => sameTime(each, measured));
  const measure = {
    unit: first.unit,
    kind: measured.kind,
    period: alike ? measured.period : undefined,
  };
  const same = inUnit(args, first.unit, lowering);
  if (op !== 'mean') return done(lowering, op, same, measure);
  const { builder, name } = lowering;
  const total = builder.operation(
    'add',
    same.map((each) => each.node),
    `sum of ${name}`,
  );
  const count = builder.constant(point(args.length));
  return { ok: true, value: { ...measure, node: builder.operation('div', [total, count], name) } };
}

function lowerProduct(args: readonly Operand[], lowering: Lowering): Outcome<Lowered> {
  const [first, ...rest] = args;
  if (!first) return refusal('bad-arity', 'mul', { op: 'mul' });
  let measure: OperandMeasure = first;
  let repeats = first.constant ? timesMany(first) : false;
  for (const next of rest) {
    repeats ||= next.constant && timesMany(next);
    const combined = combineFactors('mul', measure, next, lowering.own);
    if (!combined.ok) return naming(combined, 'mul', first, next);
    measure = combined.value;
  }
  const counted = args.find((each) => each.kind === 'distinct-count');
  // "7000 firms every year" times five is not 35,000 firms.
  if (counted && repeats)
    return refusal('not-additive', counted.name, {
      op: 'mul',
      kind: 'distinct-count',
      first: counted.name,
    });
  return done(lowering, 'mul', asRatios(args, lowering), measure);
}

function lowerQuotient(a: Operand, b: Operand, lowering: Lowering): Outcome<Lowered> {
  const { own } = lowering;
  const alike = sameMeasure(a.unit, b.unit, own);
  if (a.declared !== b.declared && !a.constant && !b.constant) {
    // What came ÷ what was planned is an achievement rate, whatever it is called.
    const refused =
      alike || (isCount(a, own) && isCount(b, own)) ? checkAgainstPlan(a, b, own) : undefined;
    if (refused) return refused;
  }
  const combined = combineFactors('div', a, alike ? { ...b, unit: a.unit } : b, own);
  if (!combined.ok) return naming(combined, 'div', a, b);
  return done(
    lowering,
    'div',
    alike ? inUnit([a, b], a.unit, lowering) : asRatios([a, b], lowering),
    combined.value,
  );
}

function combineFactors(
  op: 'mul' | 'div',
  a: OperandMeasure & { readonly constant?: boolean },
  b: OperandMeasure & { readonly constant?: boolean },
  own: readonly UnitDefinition[],
): Outcome<OperandMeasure> {
  const kinds = known(a, b);
  if (kinds) return combineMeasures(op, ...kinds, own);
  // Units alone: as if both were ratios, to which the rules for kinds do not object.
  const bare = combineMeasures(
    op,
    { kind: 'ratio', unit: a.unit },
    { kind: 'ratio', unit: b.unit },
    own,
  );
  if (!bare.ok) return bare;
  const { unit } = bare.value;
  if (b.constant && sameMeasure(b.unit, 'ratio', own))
    return { ok: true, value: { unit, kind: a.kind, period: a.period } };
  if (op === 'mul' && a.constant)
    return { ok: true, value: { unit, kind: b.kind, period: b.period } };
  if (op === 'mul' && b.constant)
    return { ok: true, value: { unit, kind: a.kind, period: a.period } };
  const one = a.constant ? b.kind : b.constant ? a.kind : undefined;
  return { ok: true, value: { unit, kind: one && 'ratio' } };
}

function perYear(total: Operand, { builder, own, name }: Lowering): Outcome<Lowered> {
  const { kind } = total;
  if (kind === 'distinct-count')
    return refusal('not-additive', total.name, { op: 'perYear', kind, first: total.name });
  if (kind !== undefined && kind !== 'flow' && kind !== 'cumulative') {
    return refusal('kind-mismatch', total.name, {
      op: 'perYear',
      a: kind,
      b: 'flow',
      first: total.name,
    });
  }
  const years = total.period && yearsInPeriod(total.period);
  if (!years) return refusal('period-length-unknown', total.name, { first: total.name });
  const unit = combineMeasures(
    'div',
    { kind: 'ratio', unit: total.unit },
    { kind: 'ratio', unit: 'year' },
    own,
  );
  if (!unit.ok) return unit;
  const node = builder.operation('div', [total.node, builder.constant(years)], name);
  return { ok: true, value: { node, unit: unit.value.unit, kind: 'ratio', period: total.period } };
}

function yearlyGrowth(
  a: Operand,
  b: Operand,
  c: Operand | undefined,
  lowering: Lowering,
): Outcome<Lowered> {
  const refused = checkChange('cagr', [a, b], lowering);
  if (refused) return refused;
  const years = c ? constantYears(c) : yearsApart(a, b);
  if (!years || years.lo <= 0) {
    return c
      ? refusal('bad-argument', c.name, { op: 'cagr', argument: 'years' })
      : refusal('period-length-unknown', a.name, { first: a.name, second: b.name });
  }
  return comparison('cagr', [a, b], lowering, 'change', years);
}

function constantYears({ value, unit, constant }: Operand): Interval | undefined {
  return constant && (unit === 'year' || unit === 'ratio') ? value : undefined;
}

function yearsApart(a: Operand, b: Operand): Interval | undefined {
  const [first, last] = [a.period?.end, b.period?.end];
  return first !== undefined && last !== undefined ? yearsBetween(first, last) : undefined;
}

function pointChange(a: Operand, b: Operand, lowering: Lowering): Outcome<Lowered> {
  const { own } = lowering;
  const odd = [a, b].find((each) => !sameMeasure(each.unit, 'percent', own));
  if (odd)
    return refusal('unit-mismatch', odd.name, {
      op: 'percentagePointChange',
      a: odd.unit,
      b: 'percent',
      first: odd.name,
      second: 'percent',
    });
  const wrong = [a, b].find((each) => each.kind !== undefined && each.kind !== 'ratio');
  if (wrong)
    return refusal('kind-mismatch', wrong.name, {
      op: 'percentagePointChange',
      a: wrong.kind ?? '',
      b: 'ratio',
      first: wrong.name,
    });
  return done(lowering, 'sub', inUnit([b, a], 'percent', lowering), {
    unit: 'percentage-point',
    kind: 'change',
  });
}

/** Values of one kind and measure, as a change or a distance between them needs. */
function checkChange(op: string, args: readonly Operand[], { own }: Lowering): Refusal | undefined {
  const [first, ...rest] = args;
  if (!first) return undefined;
  for (const next of rest) {
    if (!sameMeasure(first.unit, next.unit, own)) return refuseUnits(op, first, next);
    if (known(first, next) && first.kind !== next.kind) return refuseKinds(op, first, next);
  }
  const change = args.find((each) => each.kind === 'change');
  return (
    change &&
    refusal('kind-mismatch', change.name, { op, a: 'change', b: 'stock', first: change.name })
  );
}

/** Values compared with each other: in one unit, the result without. */
function comparison(
  op: PlanOp,
  args: readonly Operand[],
  lowering: Lowering,
  kind: 'ratio' | 'change',
  value?: Interval,
): Outcome<Lowered> {
  const [first] = args;
  const nodes = inUnit(args, first?.unit ?? 'ratio', lowering);
  const alike = first && args.every((each) => sameTime(each, first));
  return done(
    lowering,
    op,
    nodes,
    { unit: 'ratio', kind, period: alike ? first.period : undefined },
    value,
  );
}

function done(
  { builder, name }: Lowering,
  op: PlanOp,
  args: readonly Pick<Operand, 'node'>[],
  measure: OperandMeasure,
  value?: Interval,
): Outcome<Lowered> {
  const node = builder.operation(
    op,
    args.map((each) => each.node),
    name,
    value,
  );
  return {
    ok: true,
    value: { node, unit: measure.unit, kind: measure.kind, period: measure.period },
  };
}

function inUnit(
  args: readonly Operand[],
  unit: string,
  { builder, own }: Lowering,
): readonly Operand[] {
  return args.map((each) => {
    const node = convertNode(builder, each.node, { from: each.unit, to: unit, own }, each.name);
    return { ...each, node };
  });
}

/** Percentages multiply and divide as ratios. */
function asRatios(args: readonly Operand[], lowering: Lowering): readonly Operand[] {
  return args.flatMap((each) =>
    sameMeasure(each.unit, 'ratio', lowering.own) ? inUnit([each], 'ratio', lowering) : [each],
  );
}

/** Both measures, where both kinds are known. */
function known(a: OperandMeasure, b: OperandMeasure): [Measure, Measure] | undefined {
  const measure = ({ unit, kind, period }: OperandMeasure): Measure | undefined =>
    kind && { unit, kind, ...(period && { period }) };
  const [left, right] = [measure(a), measure(b)];
  return left && right ? [left, right] : undefined;
}

function sameTime(a: OperandMeasure, b: OperandMeasure): boolean {
  return a.period?.start === b.period?.start && a.period?.end === b.period?.end;
}

function timesMany({ value, unit }: Operand): boolean {
  return unit !== 'ratio' || Math.abs(value?.hi ?? 1) > 1;
}

function isCount({ unit }: Operand, own: readonly UnitDefinition[]): boolean {
  return findUnit(unit, own)?.dimension === 'count';
}

function naming(refused: Refusal, op: string, a: Operand, b: Operand): Refusal {
  return refusal(refused.code, b.name, { ...refused.facts, op, first: a.name, second: b.name });
}
