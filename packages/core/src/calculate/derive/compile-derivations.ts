import { answer, refusal, type Outcome, type Refusal } from '../../outcome.js';
import { formatUnit, parseUnit, sameMeasure } from '../../quantity/compound-unit.js';
import type { UnitDefinition } from '../../quantity/unit.js';
import { convertNode } from './convert-node.js';
import type {
  Definition,
  DerivationPlan,
  FigureSignatures,
  PlannedDefinition,
} from './derivation-plan.js';
import { EXPRESSION_LIMITS, type ExpressionLimits } from './expression-limits.js';
import { joinSharedFigures } from './joint-formula.js';
import { lowerExpression } from './lower-expression.js';
import type { Surroundings } from './lowering-walk.js';
import { createPlanBuilder } from './plan-builder.js';

export interface CompileOptions {
  /** The dataset's own unit definitions. */
  readonly units?: readonly UnitDefinition[] | undefined;
  /** Only these definitions and what they rest on. Default: all. */
  readonly only?: readonly string[] | undefined;
  readonly limits?: Partial<ExpressionLimits> | undefined;
}

/**
 * Checks definitions against what is known of their figures, before any number is seen, and makes
 * them ready to compute for any number of areas.
 *
 * A definition that is refused is listed with its reason; so is every definition that rests on it.
 * The reason is the first problem on the way through its tree, depth first and from left to right.
 *
 * @returns the plan; its refusals: `duplicate-id`, `too-many-definitions`, `cycle` (fact `path`),
 * `unknown-ref`, `unknown-op`, `bad-arity`, `bad-argument`, `not-a-period`, `unknown-unit`,
 * `non-finite`, `too-deep`, `too-many-nodes`, `malformed-expression`, `unit-mismatch`,
 * `kind-mismatch`, `not-additive` and the others of the algebra of kinds
 * @example
 * compileDerivations(
 *   [{ id: 'share', expression: { op: 'share', args: [{ ref: 'part' }, { ref: 'whole' }] } }],
 *   new Map([['part', { unit: 'person' }], ['whole', { unit: 'person' }]]),
 * ).definitions.get('share')?.unit //=> 'ratio'
 */
export function compileDerivations(
  definitions: readonly Definition[],
  figures: FigureSignatures,
  options: CompileOptions = {},
): DerivationPlan {
  const builder = createPlanBuilder();
  const limits = { ...EXPRESSION_LIMITS, ...options.limits };
  const byId = new Map(definitions.map((each) => [each.id, each]));
  const done = new Map<string, PlannedDefinition>();
  const refused = new Map<string, Refusal>();
  if (definitions.length > limits.definitions) {
    const tooMany = refusal('too-many-definitions', undefined, {
      limit: String(limits.definitions),
    });
    for (const id of byId.keys()) refused.set(id, tooMany);
    return { figures: [], signatures: [], nodes: [], definitions: done, refused };
  }
  for (const id of duplicates(definitions, figures)) refused.set(id, refusal('duplicate-id', id));

  const own = options.units ?? [];
  const surroundings: Surroundings = {
    builder,
    figures,
    own,
    limits,
    isDefined: (id) => byId.has(id),
    defined: (id) => done.get(id) ?? refused.get(id),
    definitionIds: () => byId.keys(),
  };
  for (const wanted of options.only ?? byId.keys()) complete(wanted);

  /** Does a definition and, first, those it rests on; by a list and not by recursion, however long the chain. */
  function complete(wanted: string): void {
    const waiting = [wanted];
    for (let id = waiting.at(-1); id !== undefined; id = waiting.at(-1)) {
      const definition = byId.get(id);
      if (!definition || done.has(id) || refused.has(id)) {
        waiting.pop();
        continue;
      }
      const result = lowerExpression(id, definition.expression, surroundings);
      if ('awaiting' in result) {
        const start = waiting.indexOf(result.awaiting);
        if (start >= 0) refuseCycle(waiting.slice(start));
        else waiting.push(result.awaiting);
      } else if ('ok' in result) {
        refused.set(id, result);
      } else {
        const shown = inShownUnit(result, definition);
        if (shown.ok) done.set(id, shown.value);
        else refused.set(id, shown);
      }
    }
  }

  function refuseCycle(members: readonly string[]): void {
    const [first = ''] = members;
    const cycle = refusal('cycle', first, { path: [...members, first].join(' → ') });
    for (const id of members) refused.set(id, cycle);
  }

  function inShownUnit(
    planned: PlannedDefinition,
    { id, unit }: Definition,
  ): Outcome<PlannedDefinition> {
    if (unit === undefined) return answer(planned);
    const exponents = parseUnit(unit);
    if (!exponents) return refusal('unknown-unit', id, { unit });
    const shown = formatUnit(exponents);
    if (!sameMeasure(planned.unit, shown, own)) {
      const facts = { op: 'unit', a: planned.unit, b: shown, first: id, second: id };
      return refusal('unit-mismatch', id, facts);
    }
    const node = convertNode(builder, planned.node, { from: planned.unit, to: shown, own }, id);
    const last = planned.steps.length - 1;
    const steps = planned.steps.map((step, at) =>
      at === last ? { ...step, node, unit: shown } : step,
    );
    return answer({ ...planned, node, unit: shown, steps });
  }

  return {
    figures: builder.figures,
    signatures: builder.signatures,
    nodes: joinSharedFigures(builder.nodes, builder.figures.length),
    definitions: done,
    refused,
  };
}

function duplicates(definitions: readonly Definition[], figures: FigureSignatures): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { id } of definitions) {
    if (seen.has(id) || figures.has(id)) twice.add(id);
    seen.add(id);
  }
  return twice;
}
