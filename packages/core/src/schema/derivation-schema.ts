/** What a file must say of a figure worked out from others. */
import * as z from 'zod';
import { finite, id, period, text, unitId, words } from './formats.js';

/** One step of arithmetic. Operators are listed and checked in `calculate/derive/`. */
export type Expression =
  | { readonly ref: string; readonly at?: string | undefined }
  | { readonly const: number; readonly unit?: string | undefined }
  | { readonly op: string; readonly args: readonly Expression[] };

/** An expression tree; `readDataset` bounds its depth before this recursive schema sees it. */
export const expressionSchema: z.ZodType<Expression> = z.lazy(() =>
  z.union(
    [
      z.object({ ref: id, at: period.optional() }, 'expression'),
      z.object({ const: finite, unit: unitId.optional() }, 'expression'),
      z.object(
        { op: words(50), args: z.array(expressionSchema, 'list').min(1).max(64) },
        'expression',
      ),
    ],
    'expression',
  ),
);

/** A figure worked out from indicators, or refused with its reason. */
export const derivationSchema = z.object(
  {
    id,
    system: id.optional(),
    name: text,
    definition: text.optional(),
    expression: expressionSchema,
    unit: unitId.optional().meta({
      description: 'The unit to show the result in; must be of the same measure as the result.',
    }),
    partOf: id.optional(),
    shownWith: z.array(id, 'list').max(1_000).optional().meta({
      description: 'Indicators on whose cards the result, or its refusal, appears as a line.',
    }),
    note: text.optional(),
  },
  'object',
);

export type Derivation = z.output<typeof derivationSchema>;
