/**
 * The small formats a dataset file is made of. Each is named: the name is the zod error text, which
 * `read/` turns into words; it goes as `format` into the browser's guard; the pattern goes into the
 * JSON Schema.
 */
import * as z from 'zod';
import { isDate, isPeriod } from '../period.js';

/** Half of a surrogate pair cannot be written as UTF-8 and makes `encodeURIComponent` throw. */
const isWellFormed = (text: string) => !/\p{Surrogate}/u.test(text);

function format(name: string, pattern: RegExp, max: number, description: string) {
  return z
    .string(name)
    .max(max, { abort: true })
    .regex(pattern, { error: name, abort: true })
    .meta({ format: name, description });
}

/** Names of entries. */
export const id = format(
  'id',
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  100,
  'Lower-case words joined by hyphens.',
);

/** A unit, or units multiplied and divided. */
export const unitId = format(
  'unit',
  /^[A-Za-z][A-Za-z0-9-]*([*/][A-Za-z][A-Za-z0-9-]*)*$/,
  100,
  'A unit id, or units multiplied by `*` and divided by `/`: `person`, `CNY/person/month`.',
);

/** A day that exists. */
export const date = format(
  'date',
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  10,
  'A calendar date, YYYY-MM-DD. The day must exist; this pattern cannot say so, readDataset does.',
).refine(isDate, 'date');

const DAY = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`;
const LASTS = String.raw`P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?`;

/** The time a figure speaks of: `period.ts`. */
export const period = format(
  'period',
  new RegExp(String.raw`^(${DAY}(/(${DAY}|\.\.))?|(\.\.|${LASTS})/${DAY}|R/(${DAY}/)?${LASTS})$`),
  50,
  'ISO 8601 or EDTF: 2021-12-31, 2021, 2017/2022, 2017/.., ../2021, P5Y/2022-06-28, R/P1Y (each year), R/2017/P1Y. Days must exist and a span must not end before it starts; this pattern cannot say so, readDataset does.',
).refine(isPeriod, 'period');

/** How long, or how often. */
export const duration = format(
  'duration',
  new RegExp(`^${LASTS}$`),
  20,
  'An ISO 8601 duration: P1Y, P6M.',
);

/** An address a reader can follow. */
export const url = format(
  'url',
  /^https?:\/\/[^\s<>"]+$/,
  2_000,
  'An http or https address.',
).refine(isWellFormed, 'well-formed');

/** BCP 47. */
export const languageTag = format(
  'language',
  /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/,
  35,
  'A BCP 47 language tag.',
);

/** A fingerprint of the text quoted from. */
export const sha256 = format(
  'sha256',
  /^[0-9a-f]{64}$/,
  64,
  'SHA-256 of the UTF-8 text quoted from, in lower-case hex.',
);

/** Any number JSON can hold. */
export const finite = z.number('number');
/** A number above 0. */
export const positive = z.number('positive').positive('positive');
/** A place in a text. */
export const offset = z.int('offset').min(0, 'offset');
/** True or false. */
export const flag = z.boolean('boolean');

/** Plain text in one language, never empty. */
export function words(max: number) {
  return z
    .string('words')
    .min(1, { abort: true })
    .max(max, { abort: true })
    .refine(isWellFormed, 'well-formed')
    .meta({ format: 'words' });
}

/** A text per language. */
export const text = z
  .record(languageTag, words(20_000), 'text')
  .refine((value) => Object.keys(value).length > 0, 'text')
  .meta({
    minProperties: 1,
    description: 'A text per language: { "zh-Hans": "…", "en": "…" }.',
  });
