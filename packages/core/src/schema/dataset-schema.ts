/**
 * What a valid dataset file is. This is the one definition: the TypeScript types are inferred from
 * it, the JSON Schema and the browser's guard are generated from it (`scripts/generate.mjs`).
 *
 * Run-time users: `read/read-dataset.ts` only. Everything else imports types.
 */
import * as z from 'zod';
import { HEDGES } from '../figure.js';
import { isDate, isPeriod } from '../period.js';

/** Named formats: their patterns go into the JSON Schema, their words into messages. */
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100)
  .meta({ format: 'id', description: 'Lower-case words joined by hyphens.' });
const unitId = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9-]*([./][A-Za-z][A-Za-z0-9-]*)*$/)
  .max(100)
  .meta({ format: 'unit', description: 'A unit id, or units joined by `.` and `/`: `person`, `CNY/person`.' });
const date = z
  .string()
  .refine(isDate)
  .meta({ format: 'date', description: 'A real calendar date, YYYY-MM-DD.' });
const period = z.string().refine(isPeriod).meta({
  format: 'period',
  description: 'ISO 8601 or EDTF: 2021-12-31, 2021, 2017/2022, 2017/.., P5Y/2022-06-28, R/P1Y (each year).',
});
const duration = z
  .string()
  .regex(/^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/)
  .meta({ format: 'duration', description: 'An ISO 8601 duration: P1Y, P6M.' });
const url = z
  .string()
  .regex(/^https?:\/\/[^\s<>"]+$/)
  .max(2_000)
  .meta({ format: 'url', description: 'An http or https address.' });
const languageTag = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)
  .meta({ format: 'language', description: 'A BCP 47 language tag.' });
const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ format: 'sha256', description: 'SHA-256 of the UTF-8 text quoted from, in lower-case hex.' });
const finite = z.number().meta({ format: 'number' });
const offset = z.int().min(0);
const words = z.string().min(1).max(20_000);

const text = z
  .record(languageTag, words)
  .refine((value) => Object.keys(value).length > 0)
  .meta({ format: 'text', description: 'A text per language: { "zh-Hans": "…", "en": "…" }.' });

const bound = finite.nullable().meta({ description: 'null is unbounded.' });

export const figureSchema = z.object({
  stated: z.string().min(1).max(500).meta({ description: 'The words as printed.' }),
  value: finite.meta({ description: 'In base units; the lower end of a range.' }),
  upper: finite.optional().meta({ description: 'The upper end, for hedge "between" only.' }),
  hedge: z.enum(HEDGES),
  hedgeWord: z.string().min(1).max(50).optional(),
  unit: unitId,
  unitWord: z.string().min(1).max(50).optional(),
  granularity: z.number().positive().optional().meta({ description: 'Place value of the last stated digit, in base units.' }),
  rounding: z.literal('down').optional(),
  reading: z
    .object({ lo: bound, hi: bound, loOpen: z.boolean().optional(), hiOpen: z.boolean().optional(), why: text })
    .optional()
    .meta({ description: "Replaces the conventional interval, with the author's reason." }),
});

export const evidenceSchema = z.object({
  source: id,
  quote: words.meta({ description: 'The shortest phrase that holds the figure, character for character.' }),
  locator: z
    .object({ start: offset, end: offset })
    .optional()
    .meta({ description: 'Offsets into the source text, in UTF-16 code units, end excluded.' }),
});

export const sourceSchema = z.object({
  id,
  title: text,
  publisher: text,
  speaker: z
    .object({ name: text.optional(), role: text })
    .optional(),
  event: z.object({ name: text, date }).optional(),
  published: date,
  retrieved: date.optional(),
  url: url.optional(),
  lang: languageTag,
  sha256: sha256.optional(),
  claim: z.enum(['announced', 'published-statistic', 'audited']),
});

export const unitSchema = z.object({
  id: unitId,
  dimension: z.enum(['count', 'money', 'area', 'length', 'mass', 'volume', 'energy', 'time', 'ratio', 'point', 'index']),
  factor: z.number().positive().optional(),
  basis: z.string().min(1).max(100).optional(),
  words: z
    .record(languageTag, z.array(z.string().max(50)).min(1))
    .meta({ description: 'Words by language, the one to print first; English: plural, then singular.' }),
});

export const pillarSchema = z.object({ id, name: text, description: text.optional() });

export const systemSchema = z.object({
  id,
  pillar: id,
  name: text,
  description: text.optional(),
  evidence: evidenceSchema.optional(),
});

export const MEASURE_KINDS = ['stock', 'flow', 'cumulative', 'distinct-count', 'ratio', 'index', 'change'] as const;

export const indicatorSchema = z.object({
  id,
  system: id.optional(),
  name: text,
  definition: text.optional(),
  unit: unitId,
  kind: z.enum(MEASURE_KINDS),
  direction: z.enum(['rise', 'fall', 'approach']).optional().meta({ description: 'Where the publisher wants it to go, if it says so.' }),
  partOf: id.optional().meta({ description: 'The indicator this one is a part of: it can never be larger.' }),
  note: text.optional(),
});

