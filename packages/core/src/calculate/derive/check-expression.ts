import type { Expression } from '../../schema/dataset-schema.js';
import type { Outcome } from '../../outcome.js';
import { refusal } from '../../outcome.js';
import type { Measure, MeasureKind } from '../../quantity/measure-kind.js';
import { compileDerivations, type CompileOptions } from './compile-derivations.js';
import type { Definition, FigureSignatures } from './derivation-plan.js';

/** What an expression will come to, known before its figures are. */
export interface ExpressionMeasure {
  readonly unit: string;
  readonly kind?: MeasureKind;
  readonly period?: NonNullable<Measure['period']>;
}

/**
 * Checks one expression before any data: operators and their arguments, references, units, kinds,
 * cycles and limits.
 *
 * @param figures - what is known of the figures it may name
 * @param options - `definitions`: others it may name
 * @returns unit and kind of its result, or the first problem; refusals as for `compileDerivations`
 * @example
 * checkExpression({ op: 'add', args: [{ ref: 'a' }, { ref: 'b' }] }, new Map([['a', { unit: 'person' }], ['b', { unit: 'CNY' }]]))
 * //=> { ok: false, code: 'unit-mismatch', at: 'b', facts: { op: 'add', a: 'person', b: 'CNY', first: 'a', second: 'b' } }
 */
export function checkExpression(
  expression: Expression,
  figures: FigureSignatures,
  options: Omit<CompileOptions, 'only'> & { readonly definitions?: readonly Definition[] } = {},
): Outcome<ExpressionMeasure> {
  const { definitions = [], ...rest } = options;
  // No id of a dataset is empty, so this one meets no other.
  const own: Definition = { id: '', expression };
  const plan = compileDerivations([...definitions, own], figures, { ...rest, only: [''] });
  const planned = plan.definitions.get('');
  if (!planned) return plan.refused.get('') ?? refusal('malformed-expression');
  const { unit, kind, period } = planned;
  return { ok: true, value: { unit, ...(kind && { kind }), ...(period && { period }) } };
}
