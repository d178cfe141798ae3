import type { Interval } from '../../quantity/interval.js';
import type { Measure, MeasureKind } from '../../quantity/measure-kind.js';
import type { PlanOperand } from './derivation-plan.js';

/** What is known of a value before it is computed; like a `Measure`, but the kind may be unknown. */
export interface OperandMeasure {
  readonly unit: string;
  readonly kind?: MeasureKind | undefined;
  readonly period?: Measure['period'] | undefined;
}

/** One argument of an operation under check. */
export interface Operand extends OperandMeasure {
  readonly node: number;
  /** The id or expression as written, to name it in refusals. */
  readonly name: string;
  readonly constant: boolean;
  /** A constant's value. */
  readonly value?: Interval;
  /** It is a plan or target. */
  readonly declared: boolean;
  readonly shown: PlanOperand;
}
