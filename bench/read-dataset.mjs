/**
 * Reading a dataset: `readDataset` (zod and all cross-checks, for authors), `checkDataset` (the
 * browser's guard) and, as the yardstick, `JSON.parse` of the same text; on the first dataset and on
 * 10,000 observations. All in turn in one run, medians with ranges, in processor time: what else the
 * machine does then counts for little.
 *
 *   node bench/read-dataset.mjs [--repetitions 15] [--json]
 *
 * Needs `pnpm build`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { largeDataset } from './large-dataset.mjs';
import { printMachine, writeResults } from './results.mjs';
import { formatSpread, spread } from './statistics.mjs';
import { printTable } from './table.mjs';

const { values: options } = parseArgs({
  options: {
    repetitions: { type: 'string', default: '15' },
    json: { type: 'boolean', default: false },
  },
});

const built = new URL('../packages/core/dist/entry/', import.meta.url);
if (!existsSync(new URL('read.js', built))) {
  console.error(
    `${fileURLToPath(built)}read.js: expected the built core; there is none. Run \`pnpm build\` first.`,
  );
  process.exit(2);
}
const { readDataset } = await import(new URL('read.js', built).href);
const { checkDataset } = await import(new URL('guard.js', built).href);

const texts = {
  'examples/zibo (38 observations)': readFileSync(
    new URL('../examples/zibo/dataset.json', import.meta.url),
    'utf8',
  ),
  '10,000 observations': JSON.stringify(largeDataset({ indicators: 1_000, years: 10 })),
};

const TASKS = {
  'JSON.parse': (/** @type {string} */ text) => JSON.parse(text),
  'checkDataset, of the parsed value': (/** @type {string} */ _text, value) => checkDataset(value),
  'JSON.parse and checkDataset': (/** @type {string} */ text) => checkDataset(JSON.parse(text)),
  'readDataset, of the text': (/** @type {string} */ text) => readDataset(text),
};

/** @typedef {{ name: string, text: string, value: unknown, times: Record<string, number[]> }} Case */

/** @type {Case[]} */
const cases = Object.entries(texts).map(([name, text]) => ({
  name,
  text,
  value: JSON.parse(text),
  times: Object.fromEntries(Object.keys(TASKS).map((task) => [task, []])),
}));

for (const { name, text, value } of cases) {
  for (const { dataset, problems } of [checkDataset(value), readDataset(text)]) {
    const [problem] = problems;
    if (!dataset || problem)
      throw new Error(
        `${name}: expected a sound dataset; ${problem?.path}: ${problem?.message ?? problem?.code}`,
      );
  }
}

for (let round = -2; round < Number(options.repetitions); round++)
  for (const { text, value, times } of cases)
    for (const [task, run] of Object.entries(TASKS)) {
      const start = process.cpuUsage();
      run(text, value);
      const { user, system } = process.cpuUsage(start);
      // The first two rounds let the engine compile what it will.
      if (round >= 0) times[task]?.push((user + system) / 1000);
    }

printMachine();
/** @type {Record<string, Record<string, import('./statistics.mjs').Spread>>} */
const results = {};
for (const { name, text, times } of cases) {
  const spreads = Object.fromEntries(
    Object.entries(times).map(([task, each]) => [task, spread(each)]),
  );
  results[name] = spreads;
  const yardstick = spreads['JSON.parse']?.median ?? NaN;
  console.log(
    `\n${name}, ${(text.length / 1e6).toFixed(2)} million characters: processor ms, median (range) of ${options.repetitions}`,
  );
  printTable(
    ['', 'ms', '/ JSON.parse'],
    Object.entries(spreads).map(([task, each]) => [
      task,
      formatSpread(each),
      `${(each.median / yardstick).toFixed(1)} ×`,
    ]),
  );
}
if (options.json) writeResults('read-dataset', { results });
