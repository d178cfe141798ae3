/**
 * Runs the benches: all of them, or those named.
 *
 *   pnpm bench                       all
 *   pnpm bench sizes read-dataset    these two
 *   pnpm bench cards --throttle      options go to every bench that is run
 *
 * Ends with an error when a bench misses a target.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BENCHES = ['sizes', 'read-dataset', 'calculate', 'derive', 'cards'];
const fileOf = (/** @type {string} */ name) =>
  fileURLToPath(new URL(`${name}.mjs`, import.meta.url));

const words = process.argv.slice(2);
const at = words.findIndex((word) => word.startsWith('-'));
const names = at < 0 ? words : words.slice(0, at);
const options = at < 0 ? [] : words.slice(at);
const unknown = names.find((name) => !BENCHES.includes(name));
if (unknown) {
  console.error(`No bench "${unknown}". There are: ${BENCHES.join(', ')}.`);
  process.exit(2);
}

const failed = [];
for (const name of names.length > 0 ? names : BENCHES) {
  if (!existsSync(fileOf(name))) continue;
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}\n`);
  const { status } = spawnSync(process.execPath, [fileOf(name), ...options], { stdio: 'inherit' });
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.error(`\nTargets missed or benches broken: ${failed.join(', ')}.`);
  process.exitCode = 1;
}
