/**
 * 1, 100 and 1,000 cards in Chromium against the floor (`floor/floor-card.js`): one run, floor and
 * ours in turn, a fresh page each time, medians with ranges.
 *
 *   node bench/cards.mjs [--repetitions 9] [--counts 1,100,1000] [--throttle] [--json]
 *
 * `--throttle` measures once more with the processor slowed four times. Needs `pnpm build`.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findBrowsers } from '../scripts/browsers.mjs';
import { serveCards } from './cards-server.mjs';
import { measureLayoutShift } from './layout-shift.mjs';
import { printMachine, writeResults } from './results.mjs';
import { digits, formatSpread, spread } from './statistics.mjs';
import { printTable, verdict } from './table.mjs';

const KINDS = /** @type {const} */ (['floor', 'ours']);
const UPDATED = 100;
const UPDATES = 5;

/** What is measured, in the order it is printed: key, words, unit. */
const MEASURES = [
  ['first', 'first screen painted', 'ms'],
  ['all', 'all drawn and painted', 'ms'],
  ['busy', 'main thread busy', 'ms'],
  ['loadBusy', 'busy, loading included', 'ms'],
  ['script', 'of that script', 'ms'],
  ['layout', 'of that layout', 'ms'],
  ['style', 'of that style', 'ms'],
  ['layouts', 'layouts', ''],
  ['styles', 'style recalculations', ''],
  ['blocking', 'total blocking time', 'ms'],
  ['heap', 'heap per card', 'KiB'],
  ['heapScript', 'of that JS', 'KiB'],
  ['updateDrawn', `update of ${UPDATED}, drawn`, 'ms'],
  ['update', `update of ${UPDATED}, painted`, 'ms'],
  ['updateBusy', `update of ${UPDATED}, busy`, 'ms'],
];

/**
 * What was promised: cards mounted, measure, most allowed as a ratio to the floor or as it is, and
 * the most allowed with the processor slowed, where that differs.
 */
const TARGETS = [
  { count: 1, measure: 'loadBusy', ratio: 1.5, slowed: 2 },
  { count: 1000, measure: 'first', ratio: 0.3 },
  { count: 1000, measure: 'all', ratio: 1 },
  { count: 1000, measure: 'blocking', value: 100 },
  { count: 1000, measure: 'layouts', value: 20 },
  { count: 1000, measure: 'heap', ratio: 1.3 },
  { count: 100, measure: 'update', ratio: 1 },
];

/** Metrics of the page's main thread so far. */
async function metricsOf(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Bytes alive: JavaScript's heap and the DOM's. */
async function heapOf(client) {
  for (let i = 0; i < 2; i++) await client.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0 } = await client.send('Runtime.getHeapUsage');
  return { script: usedSize, all: usedSize + embedderHeapUsedSize };
}

/** @returns {Promise<Record<string, number>>} one fresh page's measurements by measure */
async function measureOnce(browser, { url, kind, count, screen, slow }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await page.goto(`${url}/empty.html`);
    // The main thread's own processor time, so that a busy machine does not count.
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await client.send('HeapProfiler.enable');
    if (slow > 1) await client.send('Emulation.setCPUThrottlingRate', { rate: slow });
    const start = await metricsOf(client);
    // A page with one card has a dataset of the size of examples/zibo behind it.
    await page.goto(`${url}/cards.html?kind=${kind}&data=/data/${Math.max(40, count)}.json`);
    await page.waitForFunction(() => 'bench' in globalThis);
    const loaded = await metricsOf(client);
    const heapBefore = count > 1 ? await heapOf(client) : undefined;
    const before = await metricsOf(client);
    const times = await page.evaluate(([n, s]) => globalThis.bench.mount(n, s), [count, screen]);
    const after = await metricsOf(client);
    const heapAfter = heapBefore && (await heapOf(client));
    const spent = (key, from = before) => (after[key] - from[key]) * 1000;
    /** @type {Record<string, number>} */
    const result = {
      ...times,
      busy: spent('TaskDuration'),
      loadBusy: spent('TaskDuration', start) - (before.TaskDuration - loaded.TaskDuration) * 1000,
      script: spent('ScriptDuration'),
      layout: spent('LayoutDuration'),
      style: spent('RecalcStyleDuration'),
      layouts: after.LayoutCount - before.LayoutCount,
      styles: after.RecalcStyleCount - before.RecalcStyleCount,
    };
    if (heapBefore && heapAfter) {
      result.heap = (heapAfter.all - heapBefore.all) / 1024 / count;
      result.heapScript = (heapAfter.script - heapBefore.script) / 1024 / count;
    }
    if (count >= UPDATED) {
      const calm = await metricsOf(client);
      const updates = await page.evaluate(
        ([n, times]) => globalThis.bench.update(n, times),
        [UPDATED, UPDATES],
      );
      const done = await metricsOf(client);
      result.updateDrawn = spread(updates.map(({ drawn }) => drawn)).median;
      result.update = spread(updates.map(({ painted }) => painted)).median;
      result.updateBusy = ((done.TaskDuration - calm.TaskDuration) * 1000) / UPDATES;
    }
    return result;
  } finally {
    await context.close();
  }
}

const sum = (cards, key) => cards.reduce((total, card) => total + Number(card[key]), 0);

