import type { Figure } from '../../figure.js';
import type { Interval } from '../../quantity/interval.js';
import type { MeasureKind } from '../../quantity/measure-kind.js';
import type { Exactness } from '../../quantity/ranged.js';
import type { DerivationPlan, PlanOperand } from './derivation-plan.js';
import type { PlanValues } from './evaluate-plan.js';
import { findOperator } from './operators.js';

/** What a step of the working was made from. */
export type TraceOperand =
  | {
      /** An id, or id and period joined by `@`. */
      readonly key: string;
      readonly value: Interval;
      readonly unit: string;
      /** The figure as somebody stated it. */
      readonly stated?: Figure;
      /** A plan or target. */
      readonly declared?: true;
      /** Id of the observation or target it comes from. */
      readonly from?: string;
    }
  /** Another derived figure, whose working stands with it. */
  | { readonly definition: string; readonly value: Interval; readonly unit: string }
  | { readonly const: number; readonly unit?: string }
  /** The result of an earlier step: its index in the trace. */
  | { readonly step: number };

/** One step of the working. */
export interface TraceStep {
  /** The definition whose result this is; absent for steps on the way. */
  readonly id?: string;
  /** An operator, or `ref` where a definition only passes a figure on. */
  readonly op: string;
  readonly inputs: readonly TraceOperand[];
  /** The years taken from a period or given, for `perYear` and `cagr`. */
  readonly years?: Interval;
  readonly output: Interval;
  readonly unit: string;
  readonly kind?: MeasureKind;
  /** The formula in the arguments' names: `part ÷ whole`. */
  readonly rule: string;
  readonly exactness: Exactness;
}

/** What a trace shows of a figure beside its bounds. */
interface Source {
  readonly stated?: Figure | undefined;
  readonly declared?: boolean | undefined;
  readonly from?: string | undefined;
}

/** The working of one definition, each step after its inputs. Other definitions it rests on stand as they are. */
export function traceOf(
  plan: DerivationPlan,
  values: PlanValues,
  id: string,
  sources: ReadonlyMap<string, Source>,
): readonly TraceStep[] {
  const steps = plan.definitions.get(id)?.steps ?? [];
  return steps.flatMap(({ op, operands, years, node, unit, kind }, index) => {
    const output = values.ranges[node];
    if (!output) return [];
    const step: TraceStep = {
      ...(index === steps.length - 1 && { id }),
      op,
      inputs: operands.flatMap((operand) => operandOf(operand, plan, values, sources) ?? []),
      ...(years && { years }),
      output,
      unit,
      ...(kind && { kind }),
      rule: findOperator(op)?.formula ?? 'a',
      exactness: values.loose[node] ? 'overestimate' : 'exact',
    };
    return [step];
  });
}

function operandOf(
  operand: PlanOperand,
  plan: DerivationPlan,
  values: PlanValues,
  sources: ReadonlyMap<string, Source>,
): TraceOperand | undefined {
  if ('step' in operand) return operand;
  if ('const' in operand) {
    return { const: operand.const, ...(operand.unit !== undefined && { unit: operand.unit }) };
  }
  if ('definition' in operand) {
    const planned = plan.definitions.get(operand.definition);
    const value = values.ranges[planned?.node ?? -1];
    return planned && value && { definition: operand.definition, value, unit: planned.unit };
  }
  const node = plan.nodes[operand.figure];
  const value = values.ranges[operand.figure];
  if (!node || !value) return undefined;
  const { stated, from, declared } = sources.get(node.name) ?? {};
  return {
    key: node.name,
    value,
    unit: plan.signatures[node.slot ?? -1]?.unit ?? '',
    ...(stated !== undefined && { stated }),
    ...(declared && { declared }),
    ...(from !== undefined && { from }),
  };
}
