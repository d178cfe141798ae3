import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
// @ts-expect-error a plain script without types
import { generate } from '../../scripts/generate.mjs';
import { BAD_FILES, changed, FIXTURE } from '../../test/bad-files.js';
import { isPeriod } from '../period.js';
import { datasetSchema } from './dataset-schema.js';
import { period } from './formats.js';

const here = (path: string) => new URL(`../../${path}`, import.meta.url);
const published = JSON.parse(readFileSync(here('schema/dataset.schema.json'), 'utf8'));

describe('the generated files', () => {
  it('are what the schema gives today; renew with: node packages/core/scripts/generate.mjs', async () => {
    for (const { path, text } of (await generate()) as { path: string; text: string }[]) {
      expect(readFileSync(here(path), 'utf8') === text, path).toBe(true);
    }
  });
});

describe('the published JSON Schema', () => {
  const fromJson = z.fromJSONSchema(published);

  it('accepts the fixture and refuses what the schema refuses, but for half characters and spans upside down', () => {
    expect(fromJson.safeParse(JSON.parse(FIXTURE)).error).toBeUndefined();
    const only = BAD_FILES.filter(([, changes]) => {
      const value = changed(changes);
      return fromJson.safeParse(value).success !== datasetSchema.safeParse(value).success;
    }).map(([title]) => title);
    expect(only).toEqual(['half a character', 'a period that ends before it starts']);
  });

  it('has an address, a description for readers, and none of our own formats', () => {
    expect(published).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: expect.stringMatching(/^https:/),
      description: expect.stringContaining('readDataset'),
      $defs: { figure: { properties: { stated: { description: 'The words as printed.' } } } },
    });
    const formats = JSON.stringify(published).match(/"format":"[^"]+"/g);
    expect(new Set(formats)).toEqual(
      new Set(['"format":"date"', '"format":"uri"', '"format":"duration"']),
    );
  });

  it('has a pattern for periods that takes every period there is', () => {
    const digits = fc.constantFrom('2021', '2021-02', '2021-02-28', '2024-02-29', '..', 'R', 'P1Y');
    const part = fc.oneof(
      digits,
      fc.constantFrom('P', 'P2M3D', 'PT1H', '2021-13', '21', '', '1999-1'),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const text = parts.join('/');
        expect(period.safeParse(text).success).toBe(isPeriod(text));
      }),
    );
  });
});
