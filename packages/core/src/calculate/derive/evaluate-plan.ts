import { refusal, type Outcome, type Refusal } from '../../outcome.js';
import type { Interval } from '../../quantity/interval.js';
import type { DerivationPlan, PlanNode } from './derivation-plan.js';
import { jointRange } from './joint-range.js';
import { refuseDivisor } from './refuse-divisor.js';
import { computeNode, withinWhole } from './compute-node.js';

/** What every node of a plan came to. */
export interface PlanValues {
  /** The value of each node. Absent: missing, or refused. */
  readonly ranges: (Interval | undefined)[];
  readonly refusals: (Refusal | undefined)[];
  /** Whether the range may be wider than the true one. */
  readonly loose: boolean[];
}

/**
 * Computes every node of a plan once, in order.
 *
 * A missing figure leaves what rests on it missing. Nothing is ever NaN; an end is infinite only
 * where a figure itself has no end there.
 *
 * @param figures - the range of each figure in the order of `plan.figures`; undefined where missing
 * @param values - earlier values to write over, for loops over many areas
 */
export function evaluatePlan(
  plan: DerivationPlan,
  figures: readonly (Interval | undefined)[],
  values: PlanValues = { ranges: [], refusals: [], loose: [] },
): PlanValues {
  const { ranges, refusals, loose } = values;
  for (const [index, node] of plan.nodes.entries()) {
    ranges[index] = undefined;
    refusals[index] = undefined;
    loose[index] = node.loose === true;
    let missing = false;
    for (const arg of node.args) {
      refusals[index] ??= refusals[arg];
      missing ||= ranges[arg] === undefined;
      if (loose[arg] === true) loose[index] = true;
    }
    if (missing) continue;
    const outcome = outcomeOf(node, index, figures, plan, values);
    if (outcome === undefined) continue;
    const refused = outcome.ok ? refuseEndless(outcome.value, node, ranges) : outcome;
    if (refused) refusals[index] = refused;
    else if (outcome.ok) ranges[index] = outcome.value;
  }
  return values;
}

/**
 * The value of one definition after `evaluatePlan`.
 *
 * @returns the definition's own refusal if it has one; `missing-figure`, fact `missing`, with the
 * keys of the figures it lacks
 */
export function valueOf(plan: DerivationPlan, values: PlanValues, id: string): Outcome<Interval> {
  const planned = plan.definitions.get(id);
  if (!planned) return plan.refused.get(id) ?? refusal('unknown-ref', id, { ref: id });
  const value = values.ranges[planned.node];
  if (value) return { ok: true, value };
  const missing = missingFigures(plan, values, id);
  return (
    values.refusals[planned.node] ??
    refusal('missing-figure', missing[0], { missing: missing.join(', ') })
  );
}

/** The keys of the figures a definition rests on that are missing, in the order they are met. */
export function missingFigures(
  plan: DerivationPlan,
  values: PlanValues,
  id: string,
): readonly string[] {
  const figures = plan.definitions.get(id)?.figures ?? [];
  return figures
    .filter((node) => !values.ranges[node] && !values.refusals[node])
    .map((node) => plan.nodes[node]?.name ?? '');
}

/** undefined: a missing figure. */
function outcomeOf(
  node: PlanNode,
  index: number,
  figures: readonly (Interval | undefined)[],
  plan: DerivationPlan,
  { ranges, loose }: PlanValues,
): Outcome<Interval> | undefined {
  if (node.slot !== undefined) {
    const value = figures[node.slot];
    return value && { ok: true, value };
  }
  const refused = refuseDivisor(node, ranges, plan.nodes);
  if (refused) return refused;
  if (!node.joint) return computeNode(node, ranges, plan.nodes);
  const { over, shares } = node.joint;
  const value = jointRange(node.joint, ranges);
  // A share that was cut at its whole is not cut inside the formula.
  const cut = shares.some((share) => ranges[share]?.lo === 0 || ranges[share]?.hi === 1);
  loose[index] = value === undefined || cut || over.some((part) => loose[part] === true);
  if (!value) return computeNode(node, ranges, plan.nodes);
  return node.op === 'share' ? withinWhole(value, node) : { ok: true, value };
}

function refuseEndless(
  { lo, hi }: Interval,
  { args, name }: PlanNode,
  ranges: readonly (Interval | undefined)[],
): Refusal | undefined {
  if (Number.isFinite(lo) && Number.isFinite(hi)) return undefined;
  const unbounded = args.find((arg) => !isBounded(ranges[arg]));
  const half = lo < hi && lo < Infinity && hi > -Infinity && (lo > -Infinity || hi < Infinity);
  if (half && (unbounded !== undefined || args.length === 0)) return undefined;
  return lo < hi && unbounded !== undefined
    ? refusal('unbounded-figure', name)
    : refusal('non-finite', name);
}

function isBounded(range: Interval | undefined): boolean {
  return range !== undefined && range.lo > -Infinity && range.hi < Infinity;
}
