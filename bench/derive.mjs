/**
 * A graph of 500 definitions over many areas: compiled once, computed for each. Checks that every node
 * is computed once for each area and that time and memory grow in step with the areas.
 *
 *   node bench/derive.mjs [--areas 10000] [--repetitions 5] [--json]
 *
 * Needs `pnpm build`. Ends with an error where growth is not linear or a node is computed twice.
 */
import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { printMachine, writeResults } from './results.mjs';
import { digits, formatSpread, spread } from './statistics.mjs';
import { printTable } from './table.mjs';

const { values: options } = parseArgs({
  options: {
    areas: { type: 'string', default: '10000' },
    repetitions: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
});

const built = new URL('../packages/core/dist/entry/calculate.js', import.meta.url);
if (!existsSync(built)) {
  console.error(
    `${fileURLToPath(built)}: expected the built core; there is none. Run \`pnpm build\` first.`,
  );
  process.exit(2);
}
const { compileDerivations, evaluatePlan, parseExpression } = await import(built.href);

setFlagsFromString('--expose-gc');
const collectGarbage = /** @type {() => void} */ (runInNewContext('gc'));

const FIGURES = 200;
const DEFINITIONS = 500;
/** What regional offices derive: shares, rates, growth, totals, and figures of figures; `$n` is the n-th one before. */
const FORMULAS = [
  'share(f$0, f$1 + 200000 person)',
  'f$2 / f$3',
  'percentChange(f$4, f$5)',
  'f$6 / (f$6 + f$7)',
  'sum(f$8, f$9, f$10)',
  '(f$11 - f$12) / f$12',
  'progress(f$13, f$14, f$15 + 500000 person)',
  'max(d$1, d$4)',
  'd$2 * 2',
  'd$3 / d$8',
];

const figureId = (/** @type {number} */ at) => `f${at % FIGURES}`;

function definitions() {
  return Array.from({ length: DEFINITIONS }, (_, at) => {
    const formula = FORMULAS[at % FORMULAS.length] ?? '';
    const text = formula
      .replace(/f\$(\d+)/g, (_all, offset) => figureId(at * 7 + Number(offset) * 3))
      .replace(/d\$(\d+)/g, (_all, back) => `d${at - Number(back)}`);
    const parsed = parseExpression(text);
    if (!parsed.ok) throw new Error(`${text}: ${parsed.code}`);
    return { id: `d${at}`, expression: parsed.value };
  });
}

/** Ranges one percent wide around numbers that differ from area to area. */
function figuresOf(/** @type {number} */ area, /** @type {number} */ count) {
  return Array.from({ length: count }, (_, at) => {
    const lo = 1_000 + ((area * 7_919 + at * 104_729) % 100_000);
    return { lo, hi: lo * 1.01 };
  });
}

const signatures = new Map(
  Array.from({ length: FIGURES }, (_, at) => [figureId(at), { unit: 'person' }]),
);
const start = performance.now();
const plan = compileDerivations(definitions(), signatures, {
  limits: { definitions: DEFINITIONS },
});
const compileTime = performance.now() - start;
for (const [id, { code }] of plan.refused) throw new Error(`${id} was refused: ${code}`);

/** Computes all areas and keeps every bound. */
function run(/** @type {number} */ areas) {
  const kept = {
    lo: new Float64Array(areas * DEFINITIONS),
    hi: new Float64Array(areas * DEFINITIONS),
  };
  const nodes = [...plan.definitions.values()].map(({ node }) => node);
  let values;
  let refused = 0;
  for (let area = 0; area < areas; area++) {
    values = evaluatePlan(plan, figuresOf(area, plan.figures.length), values);
    for (const [at, node] of nodes.entries()) {
      const range = values.ranges[node];
      if (!range) refused++;
      kept.lo[area * DEFINITIONS + at] = range?.lo ?? NaN;
      kept.hi[area * DEFINITIONS + at] = range?.hi ?? NaN;
    }
  }
  return { kept, refused };
}

/** How often each node's value is set while one area is computed. */
function writesPerNode() {
  const writes = new Map();
  const ranges = new Proxy([], {
    set(target, key, value) {
      if (value !== undefined) writes.set(key, (writes.get(key) ?? 0) + 1);
      return Reflect.set(target, key, value);
    },
  });
  evaluatePlan(plan, figuresOf(1, plan.figures.length), { ranges, refusals: [], loose: [] });
  return Math.max(...writes.values());
}

const areas = Number(options.areas);
const sizes = [areas / 4, areas / 2, areas].map(Math.round);
run(sizes[0] ?? 1);
/** @type {Map<number, { times: number[], heap: number }>} */
const rows = new Map(sizes.map((size) => [size, { times: [], heap: 0 }]));
let refusals = 0;
for (let round = 0; round < Number(options.repetitions); round++)
  for (const [size, row] of rows) {
    collectGarbage();
    const before = process.memoryUsage();
    const from = performance.now();
    const { kept, refused } = run(size);
    row.times.push(performance.now() - from);
    collectGarbage();
    const after = process.memoryUsage();
    row.heap = Math.max(
      row.heap,
      after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers,
    );
    if (size === areas) refusals = refused;
    if (kept.lo.length + kept.hi.length !== 2 * size * DEFINITIONS)
      throw new Error('kept too little');
  }

printMachine();
const joint = plan.nodes.filter((node) => node.joint).length;
const loose = plan.nodes.filter((node) => node.loose).length;
const writes = writesPerNode();
console.log(
  `\n${DEFINITIONS} definitions over ${plan.figures.length} figures: ${plan.nodes.length} nodes (${joint} by vertices, ${loose} estimated), compiled in ${digits(compileTime)} ms; a node is computed at most ${writes} × for an area; ${refusals} of ${areas * DEFINITIONS} values refused\n`,
);
/** @type {Record<string, unknown>} */
const results = {};
printTable(
  ['areas', 's, median (range)', 'µs per definition', 'kept, MB', 'bytes per value'],
  [...rows].map(([size, { times, heap }]) => {
    const seconds = spread(times.map((time) => time / 1_000));
    results[size] = { seconds, heap };
    const values = size * DEFINITIONS;
    return [
      String(size),
      formatSpread(seconds),
      digits((seconds.median * 1e6) / values),
      digits(heap / 1e6),
      digits(heap / values),
    ];
  }),
);

const perArea = [...rows].map(([size, { times }]) => spread(times).median / size);
const growth = (perArea.at(-1) ?? NaN) / (perArea[0] ?? NaN);
console.log(`\nTime per area at ${areas} areas: ${digits(growth)} × that at ${sizes[0]}.`);
if (writes !== 1 || growth > 1.5) process.exitCode = 1;
if (options.json) writeResults('derive', { results, compileTime, writes, growth });
