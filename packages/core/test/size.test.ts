import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** What an entry costs a page that imports all of it, and the modules inside. */
async function bundle(entry: string) {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL(`../src/entry/${entry}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const text = new TextDecoder().decode(code);
  return {
    kib: brotliCompressSync(code).length / 1024,
    text,
    modules: Object.keys(metafile.inputs),
  };
}

describe('what a page pays', () => {
  it('for the guard: at most 3 KiB, without zod and without new Function', async () => {
    const { kib, modules, text } = await bundle('guard');
    expect(kib).toBeLessThanOrEqual(3);
    expect(modules.filter((path) => /zod|schema\/|\/read\//.test(path))).toEqual([]);
    expect(text).not.toMatch(/\bFunction\(|\beval\(/);
  });

  it('for the questions to a dataset: no zod', async () => {
    const { modules } = await bundle('dataset');
    expect(modules.filter((path) => /zod|schema\//.test(path))).toEqual([]);
  });

  it('knows zod when it sees it: the reader brings it', async () => {
    const { modules } = await bundle('read');
    expect(modules.some((path) => path.includes('/zod/'))).toBe(true);
  });
});
