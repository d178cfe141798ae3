import type { Figure } from '../../figure.js';
import { refusal, type Answer, type Refusal } from '../../outcome.js';
import type { Interval } from '../../quantity/interval.js';
import type { Measure, MeasureKind } from '../../quantity/measure-kind.js';
import type { Exactness } from '../../quantity/ranged.js';
import { compileDerivations, type CompileOptions } from './compile-derivations.js';
import type { Definition, DerivationPlan, FigureSignature } from './derivation-plan.js';
import { evaluatePlan, valueOf, type PlanValues } from './evaluate-plan.js';
import { traceOf, type TraceStep } from './trace.js';

/** A figure to compute with. */
export interface DerivationInput extends FigureSignature {
  /** How it is read for computing. Absent: the figure is missing. */
  readonly range?: Interval | undefined;
  /** The figure as somebody stated it, for the working. */
  readonly stated?: Figure | undefined;
}

/** A derived figure: its bounds, and what they rest on. */
export interface DerivedFigure extends Answer<Interval> {
  /** Canonical unit: `CNY/person`, `ratio`. */
  readonly unit: string;
  readonly kind?: MeasureKind;
  readonly period?: NonNullable<Measure['period']>;
  readonly exactness: Exactness;
  /** `not-informative`: a share of which nothing is known; `declared-input`: a plan or target is among the figures. */
  readonly flags: readonly string[];
  /** Keys of the figures used, in the order they are met. */
  readonly inputs: readonly string[];
  /** The working, each step after those it rests on. */
  readonly trace: readonly TraceStep[];
}

/** A derived figure, or the reason why there is none. */
export type Derived = DerivedFigure | Refusal;

/**
 * Computes definitions over figures: each once, those it rests on first.
 *
 * For many areas compile once with `compileDerivations` and call `evaluatePlan` for each.
 *
 * @param inputs - by id, or by id and period joined by `@`; an input without a range is missing
 * @returns by definition id, dependencies first: the figure with its trace; the refusals of
 * `compileDerivations`; `missing-figure` (fact `missing`: all keys that lack); `division-by-zero`
 * and `denominator-contains-zero` (at: what divides); `part-exceeds-whole`, `unbounded-figure`,
 * `non-finite`; and those of `percentChange`, `cagr`, `achievementRate` and `progressToTarget`
 * @example
 * const share = { id: 'share', expression: { op: 'share', args: [{ ref: 'a' }, { ref: 'b' }] } };
 * evaluateDerivations([share], new Map([
 *   ['a', { unit: 'person', range: { lo: 185_000, hi: 195_000 } }],
 *   ['b', { unit: 'person', range: { lo: 630_000, hi: 640_000 } }],
 * ])).get('share') //=> { ok: true, value: { lo: 0.289…, hi: 0.309… }, unit: 'ratio', exactness: 'exact', … }
 */
export function evaluateDerivations(
  definitions: readonly Definition[],
  inputs: ReadonlyMap<string, DerivationInput>,
  options: CompileOptions = {},
): ReadonlyMap<string, Derived> {
  const plan = compileDerivations(definitions, inputs, options);
  const figures = plan.figures.map((key) => inputs.get(key)?.range);
  const values = evaluatePlan(plan, figures);
  const results = new Map<string, Derived>();
  for (const id of plan.definitions.keys())
    results.set(id, derivedFigure(plan, values, id, inputs));
  for (const [id, refused] of plan.refused) results.set(id, refused);
  return results;
}

function derivedFigure(
  plan: DerivationPlan,
  values: PlanValues,
  id: string,
  inputs: ReadonlyMap<string, DerivationInput>,
): Derived {
  const value = valueOf(plan, values, id);
  const planned = plan.definitions.get(id);
  if (!planned) return plan.refused.get(id) ?? refusal('unknown-ref', id, { ref: id });
  if (!value.ok) return value;
  const { unit, kind, period, node, figures } = planned;
  const keys = figures.map((figure) => plan.nodes[figure]?.name ?? '');
  const range = value.value;
  const whole = unit === 'percent' ? 100 : 1;
  const flags = [
    ...(kind === 'ratio' && range.lo <= 0 && range.hi >= whole ? ['not-informative'] : []),
    ...(keys.some((key) => inputs.get(key)?.declared) ? ['declared-input'] : []),
  ];
  return {
    ok: true,
    value: range,
    unit,
    ...(kind && { kind }),
    ...(period && { period }),
    exactness: values.loose[node] ? 'overestimate' : 'exact',
    flags,
    inputs: keys,
    trace: traceOf(plan, values, id, inputs),
  };
}
