/** Writes the reference screenshots: of every story, and of the newsroom demo. Look at the diff before committing it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

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
