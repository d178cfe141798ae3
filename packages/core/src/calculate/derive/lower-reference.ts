import { refusal, type Refusal } from '../../outcome.js';
import { isPeriod, parsePeriod } from '../../period.js';
import { formatUnit, parseUnit } from '../../quantity/compound-unit.js';
import { figureKey, type FigureSignature } from './derivation-plan.js';
import { notAFigure, unknownReference } from './expression-refusals.js';
import { isNode } from './is-node.js';
import type { Awaiting, Walk } from './lowering-walk.js';
import type { Operand } from './operand.js';
import { monthsInPeriod, shiftPeriod } from './shift-period.js';

/** A reference: to a definition, or to a figure, of a period if one is named. */
export function lowerReference(
  { ref, at }: { ref: string; at?: unknown },
  walk: Walk,
): Operand | Refusal | Awaiting {
  if (at !== undefined && (typeof at !== 'string' || !isPeriod(at))) {
    return refusal('not-a-period', ref, {
      found: typeof at === 'string' ? at.slice(0, 40) : typeof at,
    });
  }
  if (walk.isDefined(ref))
    return at === undefined ? lowerDefinition(ref, walk) : notAFigure(ref, 'at');
  return lowerFigure(ref, at, walk);
}

/** `lag(figure, span)`: the figure a span of time before the one that would be taken. */
export function lowerLag(args: readonly unknown[], walk: Walk): Operand | Refusal {
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

function lowerFigure(ref: string, at: string | undefined, walk: Walk): Operand | Refusal {
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

function lowerDefinition(id: string, walk: Walk): Operand | Refusal | Awaiting {
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

/** The months of `2 year`, `6 month`, or of so many of the figure's own periods. */
function monthsOf(span: unknown, own: number | undefined): number | undefined {
  if (!isNode(span, 'const', 'number')) return undefined;
  const { const: count, unit } = span as { const: number; unit?: string };
  const each = unit === 'year' ? 12 : unit === 'month' ? 1 : unit === undefined ? own : undefined;
  const months = each === undefined ? NaN : count * each;
  return Number.isInteger(months) && months > 0 && months <= 12_000 ? months : undefined;
}
