/**
 * Runs every vector file through the library: those beside this test, and those in the folders named
 * by REFORM_VECTORS (absolute paths, parted by ":"). A file `x.json` is run by `adapters/x.ts`, or,
 * under another name, by the adapter of the file here with the same `method`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { differences, type Tolerance } from './compare.js';

interface VectorFile {
  readonly method: string;
  readonly cases: readonly {
    readonly name: string;
    readonly input: unknown;
    readonly expected: unknown;
    readonly tolerance: Tolerance;
  }[];
}

const here = fileURLToPath(new URL('.', import.meta.url));
const own = join(here, 'vectors');
const folders = [own, ...(process.env['REFORM_VECTORS'] ?? '').split(':').filter(Boolean)];

function vectorFilesIn(folder: string): { path: string; file: VectorFile }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name))
    .map((path) => ({ path, file: JSON.parse(readFileSync(path, 'utf8')) as VectorFile }));
}

const adapterByMethod = new Map(
  vectorFilesIn(own).map(({ path, file }) => [file.method, basename(path, '.json')]),
);

function adapterFor(path: string, file: VectorFile): string | undefined {
  const names = [basename(path, '.json'), adapterByMethod.get(file.method)];
  return names.find((name) => name && existsSync(join(here, 'adapters', `${name}.ts`)));
}

for (const folder of folders) {
  for (const { path, file } of vectorFilesIn(folder)) {
    describe(`${folder === own ? '' : `${folder}: `}${basename(path)}`, async () => {
      const name = adapterFor(path, file);
      if (name === undefined) {
        test('has an adapter', () => {
          throw new Error(
            `No adapter for ${path}: write test/adapters/${basename(path, '.json')}.ts`,
          );
        });
        return;
      }
      const { run } = (await import(`./adapters/${name}.ts`)) as {
        run: (input: unknown) => unknown;
      };
      test.each(file.cases)('$name', ({ input, expected, tolerance }) => {
        expect(differences(run(input), expected, tolerance)).toEqual([]);
      });
    });
  }
}
