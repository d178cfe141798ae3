/**
 * How far the newsroom demo's content jumps while it comes to life: its cards are baked into the
 * HTML, scripts come late, the dataset later still, then a reader scrolls to the end. Nothing may move.
 */
import { serve } from '../scripts/serve.mjs';

const LATE_SCRIPT = 300;
const LATE_DATA = 900;

/** Lets a file come late. */
const delay = (ms) => async (route) => {
  await new Promise((resolve) => setTimeout(resolve, ms));
  await route.continue();
};

/** Collects every shift from the page's start. */
function watch() {
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      globalThis.shifts.push({
        value: entry.value,
        at: entry.startTime,
        moved: entry.sources.map(({ node, previousRect, currentRect }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          const [from, to] = [previousRect, currentRect].map(
            ({ x, y, width, height }) => `${x},${y} ${width}×${height}`,
          );
          return `${element?.outerHTML.slice(0, 120)} ${from} → ${to}`;
        }),
      });
  }).observe({ type: 'layout-shift', buffered: true });
}

const countUndrawn = () =>
  [...document.querySelectorAll('reform-kpi')].filter(
    (card) => !card.shadowRoot?.querySelector('.figure, .instead'),
  ).length;

const allDrawn = () =>
  [...document.querySelectorAll('reform-kpi')].every((card) =>
    card.shadowRoot?.querySelector('.figure, .instead'),
  );

async function scrollThrough() {
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
    scrollTo(0, top);
    for (let i = 0; i < 4; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** @returns {Promise<{ page: string, shift: number, shifts: object[] }[]>} */
export async function measureLayoutShift(browser) {
  const server = await serve(0);
  const results = [];
  try {
    for (const path of ['', 'en/'])
      for (const width of [1280, 390]) {
        const context = await browser.newContext({ viewport: { width, height: 900 } });
        const page = await context.newPage();
        await page.route('**/reform-kpi/**', delay(LATE_SCRIPT));
        await page.route('**/data/**', delay(LATE_DATA));
        await page.addInitScript(watch);
        await page.goto(server.url + path);
        const undrawn = await page
          .waitForFunction(allDrawn, undefined, { timeout: 15_000 })
          .then(() => 0)
          .catch(() => page.evaluate(countUndrawn));
        if (undrawn > 0) console.error(`demo /${path}: ${undrawn} cards never showed a figure.`);
        await page.evaluate(scrollThrough);
        await page.waitForTimeout(200);
        const shifts = await page.evaluate(() => globalThis.shifts);
        for (const { at, moved } of shifts)
          console.error(
            `demo /${path} at ${width} px, after ${Math.round(at)} ms:\n  ${moved.join('\n  ')}`,
          );
        results.push({
          page: `demo /${path} at ${width} px`,
          shift: undrawn > 0 ? NaN : shifts.reduce((sum, { value }) => sum + value, 0),
          shifts,
        });
        await context.close();
      }
  } finally {
    server.close();
  }
  return results;
}
