import { refusal, type Outcome } from '../../outcome.js';
import { sameMeasure } from '../../quantity/compound-unit.js';
import { point } from '../../quantity/interval.js';
import { combineMeasures } from '../../quantity/measure-kind.js';
import { refuseKinds, refuseUnits } from './check-operands.js';
import { done, inUnit, known, naming, sameTime, type Lowered, type Lowering } from './lowering.js';
import type { Operand, OperandMeasure } from './operand.js';

/** Sums and differences: one measure, and kinds that may be added. */
export function lowerSum(
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

/** The mean, the least and the greatest: values of one measure and kind; no mean of ratios without weights. */
export function lowerAlike(
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
