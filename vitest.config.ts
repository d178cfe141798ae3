import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
// @ts-expect-error a plain script without types
import { findBrowsers } from './scripts/browsers.mjs';
import { screenCommands } from './stories/.storybook/screen-commands.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const browsers = findBrowsers() as { chromium?: string; firefox?: string };

/** Tests run on the sources; the built packages are tested by `scripts/consumers.mjs` and the demo's tests. */
const alias = [
  { find: /^@reform-kpi\/core$/, replacement: here('./packages/core/src/index.ts') },
  { find: /^@reform-kpi\/core\/([\w-]+)$/, replacement: here('./packages/core/src/entry/$1.ts') },
];

const contextOptions = { locale: 'ja-JP', timezoneId: 'Asia/Tokyo' };

/** Milliseconds. No test measures time: this only tells slow machines from tests that hang. */
const PATIENCE = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'node',
          testTimeout: PATIENCE,
          expect: { poll: { timeout: PATIENCE / 4 } },
          include: ['packages/*/{src,test}/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
          pool: 'forks',
          setupFiles: [here('./tests/fast-check.setup.ts')],
          env: { TZ: 'America/St_Johns' },
          typecheck: { enabled: false },
        },
      },
      {
        resolve: { alias },
        test: {
          // The other side of the date line: whatever looks at a local clock breaks in one of the two.
          name: 'node-kiritimati',
          testTimeout: PATIENCE,
          expect: { poll: { timeout: PATIENCE / 4 } },
          include: [
            'packages/core/src/format/**/*.test.ts',
            'packages/core/src/{dataset,period}.test.ts',
            'packages/core/src/quantity/calendar-day.test.ts',
            'packages/core/src/read/read-dataset.test.ts',
            'packages/elements/src/model/*.test.ts',
          ],
          pool: 'forks',
          setupFiles: [here('./tests/fast-check.setup.ts')],
          env: { TZ: 'Pacific/Kiritimati' },
        },
      },
      {
        resolve: { alias },
        optimizeDeps: { include: ['axe-core'] },
        test: {
          name: 'browser',
          testTimeout: PATIENCE,
          expect: { poll: { timeout: PATIENCE / 4 } },
          include: ['packages/*/{src,test}/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1024, height: 768 },
            provider: playwright({ contextOptions }),
            instances: [
              {
                browser: 'chromium',
                provider: playwright({
                  contextOptions,
                  launchOptions: browsers.chromium ? { executablePath: browsers.chromium } : {},
                }),
              },
              {
                browser: 'firefox',
                provider: playwright({
                  contextOptions,
                  launchOptions: browsers.firefox
                    ? { channel: 'moz-firefox', executablePath: browsers.firefox }
                    : {},
                }),
              },
            ],
          },
        },
      },
      {
        // Every story, as it is in Storybook: its play, axe, and its reference screenshot.
        plugins: [storybookTest({ configDir: here('./stories/.storybook') })],
        test: {
          name: 'storybook',
          testTimeout: PATIENCE,
          expect: { poll: { timeout: PATIENCE / 4 } },
          // Pages of prose among the stories.
          exclude: ['**/*.mdx'],
          setupFiles: [here('./stories/.storybook/vitest.setup.ts')],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            ui: false,
            commands: screenCommands,
            provider: playwright({
              contextOptions: {
                ...contextOptions,
                reducedMotion: 'reduce',
                // A story that does not fit into this would be drawn smaller than it is.
                viewport: { width: 1400, height: 6000 },
              },
              launchOptions: browsers.chromium ? { executablePath: browsers.chromium } : {},
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
