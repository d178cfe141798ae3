import type { Interval } from '../../quantity/interval.js';
import type { MeasureKind } from '../../quantity/measure-kind.js';
import type { Exactness } from '../../quantity/ranged.js';
import type { DerivationPlan, PlanOperand, PlanStep } from './derivation-plan.js';
import type { PlanValues } from './evaluate-plan.js';
import { findOperator } from './operators.js';

/** What a step of the working was made from. */
export type TraceOperand =
  | {
      /** Key of the figure: an id, or id and period joined by `@`. */
      readonly figure: string;
      readonly value: Interval;
      readonly unit: string;
      /** The words as printed. */
      readonly stated?: string;
      /** Id of the observation or target it comes from. */
      readonly from?: string;
    }
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
  readonly output: Interval;
  readonly unit: string;
  readonly kind?: MeasureKind;
  /** The formula in the arguments' names: `part ÷ whole`. */
  readonly rule: string;
  readonly exactness: Exactness;
}

/** What a trace shows of a figure beside its bounds. */
interface Source {
  readonly stated?: string | undefined;
  readonly from?: string | undefined;
}

/** The working of one definition, with that of the definitions it rests on: each step once, after its inputs. */
export function traceOf(
  plan: DerivationPlan,
  values: PlanValues,
  id: string,
  sources: ReadonlyMap<string, Source>,
): readonly TraceStep[] {
  const trace: TraceStep[] = [];
  const last = new Map<string, number>();
  for (const each of inOrder(plan, id)) {
    const planned = plan.definitions.get(each);
    if (!planned) continue;
    const start = trace.length;
    for (const [index, step] of planned.steps.entries()) {
      const output = values.ranges[step.node];
      if (!output) continue;
      const inputs = step.operands.flatMap((operand) => {
        const shown = inputOf(operand, start, { plan, values, sources, last });
        return shown ? [shown] : [];
      });
      const ends = index === planned.steps.length - 1;
      trace.push({ ...(ends && { id: each }), ...shownStep(step, output, values), inputs });
    }
    last.set(each, trace.length - 1);
  }
  return trace;
}

/** The definition and those it rests on, dependencies first. */
function inOrder(plan: DerivationPlan, id: string): readonly string[] {
  const needed = new Set([id]);
  for (const each of needed) {
    for (const dependency of plan.definitions.get(each)?.dependencies ?? []) needed.add(dependency);
  }
  return [...plan.definitions.keys()].filter((each) => needed.has(each));
}

function shownStep(
  { op, node, unit, kind }: PlanStep,
  output: Interval,
  { loose }: PlanValues,
): Omit<TraceStep, 'id' | 'inputs'> {
  return {
    op,
    output,
    unit,
    ...(kind && { kind }),
    rule: findOperator(op)?.formula ?? 'a',
    exactness: loose[node] ? 'overestimate' : 'exact',
  };
}

function inputOf(
  operand: PlanOperand,
  start: number,
  known: {
    readonly plan: DerivationPlan;
    readonly values: PlanValues;
    readonly sources: ReadonlyMap<string, Source>;
    readonly last: ReadonlyMap<string, number>;
  },
): TraceOperand | undefined {
  if ('step' in operand) return { step: start + operand.step };
  if ('definition' in operand) {
    const step = known.last.get(operand.definition);
    return step === undefined ? undefined : { step };
  }
  if ('const' in operand) {
    return { const: operand.const, ...(operand.unit !== undefined && { unit: operand.unit }) };
  }
  const { plan, values, sources } = known;
  const key = plan.figures[operand.figure] ?? '';
  const node = plan.nodes.findIndex((each) => each.slot === operand.figure);
  const value = values.ranges[node];
  if (!value) return undefined;
  const { stated, from } = sources.get(key) ?? {};
  return {
    figure: key,
    value,
    unit: plan.signatures[operand.figure]?.unit ?? '',
    ...(stated !== undefined && { stated }),
    ...(from !== undefined && { from }),
  };
}
