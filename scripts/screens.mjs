/** Writes the reference screenshots: of every story, and of the newsroom demo. Look at the diff before committing it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findBrowsers, hasCjkFont } from './browsers.mjs';
import { DRAWN_BY } from './compare-screen.mjs';

if (process.platform !== 'linux' || !hasCjkFont())
  throw new Error('References are drawn on Linux with the fonts of fonts-noto-cjk, as in CI.');

const { chromium: executablePath } = findBrowsers();
const browser = await chromium.launch(executablePath ? { executablePath } : {});
const version = browser.version();
await browser.close();

// One browser draws them all; where another drew them, all are drawn anew.
if (!existsSync(DRAWN_BY) || readFileSync(DRAWN_BY, 'utf8').trim() !== version) {
  for (const folder of [dirname(DRAWN_BY), 'tests/screenshots'])
    rmSync(folder, { recursive: true, force: true });
}

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
for (const args of [
  ['--project', 'storybook*'],
  ['--project', 'node', 'tests/screens.test.ts'],
]) {
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...args], {
    stdio: 'inherit',
    env: { ...process.env, SCREENS: 'write' },
  });
  if (status !== 0) process.exitCode = 1;
}
writeFileSync(DRAWN_BY, `${version}\n`);
