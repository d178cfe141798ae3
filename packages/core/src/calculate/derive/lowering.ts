/** What the lowering of every operator shares. */
import { refusal, type Outcome, type Refusal } from '../../outcome.js';
import { sameMeasure } from '../../quantity/compound-unit.js';
import type { Interval } from '../../quantity/interval.js';
import type { Measure } from '../../quantity/measure-kind.js';
import type { UnitDefinition } from '../../quantity/unit.js';
import { convertNode } from './convert-node.js';
import type { PlanOp } from './derivation-plan.js';
import type { Operand, OperandMeasure } from './operand.js';
import type { PlanBuilder } from './plan-builder.js';

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
  /** The years it divides by or grows over. */
  readonly years?: Interval;
}

/** The result of an operation on values that are already in the right units. */
export function done(
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

/** The values in one unit. */
export function inUnit(
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
export function asRatios(args: readonly Operand[], lowering: Lowering): readonly Operand[] {
  return args.flatMap((each) =>
    sameMeasure(each.unit, 'ratio', lowering.own) ? inUnit([each], 'ratio', lowering) : [each],
  );
}

/** Both measures, where both kinds are known. */
export function known(a: OperandMeasure, b: OperandMeasure): [Measure, Measure] | undefined {
  const [left, right] = [measureOf(a), measureOf(b)];
  return left && right ? [left, right] : undefined;
}

function measureOf({ unit, kind, period }: OperandMeasure): Measure | undefined {
  return kind && { unit, kind, ...(period && { period }) };
}

/** Whether both speak of the same time, as far as it is stated. */
export function sameTime(a: OperandMeasure, b: OperandMeasure): boolean {
  return a.period?.start === b.period?.start && a.period?.end === b.period?.end;
}

/** The refusal, with the two values concerned as `first` and `second`. */
export function naming(refused: Refusal, op: string, a: Operand, b: Operand): Refusal {
  return refusal(refused.code, b.name, { ...refused.facts, op, first: a.name, second: b.name });
}
