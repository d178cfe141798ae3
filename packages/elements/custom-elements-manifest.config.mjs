/** @type {import('@custom-elements-manifest/analyzer').Config} */
export default {
  globs: ['src/reform-*/reform-*.ts', 'src/reform-element.ts', 'src/reform-toggle-event.ts'],
  exclude: ['src/**/*.styles.ts', 'src/**/*.test.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
};
