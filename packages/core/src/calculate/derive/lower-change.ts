import { refusal, type Outcome, type Refusal } from '../../outcome.js';
import { sameMeasure } from '../../quantity/compound-unit.js';
import type { Interval } from '../../quantity/interval.js';
import { combineMeasures } from '../../quantity/measure-kind.js';
import { refuseKinds, refuseUnits } from './check-operands.js';
import type { PlanOp } from './derivation-plan.js';
import { done, inUnit, known, sameTime, type Lowered, type Lowering } from './lowering.js';
import type { Operand } from './operand.js';
import { yearsBetween, yearsInPeriod } from './years-in-period.js';

/** A total over the years of its own period. */
export function perYear(total: Operand, { builder, own, name }: Lowering): Outcome<Lowered> {
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
  return {
    ok: true,
    value: { node, unit: unit.value.unit, kind: 'ratio', period: total.period, years },
  };
}

/** The yearly rate between two values; the years given, or taken from their dates. */
export function yearlyGrowth(
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
  const rate = comparison('cagr', [a, b], lowering, 'change', years);
  return rate.ok ? { ok: true, value: { ...rate.value, years } } : rate;
}

/** A difference of two percentages. */
export function pointChange(a: Operand, b: Operand, lowering: Lowering): Outcome<Lowered> {
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
export function checkChange(
  op: string,
  args: readonly Operand[],
  { own }: Lowering,
): Refusal | undefined {
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
export function comparison(
  op: PlanOp,
  args: readonly Operand[],
  lowering: Lowering,
  kind: 'ratio' | 'change',
  value?: Interval,
): Outcome<Lowered> {
  const [first] = args;
  const same = inUnit(args, first?.unit ?? 'ratio', lowering);
  const nodes = op === 'progress' ? [...same, wayTo(same, lowering)] : same;
  const alike = first && args.every((each) => sameTime(each, first));
  return done(
    lowering,
    op,
    nodes,
    { unit: 'ratio', kind, period: alike ? first.period : undefined },
    value,
  );
}

/** The way from baseline to target: what progress divides by, and must not be 0. */
function wayTo(
  [baseline, , target]: readonly Operand[],
  { builder, name }: Lowering,
): { readonly node: number } {
  return { node: builder.operation('sub', [target?.node ?? 0, baseline?.node ?? 0], name) };
}

function constantYears({ value, unit, constant }: Operand): Interval | undefined {
  return constant && (unit === 'year' || unit === 'ratio') ? value : undefined;
}

function yearsApart(a: Operand, b: Operand): Interval | undefined {
  const [first, last] = [a.period?.end, b.period?.end];
  return first !== undefined && last !== undefined ? yearsBetween(first, last) : undefined;
}
