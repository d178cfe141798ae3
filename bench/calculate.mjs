/**
 * A million observations through `cagr` and `progressToTarget`, as points and as ranges, against the
 * same formula on plain numbers. All in turn in one run, medians with ranges.
 *
 *   node bench/calculate.mjs [--repetitions 9] [--observations 1000000] [--json]
 *
 * The functions are bundled from the sources. Two yardsticks: the formula on bare numbers, three to an
 * object, and the formula on one number of each quantity, out of the same objects the library reads.
 * The first counts what it costs to keep bounds and units at all, the second what the calculation
 * costs; the target, at most five times, is for the second. Everything exists before the clock starts
 * and every result is used.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { printMachine, writeResults } from './results.mjs';
import { digits, formatSpread, spread } from './statistics.mjs';
import { printTable, verdict } from './table.mjs';

/** Most times the plain loop. */
const MOST = 5;
const YEARS = 5;

const { values: options } = parseArgs({
  options: {
    repetitions: { type: 'string', default: '9' },
    observations: { type: 'string', default: '1000000' },
    json: { type: 'boolean', default: false },
  },
});
const count = Number(options.observations);

const source = fileURLToPath(new URL('../packages/core/src/calculate/', import.meta.url));
const bundle = await build({
  stdin: {
    contents: `export { cagr } from './growth/cagr.js';
export { progressToTarget } from './target/progress-to-target.js';`,
    resolveDir: source,
  },
  bundle: true,
  format: 'esm',
  write: false,
  logLevel: 'error',
});
const code = Buffer.from(bundle.outputFiles[0]?.contents ?? []).toString('base64');
const { cagr, progressToTarget } = await import(`data:text/javascript;base64,${code}`);

/** Three numbers for each observation, the same in every run. */
const numbers = Array.from({ length: count }, (_, index) => {
  const at = (/** @type {number} */ step) => ((index * step) % 9973) / 9973;
  return { first: 400 + 200 * at(7), last: 500 + 300 * at(11), target: 1000 + 100 * at(13) };
});
const quantityOf = (/** @type {number} */ value, /** @type {number} */ half) => ({
  lo: value - half,
  hi: value + half,
  unit: 'person',
});
const growth = (/** @type {number} */ half) =>
  numbers.map(({ first, last }) => ({
    first: quantityOf(first, half),
    last: quantityOf(last, half),
    years: YEARS,
  }));
const progress = (/** @type {number} */ half) =>
  numbers.map(({ first, last, target }) => ({
    baseline: quantityOf(first, half),
    actual: quantityOf(last, half),
    target: quantityOf(target, half),
  }));

/** Adds up both ends, so that no result can be left uncomputed. */
function total(inputs, calculate) {
  let sum = 0;
  for (let index = 0; index < inputs.length; index++) {
    const result = calculate(inputs[index]);
    if (!result.ok) throw new Error(`observation ${index}: ${result.code}`);
    sum += result.value.lo + result.value.hi;
  }
  return sum;
}

/** Each run gets a copy of `total` of its own: a shared one would be compiled for all of them at once. */
const fresh = () => new Function(`return ${total.toString()}`)();

/** Each formula, its inputs as points or as ranges of one or two per cent, and its two yardsticks. */
const FORMULAS = [
  {
    name: 'cagr',
    inputs: growth,
    calculate: cagr,
    bare() {
      let sum = 0;
      for (let index = 0; index < numbers.length; index++) {
        const { first, last } = numbers[index];
        sum += 2 * ((last / first) ** (1 / YEARS) - 1);
      }
      return sum;
    },
    plain(observations) {
      let sum = 0;
      for (let index = 0; index < observations.length; index++) {
        const { first, last, years } = observations[index];
        sum += 2 * ((last.lo / first.lo) ** (1 / years) - 1);
      }
      return sum;
    },
  },
  {
    name: 'progressToTarget',
    inputs: progress,
    calculate: progressToTarget,
    bare() {
      let sum = 0;
      for (let index = 0; index < numbers.length; index++) {
        const { first, last, target } = numbers[index];
        sum += 2 * ((last - first) / (target - first));
      }
      return sum;
    },
    plain(observations) {
      let sum = 0;
      for (let index = 0; index < observations.length; index++) {
        const { baseline, actual, target } = observations[index];
        sum += 2 * ((actual.lo - baseline.lo) / (target.lo - baseline.lo));
      }
      return sum;
    },
  },
];

printMachine();
console.log(
  `\n${count.toLocaleString('en')} observations: ms, median (range) of ${options.repetitions}`,
);
/** @type {(readonly string[])[]} */
const rows = [];
/** @type {Record<string, unknown>} */
const results = {};
let met = true;
for (const { name, inputs, calculate, bare, plain } of FORMULAS) {
  const [points, ranges] = [inputs(0), inputs(5)];
  const [onPoints, onRanges] = [fresh(), fresh()];
  const runs = {
    'bare numbers': bare,
    'one number of each quantity': () => plain(points),
    points: () => onPoints(points, calculate),
    ranges: () => onRanges(ranges, calculate),
  };
  const times = Object.fromEntries(Object.keys(runs).map((run) => [run, []]));
  for (let round = -2; round < Number(options.repetitions); round++)
    for (const [run, calculateAll] of Object.entries(runs)) {
      const start = performance.now();
      const sum = calculateAll();
      // The first two rounds let the engine compile what it will.
      if (round >= 0) times[run].push(performance.now() - start);
      if (!Number.isFinite(sum)) throw new Error(`${name}, ${run}: the sum is ${sum}`);
    }
  const spreads = Object.fromEntries(
    Object.entries(times).map(([run, each]) => [run, spread(each)]),
  );
  results[name] = spreads;
  for (const [run, each] of Object.entries(spreads)) {
    const ratio = each.median / spreads['one number of each quantity'].median;
    const judged = run === 'points' || run === 'ranges';
    if (judged && ratio > MOST) met = false;
    rows.push([
      `${name}, ${run}`,
      formatSpread(each),
      `${digits((each.median * 1e6) / count)} ns`,
      `${(each.median / spreads['bare numbers'].median).toFixed(1)} ×`,
      `${ratio.toFixed(1)} ×`,
      judged ? verdict(ratio <= MOST) : '',
    ]);
  }
}
printTable(['', 'ms', 'each', '/ bare', '/ one number', `at most ${MOST} ×`], rows);
if (options.json) writeResults('calculate', { observations: count, results });
if (!met) process.exitCode = 1;
