/** A thousand elements that come and go leave nothing behind, without anyone calling anything. Measured in Chromium on the built elements. */
import type { Browser, CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './launch.js';
// @ts-expect-error a plain script without types
import { serve } from '../scripts/serve.mjs';

const COUNT = 1_000;
/** Bytes of heap that one element may leave. */
const EACH = 205;

let browser: Browser;
let server: { url: string; close: () => void };
let page: Page;
let devtools: CDPSession;

beforeAll(async () => {
  server = (await serve(0)) as typeof server;
  browser = await launch('chromium');
  page = await browser.newPage();
  // A page that is not there has no policy and nothing of its own.
  await page.goto(`${server.url}empty`);
  await page.addScriptTag({ url: `${server.url}reform-kpi/elements.js`, type: 'module' });
  await page.evaluate(() => customElements.whenDefined('reform-arithmetic').then(() => {}));
  devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await devtools.send('HeapProfiler.enable');
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

interface Kept {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function kept(): Promise<Kept> {
  // Idle work and animation frames first, so that what waits for them is done.
  await page.evaluate(
    () => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 300))),
  );
  for (let round = 0; round < 3; round++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

type Life = 'drawn' | 'opened' | 'removed while waiting' | 'never attached';

/** Mounts elements and removes them again, fifty at a time. */
function live(tag: string, life: Life, count: number, leak = false): Promise<void> {
  return page.evaluate(
    async ({ tag, life, count, leak }) => {
      const data: unknown = await ((window as { zibo?: Promise<unknown> }).zibo ??= fetch(
        '/data/zibo.json',
      ).then((response) => response.json()));
      const held = ((window as { held?: unknown[] }).held ??= []);
      for (let at = 0; at < count; at += 50) {
        const scope = document.createElement('section');
        const elements = Array.from({ length: 50 }, (_, index) => {
          const element = document.createElement(tag);
          const src = index % 2 === 0;
          if (src) element.setAttribute('src', '/data/zibo.json');
          else Object.assign(element, { data });
          element.setAttribute('indicator', index % 5 ? 'skilled-workers' : 'highly-skilled-share');
          if (life === 'opened') element.setAttribute('open', '');
          scope.append(element);
          return element;
        });
        if (leak) held.push(...elements);
        if (life === 'never attached') continue;
        document.body.append(scope);
        if (life !== 'removed while waiting') {
          const drawn = () =>
            elements.every(({ shadowRoot }) =>
              shadowRoot?.querySelector('[part]:not(.skeleton, .block, .foot)'),
            );
          for (let wait = 0; wait < 500 && !drawn(); wait++)
            await new Promise((resolve) => setTimeout(resolve, 5));
          if (!drawn()) throw new Error(`<${tag}> never drew.`);
          if (life === 'opened' && tag === 'reform-figure') {
            elements[0]?.shadowRoot?.querySelector<HTMLElement>('[role=button]')?.click();
            await new Promise((resolve) => setTimeout(resolve, 20));
          }
        }
        scope.remove();
      }
    },
    { tag, life, count, leak },
  );
}

const CASES: readonly (readonly [tag: string, life: Life])[] = [
  ['reform-kpi', 'drawn'],
  ['reform-kpi', 'opened'],
  ['reform-kpi', 'removed while waiting'],
  ['reform-kpi', 'never attached'],
  ['reform-figure', 'opened'],
  ['reform-arithmetic', 'drawn'],
  ['reform-data', 'removed while waiting'],
];

describe('a thousand elements leave no node, no listener and no heap', () => {
  it.each(CASES)(
    '%s %s',
    async (tag, life) => {
      await live(tag, life, 300);
      // What leaks grows each time; what the engine learns of the code it runs grows once or twice.
      let grown: Kept = { heap: Infinity, nodes: Infinity, listeners: Infinity };
      for (let round = 0; round < 3 && grown.heap > COUNT * EACH; round++) {
        const before = await kept();
        await live(tag, life, COUNT);
        const after = await kept();
        grown = {
          heap: after.heap - before.heap,
          nodes: after.nodes - before.nodes,
          listeners: after.listeners - before.listeners,
        };
      }
      expect(grown.nodes).toBeLessThanOrEqual(20);
      expect(grown.listeners).toBeLessThanOrEqual(2);
      expect(grown.heap).toBeLessThanOrEqual(COUNT * EACH);
    },
    60_000,
  );

  it('and the measurement sees it when something is held', async () => {
    const before = await kept();
    await live('reform-kpi', 'drawn', 100, true);
    const after = await kept();
    expect(after.nodes - before.nodes).toBeGreaterThan(1_000);
    expect(after.heap - before.heap).toBeGreaterThan(100 * EACH);
  }, 60_000);
});
