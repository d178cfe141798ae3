import { compileDerivations } from '../../src/calculate/derive/compile-derivations.js';
import type { FigureSignature } from '../../src/calculate/derive/derivation-plan.js';
import { evaluatePlan, missingFigures, valueOf } from '../../src/calculate/derive/evaluate-plan.js';
import type { Refusal } from '../../src/outcome.js';
import { formatUnit, parseUnit } from '../../src/quantity/compound-unit.js';
import type { Expression } from '../../src/schema/dataset-schema.js';
import { errorOf, numberOf } from './fields.js';

type Unit = Readonly<Record<string, number>>;
type Node =
  | { readonly ref: string }
  | { readonly const: number; readonly unit?: Unit }
  | { readonly op: string; readonly args: readonly Node[] };

interface Input {
  readonly definitions: Readonly<Record<string, Node>>;
  readonly data: Readonly<Record<string, { readonly value: number | null; readonly unit: Unit }>>;
  readonly evaluate: string;
}

export function run(input: unknown): unknown {
  const { definitions, data, evaluate } = input as Input;
  const figures = new Map<string, FigureSignature>();
  for (const [id, { unit }] of Object.entries(data)) figures.set(id, { unit: unitOf(unit) });
  const plan = compileDerivations(
    Object.entries(definitions).map(([id, node]) => ({ id, expression: expressionOf(node) })),
    figures,
    { only: [evaluate] },
  );
  const values = evaluatePlan(
    plan,
    plan.figures.map((id) => {
      const value = data[id]?.value;
      return typeof value === 'number' ? { lo: value, hi: value } : undefined;
    }),
  );
  const value = valueOf(plan, values, evaluate);
  const missing = missingFigures(plan, values, evaluate);
  if (!value.ok && value.code !== 'missing-figure')
    return { ...errorOf(value), ...detailsOf(value) };
  const unit = parseUnit(plan.definitions.get(evaluate)?.unit ?? '') ?? new Map<string, number>();
  return {
    value: value.ok ? numberOf(value.value) : null,
    unit: Object.fromEntries([...unit].map(([id, power]) => [id.replaceAll('-', '_'), power])),
    order: [...plan.definitions.keys()],
    ...(missing.length > 0 && { missing }),
  };
}

function expressionOf(node: Node): Expression {
  if ('const' in node) {
    return node.unit ? { const: node.const, unit: unitOf(node.unit) } : { const: node.const };
  }
  return 'ref' in node ? node : { op: node.op, args: node.args?.map(expressionOf) };
}

function unitOf(unit: Unit): string {
  return formatUnit(
    new Map(Object.entries(unit).map(([id, power]) => [id.replaceAll('_', '-'), power])),
  );
}

function detailsOf({ at, facts }: Refusal) {
  return { id: at, op: facts?.['op'], path: facts?.['path']?.split(' → ') };
}