/** Compares what both kinds of cards show, and finds how many are on the first screen. */
async function compareContents(browser, url) {
  const [floor, ours] = await Promise.all(
    KINDS.map(async (kind) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      await page.goto(`${url}/cards.html?kind=${kind}&data=/data/100.json`);
      await page.waitForFunction(() => 'bench' in globalThis);
      await page.evaluate(() => globalThis.bench.mount(100, 1));
      const contents = await page.evaluate(() => globalThis.bench.contents());
      await context.close();
      return contents;
    }),
  );
  const other = floor.findIndex((card, i) => card.words !== ours[i].words);
  return {
    screen: Math.max(sum(floor, 'onScreen'), sum(ours, 'onScreen')),
    elements: { floor: sum(floor, 'elements') / 100, ours: sum(ours, 'elements') / 100 },
    height: { floor: sum(floor, 'height') / 100, ours: sum(ours, 'height') / 100 },
    different: other < 0 ? undefined : { floor: floor[other].words, ours: ours[other].words },
  };
}

/** The spread of every measure that was taken. */
const summarise = (runs) =>
  Object.fromEntries(
    MEASURES.filter(([key]) => runs[0]?.[key] !== undefined).map(([key]) => [
      key,
      spread(runs.map((run) => run[key])),
    ]),
  );

/** @returns {{ count: number, slow: number, floor: Record<string, any>, ours: Record<string, any> }[]} */
async function measureAll(browser, { url, counts, slows, repetitions, screen }) {
  const groups = slows.flatMap((slow) =>
    counts.map((count) => ({ slow, count, floor: [], ours: [] })),
  );
  // The first round warms up the browser and the disk and is thrown away.
  for (let round = -1; round < repetitions; round++) {
    for (const group of groups) {
      const order = round % 2 ? KINDS : KINDS.toReversed();
      for (const kind of order) {
        const once = await measureOnce(browser, { url, kind, screen, ...group });
        if (round >= 0) group[kind].push(once);
      }
    }
  }
  return groups.map(({ slow, count, floor, ours }) => ({
    slow,
    count,
    floor: summarise(floor),
    ours: summarise(ours),
  }));
}

/** Whether a target is met: words to print, and the answer. */
function judge({ count, measure, ratio, slowed, value }, group) {
  const words = MEASURES.find(([key]) => key === measure)?.[1];
  const ours = group.ours[measure].median;
  const most = value ?? (group.slow > 1 ? (slowed ?? ratio) : ratio);
  const got = value === undefined ? ours / group.floor[measure].median : ours;
  return {
    row: [
      `${count} × ${words}${group.slow > 1 ? `, ${group.slow} × slower` : ''}`,
      value === undefined ? `${got.toFixed(2)} ×` : digits(got),
      value === undefined ? `≤ ${most} ×` : `≤ ${most}`,
      verdict(got <= most),
    ],
    met: got <= most,
  };
}

async function main() {
  const { values: options } = parseArgs({
    options: {
      repetitions: { type: 'string', default: '9' },
      counts: { type: 'string', default: '1,100,1000' },
      throttle: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  if (
    !existsSync(
      fileURLToPath(new URL('../packages/elements/dist/cdn/elements.js', import.meta.url)),
    )
  ) {
    console.error(
      'packages/elements/dist/cdn/elements.js: expected the built card; there is none. Run `pnpm build` first.',
    );
    process.exit(2);
  }
  const executablePath = findBrowsers().chromium;
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  const server = await serveCards();
  try {
    printMachine();
    console.log(`Chromium ${browser.version()}, headless`);
    const contents = await compareContents(browser, server.url);
    const { screen, elements, height, different } = contents;
    console.log(
      `Elements per card: floor ${elements.floor}, ours ${elements.ours}; height ${digits(height.floor)}, ${digits(height.ours)} px; first screen: ${screen} cards`,
    );
    if (different)
      console.log(
        `The cards differ, so the comparison is not quite fair:\n  floor ${different.floor}\n  ours  ${different.ours}`,
      );
    const groups = await measureAll(browser, {
      url: server.url,
      counts: options.counts.split(',').map(Number),
      slows: options.throttle ? [1, 4] : [1],
      repetitions: Number(options.repetitions),
      screen,
    });
    for (const { slow, count, floor, ours } of groups) {
      console.log(
        `\n${count} card${count > 1 ? 's' : ''}${slow > 1 ? `, processor ${slow} × slower` : ''}: median (range) of ${options.repetitions}`,
      );
      printTable(
        ['', '', 'floor', 'ours', 'ours / floor'],
        MEASURES.filter(([key]) => floor[key]).map(([key, words, unit]) => [
          words,
          unit,
          formatSpread(floor[key]),
          formatSpread(ours[key]),
          floor[key].median > 0 ? `${(ours[key].median / floor[key].median).toFixed(2)} ×` : '–',
        ]),
      );
    }
    const shifts = await measureLayoutShift(browser);
    const judged = [
      ...TARGETS.flatMap((target) =>
        groups.filter(({ count }) => count === target.count).map((group) => judge(target, group)),
      ),
      ...shifts.map(({ page, shift }) => ({
        row: [`layout shift, ${page}`, digits(shift), '0', verdict(shift === 0)],
        met: shift === 0,
      })),
    ];
    console.log();
    printTable(
      ['target', 'measured', 'allowed', ''],
      judged.map(({ row }) => row),
    );
    if (options.json) writeResults('cards', { contents, groups, shifts });
    process.exitCode = judged.every(({ met }) => met) ? 0 : 1;
  } finally {
    await browser.close();
    server.close();
  }
}

await main();
