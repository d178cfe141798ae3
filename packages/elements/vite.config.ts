import { defineConfig } from 'vite';

/**
 * For pages without a bundler: all elements in one module, the parts that few pages need in chunks.
 *
 * Vite and not tsup: esbuild's splitting would put what elements and parts share into ten more files
 * that every page loads; Rolldown leaves it in the entry (docs/decisions/0010).
 */
export default defineConfig({
  build: {
    outDir: 'dist/cdn',
    target: 'es2022',
    sourcemap: true,
    modulePreload: false,
    rollupOptions: {
      input: { elements: 'src/define.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
