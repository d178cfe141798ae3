/** The analyzer lists every `dispatchEvent` it sees, inner ones too. What an element promises is what its comment says. */
const documentedEventsOnly = {
  name: 'documented-events-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const declaration of declarations)
        if (declaration.events)
          declaration.events = declaration.events.filter(
            ({ name, description }) => name && description,
          );
  },
};

/** @type {import('@custom-elements-manifest/analyzer').Config} */
export default {
  globs: ['src/reform-*/reform-*.ts', 'src/reform-element.ts', 'src/reform-toggle-event.ts'],
  exclude: ['src/**/*.styles.ts', 'src/**/*.test.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [documentedEventsOnly],
};
