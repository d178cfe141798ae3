import { readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

const tags = readdirSync('src').filter((name) => name.startsWith('reform-') && !name.includes('.'));

/** For npm: dependencies stay imports, so that a page's bundler has one lit. Types are written by tsc beside it. */
export default defineConfig({
  entry: ['src/index.ts', 'src/define.ts', ...tags.map((tag) => `src/${tag}/${tag}.define.ts`)],
  format: ['esm'],
  target: 'es2022',
  platform: 'browser',
  splitting: true,
  sourcemap: true,
  dts: false,
});
