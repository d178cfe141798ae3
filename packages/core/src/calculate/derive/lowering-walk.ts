import type { Refusal } from '../../outcome.js';
import type { UnitDefinition } from '../../quantity/unit.js';
import type { FigureSignatures, PlannedDefinition, PlanStep } from './derivation-plan.js';
import type { ExpressionLimits } from './expression-limits.js';
import type { PlanBuilder } from './plan-builder.js';

/** What an expression is checked against. */
export interface Surroundings {
  readonly builder: PlanBuilder;
  readonly figures: FigureSignatures;
  readonly own: readonly UnitDefinition[];
  readonly limits: ExpressionLimits;
  /** Whether a definition has this id, and what it came to: undefined while it is still to be done. */
  readonly isDefined: (id: string) => boolean;
  readonly defined: (id: string) => PlannedDefinition | Refusal | undefined;
  readonly definitionIds: () => Iterable<string>;
}

/** One walk through one tree. */
export interface Walk extends Surroundings {
  readonly steps: PlanStep[];
  readonly figureNodes: Set<number>;
  readonly dependencies: Set<string>;
  nodesLeft: number;
}

/** The definition must be done first. */
export interface Awaiting {
  readonly awaiting: string;
}
