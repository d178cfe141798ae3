import type { StorybookConfig } from '@storybook/web-components-vite';
import { fileURLToPath } from 'node:url';

const core = (path: string) =>
  fileURLToPath(new URL(`../../packages/core/src/${path}`, import.meta.url));
const elements = (path: string) =>
  fileURLToPath(new URL(`../../packages/elements/src/${path}`, import.meta.url));

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../*.mdx', '../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true },
  // The docs pages' React comes with the addon; it is no dependency of this repository.
  optimizeViteDeps: (packages) =>
    packages.map((name) => (name.startsWith('react') ? `@storybook/addon-docs > ${name}` : name)),
  viteFinal: (vite) => ({
    ...vite,
    resolve: {
      ...vite.resolve,
      // Stories run on the sources, so that a change shows at once.
      alias: [
        { find: /^@reform-kpi\/core$/, replacement: core('index.ts') },
        { find: /^@reform-kpi\/core\/(.+)$/, replacement: core('entry/$1.ts') },
        { find: /^@reform-kpi\/elements\/define$/, replacement: elements('define.ts') },
      ],
    },
    build: {
      ...vite.build,
      chunkSizeWarningLimit: 4_000,
      // A busy machine is no fault of the build.
      rolldownOptions: { ...vite.build?.rolldownOptions, checks: { pluginTimings: false } },
    },
  }),
};

export default config;
