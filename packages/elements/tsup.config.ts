import { readdirSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

const tags = readdirSync('src').filter(
  (folder) => folder.startsWith('reform-') && !folder.endsWith('.ts'),
);

const common: Options = {
  format: ['esm'],
  target: 'es2022',
  platform: 'browser',
  splitting: true,
  sourcemap: true,
  dts: false,
};

/** npm: dependencies stay imports, so that a page's bundler has one lit. Types are written by tsc beside it. */
const npm: Options = {
  ...common,
  entry: ['src/index.ts', 'src/define.ts', ...tags.map((tag) => `src/${tag}/${tag}.define.ts`)],
};

/** For pages without a bundler: all elements and what they stand on in one module, the parts few pages need in chunks. */
const cdn: Options = {
  ...common,
  entry: { elements: 'src/define.ts' },
  outDir: 'dist/cdn',
  noExternal: [/.*/],
  minify: true,
};

export default defineConfig([npm, cdn]);
