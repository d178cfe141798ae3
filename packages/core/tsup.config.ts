import { defineConfig } from 'tsup';

/**
 * One file out for each file in: a bundler then takes just the functions a page uses, and `cagr`
 * brings neither the schema nor the composite module. Types are written by tsc beside them.
 */
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.test-d.ts'],
  format: ['esm'],
  target: 'es2022',
  bundle: false,
  sourcemap: true,
  dts: false,
});
