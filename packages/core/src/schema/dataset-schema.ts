/**
 * What a valid dataset file is. This is the one definition: the TypeScript types are inferred from
 * it, the JSON Schema and the browser's guard are generated from it (`scripts/generate.mjs`).
 *
 * Run-time users: `read/` only. Everything else imports types.
 */
import * as z from 'zod';
import { derivationSchema } from './derivation-schema.js';
import { evidenceSchema, figureSchema } from './figure-schema.js';
import {
  date,
  duration,
  id,
  languageTag,
  period,
  positive,
  sha256,
  text,
  unitId,
  url,
  words,
} from './formats.js';

export { derivationSchema, expressionSchema } from './derivation-schema.js';
export type { Derivation, Expression } from './derivation-schema.js';
export { evidenceSchema, figureSchema } from './figure-schema.js';
export type { Evidence } from './figure-schema.js';

/** Who said it, when, where it can be read, and how far the publisher stands behind it. */
export const sourceSchema = z.object(
  {
    id,
    title: text,
    publisher: text,
    speaker: z.object({ name: text.optional(), role: text }, 'object').optional(),
    event: z.object({ name: text, date }, 'object').optional(),
    published: date,
    retrieved: date.optional(),
    url: url.optional(),
    lang: languageTag,
    sha256: sha256.optional(),
    claim: z
      .enum(['announced', 'published-statistic', 'audited'])
      .meta({ description: 'How far the publisher stands behind the figures.' }),
  },
  'object',
);

/** What a unit can measure; the same as `Dimension` in `quantity/unit.ts`. */
export const DIMENSIONS = [
  'count',
  'money',
  'area',
  'length',
  'mass',
  'volume',
  'energy',
  'time',
  'ratio',
  'point',
  'index',
] as const;

/** A unit of the dataset's own. */
export const unitSchema = z.object(
  {
    id: unitId,
    dimension: z.enum(DIMENSIONS),
    factor: positive
      .optional()
      .meta({ description: "Size in the dimension's base unit, where units convert." }),
    basis: words(100).optional().meta({ description: 'What is counted. Default: the id.' }),
    words: z
      .record(languageTag, z.array(words(50), 'list').min(1).max(100), 'unit-words')
      .refine((value) => Object.keys(value).length > 0, 'unit-words')
      .meta({
        minProperties: 1,
        description: 'Words by language, the one to print first; English: plural, then singular.',
      }),
  },
  'object',
);

/** A large part of the reform. */
export const pillarSchema = z.object({ id, name: text, description: text.optional() }, 'object');

/** A body, platform, plan or rule set up by the reform; with figures or without. */
export const systemSchema = z.object(
  {
    id,
    pillar: id,
    name: text,
    description: text.optional(),
    evidence: evidenceSchema.optional(),
  },
  'object',
);

/** How a figure stands to time: see the algebra of kinds in `quantity/measure-kind.ts`. */
export const MEASURE_KINDS = [
  'stock',
  'flow',
  'cumulative',
  'distinct-count',
  'ratio',
  'index',
  'change',
] as const;

/** What is measured: the same thing at every time. */
export const indicatorSchema = z.object(
  {
    id,
    system: id.optional(),
    name: text,
    definition: text.optional(),
    unit: unitId,
    kind: z.enum(MEASURE_KINDS),
    direction: z
      .enum(['rise', 'fall', 'approach'])
      .optional()
      .meta({ description: 'Where the publisher wants it to go, if it says so.' }),
    partOf: id
      .optional()
      .meta({ description: 'The indicator this one is a part of: it can never be larger.' }),
    note: text.optional(),
  },
  'object',
);

/** SDMX code list CL_OBS_STATUS 2.2, the codes used here: normal, break, definition differs, estimated, forecast, imputed, missing, provisional, low reliability. */
export const OBSERVATION_STATUSES = ['A', 'B', 'D', 'E', 'F', 'I', 'M', 'O', 'P', 'U'] as const;

/** A figure stated about an indicator at a time. Never changed: a revision replaces it. */
export const observationSchema = z.object(
  {
    id,
    indicator: id,
    period: period.optional().meta({
      description:
        'The time the figure speaks of. Absent: the source does not say; readers are shown the announcement date.',
    }),
    periodFrom: z.enum(['stated', 'context']).optional().meta({
      description: '"context": the sentence does not say it, the document around it does.',
    }),
    announced: date,
    recorded: date.optional().meta({ description: 'The day this dataset learned of it.' }),
    figure: figureSchema,
    evidence: evidenceSchema,
    status: z
      .enum(OBSERVATION_STATUSES)
      .optional()
      .meta({ description: 'SDMX code list CL_OBS_STATUS.' }),
  },
  'object',
);

/** A figure promised for a day, or for every span of time. */
export const targetSchema = z.object(
  {
    id,
    indicator: id,
    figure: figureSchema,
    due: date.optional().meta({ description: 'The day it is due; either this or `per`.' }),
    per: duration
      .optional()
      .meta({ description: 'A plan for every such span: P1Y is a plan per year.' }),
    baseline: z
      .object({ figure: figureSchema, period, evidence: evidenceSchema }, 'object')
      .optional(),
    commitment: z.enum(['binding', 'expected']),
    announced: date,
    evidence: evidenceSchema,
  },
  'object',
);

/** What became of an observation or target, when and why. */
export const revisionSchema = z.object(
  {
    id,
    kind: z.enum(['scheduled', 'method', 'correction', 'clarification', 'withdrawal']),
    date,
    was: id.meta({ description: 'The observation or target that no longer stands.' }),
    now: id
      .optional()
      .meta({ description: 'The one that takes its place. Absent for a withdrawal.' }),
    notice: text.meta({ description: 'What changed and why, for readers.' }),
    evidence: evidenceSchema.optional(),
  },
  'object',
);

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

/** The version of files this package writes; older ones are migrated in `read/migrate.ts`. */
export const SCHEMA_VERSION = 1;

/** Everything about a dataset but its lists. */
export const headerSchema = z.object(
  {
    $schema: words(2_000).optional(),
    schemaVersion: z.literal(SCHEMA_VERSION),
    id,
    title: text,
    description: text.optional(),
    place: text.optional(),
    languages: z.array(languageTag, 'list').min(1).max(100),
    license: words(500).optional(),
    published: date.optional(),
    modified: date.optional(),
  },
  'object',
);

/** A whole file. `readDataset` reads its lists entry by entry instead, to keep what is good. */
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

/** A dataset as it was read: every list is there. */
export type Dataset = z.output<typeof datasetSchema>;
/** A dataset as a file may hold it: empty lists may be left out. */
export type DatasetInput = z.input<typeof datasetSchema>;
/** Everything about a dataset but its lists. */
export type Header = z.output<typeof headerSchema>;
export type Source = z.output<typeof sourceSchema>;
export type Pillar = z.output<typeof pillarSchema>;
export type System = z.output<typeof systemSchema>;
export type Indicator = z.output<typeof indicatorSchema>;
export type MeasureKind = Indicator['kind'];
export type Observation = z.output<typeof observationSchema>;
export type Target = z.output<typeof targetSchema>;
export type Revision = z.output<typeof revisionSchema>;
