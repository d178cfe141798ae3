import { refusal, type Refusal } from '../../outcome.js';
import { isPeriod, parsePeriod } from '../../period.js';
import { parseUnit, formatUnit } from '../../quantity/compound-unit.js';
import { point } from '../../quantity/interval.js';
import { builtInUnits, findUnit, type UnitDefinition } from '../../quantity/unit.js';
import type { Expression } from '../../schema/dataset-schema.js';
import {
  figureKey,
  type FigureSignature,
  type FigureSignatures,
  type PlannedDefinition,
  type PlanStep,
} from './derivation-plan.js';
import type { ExpressionLimits } from './expression-limits.js';
import { formatExpression } from './format-expression.js';
import { lowerOperation } from './lower-operation.js';
import { nearestWord } from '../../nearest-word.js';
import type { Operand } from './operand.js';
import { findOperator, OPERATORS, type Operator } from './operators.js';
import type { PlanBuilder } from './plan-builder.js';
import { monthsInPeriod, shiftPeriod } from './shift-period.js';

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

/** The definition must be done first. */
export interface Awaiting {
  readonly awaiting: string;
}

interface Walk extends Surroundings {
  readonly steps: PlanStep[];
  readonly figureNodes: Set<number>;
  readonly dependencies: Set<string>;
  nodesLeft: number;
}

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

function lowerReference({ ref, at }: { ref: string; at?: unknown }, walk: Walk): Result {
  if (at !== undefined && (typeof at !== 'string' || !isPeriod(at))) {
    return refusal('not-a-period', ref, {
      found: typeof at === 'string' ? at.slice(0, 40) : typeof at,
    });
  }
  if (walk.isDefined(ref))
    return at === undefined ? lowerDefinition(ref, walk) : notAFigure(ref, 'at');
  return lowerFigure(ref, at, walk);
}

function lowerFigure(ref: string, at: string | undefined, walk: Walk): Result {
  const key = figureKey(ref, at);
  const signature = walk.figures.get(key) ?? signatureAt(walk.figures.get(ref), at);
  if (!signature) return unknownReference(ref, walk);
  const { kind, period, declared = false } = signature;
  const exponents = parseUnit(signature.unit);
  if (!exponents) return refusal('unknown-unit', ref, { unit: signature.unit });
  const node = walk.builder.figure(key, signature);
  walk.figureNodes.add(node);
  const unit = formatUnit(exponents);
  return {
    node,
    unit,
    kind,
    period,
    name: key,
    constant: false,
    declared,
    shown: { figure: node },
  };
}

/** A figure that is known, at a time for which there may be none: it is then missing, not unknown. */
function signatureAt(
  signature: FigureSignature | undefined,
  at: string | undefined,
): FigureSignature | undefined {
  const period = at === undefined ? undefined : parsePeriod(at);
  return signature && period && { ...signature, period };
}

function lowerDefinition(id: string, walk: Walk): Result {
  const definition = walk.defined(id);
  if (!definition) return { awaiting: id };
  if ('ok' in definition) return definition;
  walk.dependencies.add(id);
  for (const figure of definition.figures) walk.figureNodes.add(figure);
  const { node, unit, kind, period } = definition;
  return {
    node,
    unit,
    kind,
    period,
    name: id,
    constant: false,
    declared: false,
    shown: { definition: id },
  };
}

/** `lag(figure, span)`: the figure a span of time before the one that would be taken. */
function lowerLag(args: readonly unknown[], walk: Walk): Result {
  const [figure, span] = args;
  walk.nodesLeft -= 2;
  if (!isNode(figure, 'ref', 'string'))
    return refusal('bad-argument', 'lag', { op: 'lag', argument: 'figure' });
  const { ref, at } = figure as { ref: string; at?: string };
  if (walk.isDefined(ref)) return notAFigure(ref, 'lag');
  const signature = walk.figures.get(figureKey(ref, at));
  if (!signature) return unknownReference(ref, walk);
  if (!signature.period) return refusal('period-length-unknown', ref, { first: ref });
  const months = monthsOf(span, monthsInPeriod(signature.period));
  if (months === undefined) return refusal('bad-argument', ref, { op: 'lag', argument: 'span' });
  const earlier = shiftPeriod(signature.period, months);
  if (earlier === undefined || !isPeriod(earlier))
    return refusal('period-length-unknown', ref, { first: ref });
  return lowerFigure(ref, earlier, walk);
}

/** The months of `2 year`, `6 month`, or of so many of the figure's own periods. */
function monthsOf(span: unknown, own: number | undefined): number | undefined {
  if (!isNode(span, 'const', 'number')) return undefined;
  const { const: count, unit } = span as { const: number; unit?: string };
  const each = unit === 'year' ? 12 : unit === 'month' ? 1 : unit === undefined ? own : undefined;
  const months = each === undefined ? NaN : count * each;
  return Number.isInteger(months) && months > 0 && months <= 12_000 ? months : undefined;
}

function isNode(tree: unknown, field: string, type: string): boolean {
  if (typeof tree !== 'object' || tree === null || !Object.hasOwn(tree, field)) return false;
  return typeof (tree as Record<string, unknown>)[field] === type;
}

function notAFigure(ref: string, op: string): Refusal {
  return refusal('bad-argument', ref, { op, argument: 'figure' });
}

function unknownReference(ref: string, walk: Walk): Refusal {
  const known = [...new Set([...walk.definitionIds(), ...walk.figures.keys()])];
  const nearest = nearestWord(ref, known);
  const parts = differenceIn(ref, new Set(known));
  const facts = {
    ref,
    ...(nearest !== undefined && { nearest }),
    ...(parts && { difference: parts }),
  };
  return refusal('unknown-ref', ref, facts);
}

/** `a - b`, where somebody wrote `a-b` and both are known. */
function differenceIn(ref: string, known: ReadonlySet<string>): string | undefined {
  for (let at = ref.indexOf('-'); at > 0 && at < 100; at = ref.indexOf('-', at + 1)) {
    const [a, b] = [ref.slice(0, at), ref.slice(at + 1)];
    if (known.has(a) && known.has(b)) return `${a} - ${b}`;
  }
  return undefined;
}

function unknownOperator(op: string): Refusal {
  const known = OPERATORS.map((each) => each.id);
  const nearest = nearestWord(op, known);
  const facts = {
    op: op.slice(0, 50),
    known: known.join(', '),
    ...(nearest !== undefined && { nearest }),
  };
  return refusal('unknown-op', op.slice(0, 50), facts);
}

function badArity({ id, takes, least, most }: Operator, received: number): Refusal {
  const facts = {
    op: id,
    takes: takes.join(', '),
    least: String(least),
    most: String(most),
    received: String(received),
  };
  return refusal('bad-arity', id, facts);
}

function isUnitKnown(id: string, { own, figures }: Walk): boolean {
  if (findUnit(id, own)) return true;
  for (const { unit } of figures.values()) if (parseUnit(unit)?.has(id)) return true;
  return false;
}

function unknownUnit(id: string, { own, figures }: Walk): Refusal {
  const known = [...builtInUnits(), ...own].map((each) => each.id);
  for (const { unit } of figures.values()) known.push(unit);
  const nearest = nearestWord(id, known);
  return refusal('unknown-unit', id, { unit: id, ...(nearest !== undefined && { nearest }) });
}