/** SDMX code list CL_OBS_STATUS 2.2, the codes used here: normal, break, definition differs, estimated, forecast, imputed, missing, provisional, low reliability. */
export const OBSERVATION_STATUSES = ['A', 'B', 'D', 'E', 'F', 'I', 'M', 'O', 'P', 'U'] as const;

export const observationSchema = z.object({
  id,
  indicator: id,
  period: period.optional().meta({ description: 'The time the figure speaks of. Absent: the source does not say; readers are shown the announcement date.' }),
  periodFrom: z.enum(['stated', 'context']).optional().meta({ description: '"context": the sentence does not say it, the document around it does.' }),
  announced: date,
  recorded: date.optional().meta({ description: 'The day this dataset learned of it.' }),
  figure: figureSchema,
  evidence: evidenceSchema,
  status: z.enum(OBSERVATION_STATUSES).optional(),
});

export const targetSchema = z.object({
  id,
  indicator: id,
  figure: figureSchema,
  due: date.optional(),
  per: duration.optional().meta({ description: 'A plan for every such span: P1Y is a plan per year.' }),
  baseline: z.object({ figure: figureSchema, period, evidence: evidenceSchema }).optional(),
  commitment: z.enum(['binding', 'expected']),
  announced: date,
  evidence: evidenceSchema,
});

/** One step of arithmetic. Operators are listed and checked in `calculate/derive/`. */
export type Expression =
  | { readonly ref: string; readonly at?: string | undefined }
  | { readonly const: number; readonly unit?: string | undefined }
  | { readonly op: string; readonly args: readonly Expression[] };

export const expressionSchema: z.ZodType<Expression> = z.lazy(() =>
  z.union([
    z.object({ ref: id, at: period.optional() }),
    z.object({ const: finite, unit: unitId.optional() }),
    z.object({ op: z.string().min(1).max(50), args: z.array(expressionSchema).min(1).max(64) }),
  ]),
);

export const derivationSchema = z.object({
  id,
  system: id.optional(),
  name: text,
  definition: text.optional(),
  expression: expressionSchema,
  unit: unitId.optional().meta({ description: 'The unit to show the result in; must be of the same measure as the result.' }),
  partOf: id.optional(),
  shownWith: z.array(id).optional().meta({ description: 'Indicators on whose cards the result, or its refusal, appears as a line.' }),
  note: text.optional(),
});

export const revisionSchema = z.object({
  id,
  kind: z.enum(['scheduled', 'method', 'correction', 'clarification', 'withdrawal']),
  date,
  was: id.meta({ description: 'The observation or target that no longer stands.' }),
  now: id.optional().meta({ description: 'The one that takes its place. Absent for a withdrawal.' }),
  notice: text.meta({ description: 'What changed and why, for readers.' }),
  evidence: evidenceSchema.optional(),
});

/** The lists of a dataset and what each entry must be, in the order they are read. */
export const ENTRY_SCHEMAS = {
  sources: sourceSchema,
  units: unitSchema,
  pillars: pillarSchema,
  systems: systemSchema,
  indicators: indicatorSchema,
  observations: observationSchema,
  targets: targetSchema,
  derivations: derivationSchema,
  revisions: revisionSchema,
} as const;

export const SCHEMA_VERSION = 1;

/** Everything about a dataset but its lists. */
export const headerSchema = z.object({
  $schema: z.string().optional(),
  schemaVersion: z.literal(SCHEMA_VERSION),
  id,
  title: text,
  description: text.optional(),
  place: text.optional(),
  languages: z.array(languageTag).min(1),
  license: z.string().min(1).max(500).optional(),
  published: date.optional(),
  modified: date.optional(),
});

export const datasetSchema = headerSchema.extend({
  sources: z.array(sourceSchema).default([]),
  units: z.array(unitSchema).default([]),
  pillars: z.array(pillarSchema).default([]),
  systems: z.array(systemSchema).default([]),
  indicators: z.array(indicatorSchema).default([]),
  observations: z.array(observationSchema).default([]),
  targets: z.array(targetSchema).default([]),
  derivations: z.array(derivationSchema).default([]),
  revisions: z.array(revisionSchema).default([]),
});

export type Dataset = z.output<typeof datasetSchema>;
/** A dataset as a file may hold it: empty lists may be left out. */
export type DatasetInput = z.input<typeof datasetSchema>;
export type Source = z.output<typeof sourceSchema>;
export type Evidence = z.output<typeof evidenceSchema>;
export type Pillar = z.output<typeof pillarSchema>;
export type System = z.output<typeof systemSchema>;
export type Indicator = z.output<typeof indicatorSchema>;
export type MeasureKind = Indicator['kind'];
export type Observation = z.output<typeof observationSchema>;
export type Target = z.output<typeof targetSchema>;
export type Derivation = z.output<typeof derivationSchema>;
export type Revision = z.output<typeof revisionSchema>;
