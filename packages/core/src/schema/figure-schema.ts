/** What a file must say of a figure and of its evidence. */
import * as z from 'zod';
import { HEDGES } from '../figure.js';
import { finite, flag, id, offset, positive, text, unitId, words } from './formats.js';

const bound = finite.nullable().meta({ description: 'null is unbounded.' });

/** A number as somebody stated it: `Figure` in `figure.ts`. */
export const figureSchema = z.object(
  {
    stated: words(500).meta({ description: 'The words as printed.' }),
    value: finite.meta({ description: 'In base units; the lower end of a range.' }),
    upper: finite.optional().meta({ description: 'The upper end, for hedge "between" only.' }),
    hedge: z.enum(HEDGES),
    hedgeWord: words(50).optional().meta({ description: "The hedge's own words as printed." }),
    unit: unitId,
    unitWord: words(50).optional().meta({ description: 'The unit as printed.' }),
    granularity: positive
      .optional()
      .meta({ description: 'Place value of the last stated digit, in base units.' }),
    rounding: z
      .literal('down')
      .optional()
      .meta({ description: '"down" where the publisher cuts digits off.' }),
    reading: z
      .object(
        { lo: bound, hi: bound, loOpen: flag.optional(), hiOpen: flag.optional(), why: text },
        'object',
      )
      .optional()
      .meta({ description: "Replaces the conventional interval, with the author's reason." }),
  },
  'figure',
);

/** The words that defend a figure, and where they stand. */
export const evidenceSchema = z.object(
  {
    source: id,
    quote: words(20_000).meta({
      description: 'The shortest phrase that holds the figure, character for character.',
    }),
    locator: z.object({ start: offset, end: offset }, 'object').optional().meta({
      description: 'Offsets into the source text, in UTF-16 code units, end excluded.',
    }),
  },
  'evidence',
);

export type Evidence = z.output<typeof evidenceSchema>;
