/**
 * Definitions made ready to compute: checked, put in order, every shared part found once. Plain
 * data, so one plan serves any number of areas.
 */
import type { Refusal } from '../../outcome.js';
import type { Period } from '../../period.js';
import type { Formula } from '../../quantity/formula.js';
import type { Interval } from '../../quantity/interval.js';
import type { Measure, MeasureKind } from '../../quantity/measure-kind.js';
import type { Expression } from '../../schema/dataset-schema.js';

/** What is known of a figure before any number is seen. */
export interface FigureSignature {
  /** Unit id, `person` or `CNY/person`. */
  readonly unit: string;
  /** Absent: not stated, so the rules for kinds do not apply. */
  readonly kind?: MeasureKind | undefined;
  /** The time it speaks of. Absent: not stated, so the rules for periods do not apply. */
  readonly period?: Period | undefined;
  /** A plan or target, not something observed. */
  readonly declared?: boolean | undefined;
  /** Id of the observation or target it comes from. Two keys that come from one are one figure. */
  readonly from?: string | undefined;
}

/**
 * The figures an expression may name. Keys are ids, or id and period joined by `@`
 * (`skilled-workers@2016-12-31`) for the figure of one period, see `figureKey`.
 */
export type FigureSignatures = ReadonlyMap<string, FigureSignature>;

/** The key under which a figure is looked up. @example figureKey('a', '2021') //=> 'a@2021' */
export function figureKey(id: string, at?: string): string {
  return at === undefined ? id : `${id}@${at}`;
}

/** One definition of a derived indicator; a dataset's derivations are such. */
export interface Definition {
  readonly id: string;
  readonly expression: Expression;
  /** The unit to show the result in, of the same measure as the result. */
  readonly unit?: string | undefined;
}

/** The operations a plan is made of; named functions without arithmetic of their own are taken apart. */
export type PlanOp =
  | 'figure'
  | 'const'
  | 'add'
  | 'sub'
  | 'mul'
  | 'div'
  | 'neg'
  | 'min'
  | 'max'
  | 'share'
  | 'achievement'
  | 'percentChange'
  | 'progress'
  | 'cagr';

/** One value to compute. Arguments are indices of earlier nodes. */
export interface PlanNode {
  readonly op: PlanOp;
  readonly args: readonly number[];
  /** For `figure`: its place in the plan's list of figures. */
  readonly slot?: number;
  /** For `const`: the value. For `cagr`: the years. */
  readonly value?: Interval;
  /** The name to use when this is what stands in the way: a figure's or a definition's id. */
  readonly name: string;
  /** How to compute it where its arguments share figures. */
  readonly joint?: JointFormula;
  /** Arguments share figures and no exact way is known: the range may be too wide. */
  readonly loose?: boolean;
}

/** A formula over nodes that share no figure, linear-fractional in each of those that occur more than once. */
export interface JointFormula {
  /** Its figures are named by node index. */
  readonly formula: Formula;
  readonly over: readonly number[];
  readonly repeated: readonly number[];
  /** The shares among the operations inside. */
  readonly shares: readonly number[];
}

/** What a step of the working was made from; `figure` is the figure's node. */
export type PlanOperand =
  | { readonly figure: number }
  | { readonly const: number; readonly unit?: string | undefined }
  | { readonly step: number }
  | { readonly definition: string };

/** One step of the working, as the author wrote it. */
export interface PlanStep {
  readonly op: string;
  readonly operands: readonly PlanOperand[];
  /** The years it divides by or grows over. */
  readonly years?: Interval | undefined;
  readonly node: number;
  readonly unit: string;
  readonly kind?: MeasureKind | undefined;
}

/** What a definition came to be. */
export interface PlannedDefinition {
  readonly id: string;
  /** The node that holds its value. */
  readonly node: number;
  /** The unit of that value, in canonical form. */
  readonly unit: string;
  readonly kind?: MeasureKind | undefined;
  readonly period?: Measure['period'];
  readonly steps: readonly PlanStep[];
  /** The nodes of the figures it rests on, in the order they are met. */
  readonly figures: readonly number[];
  /** The definitions it names, in the order they are met. */
  readonly dependencies: readonly string[];
}

/** A set of definitions, ready. */
export interface DerivationPlan {
  /** Keys of the figures to feed in, in order. */
  readonly figures: readonly string[];
  /** What is known of each of them. */
  readonly signatures: readonly FigureSignature[];
  readonly nodes: readonly PlanNode[];
  /** Definitions that can be computed, dependencies first, each once. */
  readonly definitions: ReadonlyMap<string, PlannedDefinition>;
  /** Definitions refused before any number was seen. */
  readonly refused: ReadonlyMap<string, Refusal>;
}
