/** Importing one calculation brings that calculation: no schema, no composite module, no descriptors. */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

/** What a page gets that imports these names from the calculate entry. */
async function bundleOf(names: string) {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `export { ${names} } from './calculate.js';`,
      resolveDir: fileURLToPath(new URL('../src/entry', import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
  });
  const modules = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path.replace(/^.*packages\/core\/src\//, '')),
  );
  const code = outputFiles[0]?.text ?? '';
  return { code, modules, brotli: brotliCompressSync(code).length };
}

describe('cagr alone', () => {
  test('is made of growth and the arithmetic under it', async () => {
    const { modules, brotli } = await bundleOf('cagr');
    expect(
      modules.filter((path) => !/^(quantity|calculate\/growth|outcome|<stdin>)/.test(path)),
    ).toEqual([]);
    expect(brotli).toBeLessThan(1400);
  });

  test('carries no descriptor, and a descriptor carries no function', async () => {
    expect((await bundleOf('cagr')).code).not.toContain('World Bank');
    const { code, modules } = await bundleOf('cagrMethod');
    expect(code).toContain('World Bank');
    expect(modules.filter((path) => path.startsWith('quantity/'))).toEqual([]);
  });
});

test('no calculation brings zod', async () => {
  const { modules } = await bundleOf(
    'contributionToGrowth, exactRange, combine, roundTo, checkAdditivity',
  );
  expect(modules.filter((path) => /zod|schema\/|composite\//.test(path))).toEqual([]);
});
