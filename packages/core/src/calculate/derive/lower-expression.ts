import { refusal, type Refusal } from '../../outcome.js';
import { formatUnit, parseUnit } from '../../quantity/compound-unit.js';
import { point } from '../../quantity/interval.js';
import type { Expression } from '../../schema/dataset-schema.js';
import type { PlannedDefinition } from './derivation-plan.js';
import { badArity, isUnitKnown, unknownOperator, unknownUnit } from './expression-refusals.js';
import { formatExpression } from './format-expression.js';
import { isNode } from './is-node.js';
import { lowerOperation } from './lower-operation.js';
import { lowerLag, lowerReference } from './lower-reference.js';
import type { Awaiting, Surroundings, Walk } from './lowering-walk.js';
import type { Operand } from './operand.js';
import { findOperator } from './operators.js';

/**
 * Checks one definition's tree, depth first and from left to right, and turns it into nodes. The
 * first problem met is the one reported.
 */
export function lowerExpression(
  id: string,
  tree: Expression,
  surroundings: Surroundings,
): PlannedDefinition | Refusal | Awaiting {
  const walk: Walk = {
    ...surroundings,
    steps: [],
    figureNodes: new Set(),
    dependencies: new Set(),
    nodesLeft: surroundings.limits.nodes,
  };
  const result = lower(tree, walk, 0);
  if ('ok' in result || 'awaiting' in result) return result;
  const { node, unit, kind, period } = result;
  if (walk.steps.length === 0) {
    walk.steps.push({ op: 'ref', operands: [result.shown], node, unit, kind });
  }
  return {
    id,
    node,
    unit,
    kind,
    ...(period && { period }),
    steps: walk.steps,
    figures: [...walk.figureNodes],
    dependencies: [...walk.dependencies],
  };
}

type Result = Operand | Refusal | Awaiting;

function lower(tree: unknown, walk: Walk, depth: number): Result {
  const { limits } = walk;
  if (depth >= limits.depth) return refusal('too-deep', undefined, { limit: String(limits.depth) });
  if (--walk.nodesLeft < 0) {
    return refusal('too-many-nodes', undefined, { limit: String(limits.nodes) });
  }
  if (isNode(tree, 'ref', 'string'))
    return lowerReference(tree as { ref: string; at?: unknown }, walk);
  if (isNode(tree, 'const', 'number'))
    return lowerConstant(tree as { const: number; unit?: unknown }, walk);
  if (!isNode(tree, 'op', 'string')) return refusal('malformed-expression');
  const { op, args } = tree as { op: string; args?: unknown };
  const operator = findOperator(op);
  if (!operator) return unknownOperator(op);
  if (!Array.isArray(args)) return refusal('malformed-expression', op);
  if (args.length < operator.least || args.length > operator.most)
    return badArity(operator, args.length);
  const name = formatExpression(tree as Expression);
  if (op === 'lag') return lowerLag(args, walk);
  const operands: Operand[] = [];
  for (const [index, arg] of args.entries()) {
    const operand = lower(arg, walk, depth + 1);
    if (!('node' in operand)) return operand;
    if (operator.types?.[index] === 'constant' && !operand.constant) {
      return refusal('bad-argument', operand.name, { op, argument: operator.takes[index] ?? '' });
    }
    operands.push(operand);
  }
  return finish(op, operands, name, walk);
}

function finish(op: string, operands: readonly Operand[], name: string, walk: Walk): Result {
  const lowered = lowerOperation(op, operands, { builder: walk.builder, own: walk.own, name });
  if (!lowered.ok) return lowered;
  const { node, unit, kind, period, years } = lowered.value;
  const step =
    walk.steps.push({ op, operands: operands.map((each) => each.shown), years, node, unit, kind }) -
    1;
  const constant = operands.every((each) => each.constant);
  const declared = operands.some((each) => each.declared);
  return { node, unit, kind, period, name, constant, declared, shown: { step } };
}

function lowerConstant(
  { const: value, unit }: { const: number; unit?: unknown },
  walk: Walk,
): Result {
  if (!Number.isFinite(value)) return refusal('non-finite', 'const');
  if (unit !== undefined && typeof unit !== 'string')
    return refusal('malformed-expression', 'const');
  const exponents = unit === undefined ? undefined : parseUnit(unit);
  if (unit !== undefined && !exponents) return refusal('unknown-unit', unit, { unit });
  for (const id of exponents?.keys() ?? [])
    if (!isUnitKnown(id, walk)) return unknownUnit(id, walk);
  const range = point(value);
  return {
    node: walk.builder.constant(range),
    unit: exponents ? formatUnit(exponents) : 'ratio',
    name: formatExpression({ const: value, ...(unit !== undefined && { unit }) }),
    constant: true,
    value: range,
    declared: false,
    shown: { const: value, ...(unit !== undefined && { unit }) },
  };
}
