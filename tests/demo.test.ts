/** The built demo under its Content-Security-Policy, in both browsers, as a reader uses it. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, launch } from './launch.js';
// @ts-expect-error a plain script without types
import { POLICY, serve } from '../scripts/serve.mjs';

let server: { url: string; close: () => void };
beforeAll(async () => {
  server = (await serve(0)) as typeof server;
});
afterAll(() => server.close());

/** What a page must not do. */
interface Faults {
  readonly consoleErrors: string[];
  readonly requests: string[];
  violations(): Promise<readonly string[]>;
}

async function watched(page: Page): Promise<Faults> {
  const consoleErrors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => consoleErrors.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen, shift: 0 });
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      seen.push(`${effectiveDirective} ${blockedURI} ${sample}`),
    );
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (window as { shift?: number }).shift =
            ((window as { shift?: number }).shift ?? 0) +
            (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
  });
  const violations = () =>
    page.evaluate(() => (window as unknown as { seen: readonly string[] }).seen);
  return { consoleErrors, requests, violations };
}

/** Every card and figure says something of its own. */
const drawn = (page: Page) =>
  page.waitForFunction(
    () =>
      Array.from(document.querySelectorAll('reform-kpi, reform-figure')).every((each) =>
        each.shadowRoot?.querySelector('[part=figure], [part=message]'),
      ),
    undefined,
    { timeout: 20_000 },
  );

const PAGES = [
  ['zh', '', '63万余人'],
  ['en', 'en/', 'over 630,000 people'],
] as const;

describe.each(BROWSERS)('the newsroom demo in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name);
  }, 60_000);
  afterAll(() => browser.close());

  it.each(PAGES)(
    'opens all its evidence without a violation, an error or a request elsewhere (%s)',
    async (_, path) => {
      const page = await browser.newPage();
      const faults = await watched(page);
      const response = await page.goto(server.url + path);
      expect(response?.headers()['content-security-policy']).toBe(POLICY);
      await drawn(page);
      const silent = await page.evaluate(async () => {
        const until = async (done: () => unknown) => {
          for (let wait = 0; wait < 200 && !done(); wait++)
            await new Promise((resolve) => setTimeout(resolve, 10));
          return Boolean(done());
        };
        const silent: (string | null)[] = [];
        const cards = Array.from(document.querySelectorAll('reform-kpi'));
        for (const { shadowRoot } of cards)
          shadowRoot?.querySelector<HTMLElement>('[part=toggle]')?.click();
        // Of the figures in text one is open at a time.
        for (const each of [...cards, ...document.querySelectorAll('reform-figure')]) {
          if (each.localName === 'reform-figure')
            each.shadowRoot?.querySelector<HTMLElement>('[role=button]')?.click();
          if (!(await until(() => each.shadowRoot?.querySelector('blockquote'))))
            silent.push(each.getAttribute('indicator'));
        }
        return silent;
      });
      expect(silent).toEqual([]);
      expect(await page.locator('reform-kpi').count()).toBeGreaterThan(20);
      expect(await page.locator('reform-figure').count()).toBeGreaterThan(30);
      expect(await faults.violations()).toEqual([]);
      expect(faults.consoleErrors).toEqual([]);
      const origin = new URL(server.url).origin;
      expect(faults.requests.length).toBeGreaterThan(3);
      expect(faults.requests.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
      expect(faults.requests.filter((url) => url.endsWith('/data/zibo.json'))).toHaveLength(1);
      await page.close();
    },
    40_000,
  );

  it('says that a violation is one, so that the count above can fail', async () => {
    const page = await browser.newPage();
    const faults = await watched(page);
    await page.goto(server.url);
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'p { color: red }';
      document.head.append(style);
    });
    await expect.poll(faults.violations).toHaveLength(1);
    await page.close();
  });

  it('opens and closes figures with a real mouse: one at a time, again to close, outside to close', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(server.url);
    await drawn(page);
    const figure = (at: number) =>
      page.locator('.prose reform-figure').nth(at).locator('[part=figure]');
    const open = () =>
      page.evaluate(() =>
        Array.from(document.querySelectorAll('.prose reform-figure'), (each) =>
          each.shadowRoot?.querySelector('[popover]')?.matches(':popover-open'),
        ).flatMap((isOpen, at) => (isOpen ? [at] : [])),
      );
    await figure(0).click();
    await expect.poll(open).toEqual([0]);
    await figure(0).click();
    await expect.poll(open).toEqual([]);
    await page.waitForTimeout(400);
    expect(await open()).toEqual([]);
    await figure(0).click();
    await expect.poll(open).toEqual([0]);
    await figure(4).click();
    await expect.poll(open).toEqual([4]);
    await page.keyboard.press('Escape');
    await expect.poll(open).toEqual([]);
    await page.mouse.move(2, 2);
    await figure(1).hover();
    await expect.poll(open).toEqual([1]);
    await page.mouse.move(2, 2);
    await expect.poll(open).toEqual([]);
    await figure(1).click();
    await expect.poll(open).toEqual([1]);
    await page.mouse.click(2, 2);
    await expect.poll(open).toEqual([]);
    await page.close();
  }, 40_000);
});

// What Playwright can ask of Chromium only.
describe('the newsroom demo', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch('chromium');
  }, 60_000);
  afterAll(() => browser.close());

  it.each(PAGES)(
    'holds every word in its HTML where scripts are off (%s)',
    async (_, path, words) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(server.url + path);
      const text = (await page.locator('main').innerText()).replaceAll(/\s/g, ' ');
      expect(text).toContain(words);
      const html = readFileSync(
        new URL(`../examples/newsroom/${path}index.html`, import.meta.url),
        'utf8',
      );
      const figures = Array.from(
        html.matchAll(/<reform-figure[^>]*>([^<]+)</g),
        ([, inside = '']) => inside.replaceAll(/\s+/g, ' ').trim(),
      );
      expect(figures.length).toBeGreaterThan(30);
      expect(figures.filter((each) => !text.includes(each))).toEqual([]);
      expect(
        await page
          .locator('reform-kpi > *')
          .evaluateAll(
            (cards) => cards.filter((card) => !(card as HTMLElement).offsetHeight).length,
          ),
      ).toBe(0);
      await context.close();
    },
  );

  it.each([
    ['', 1280],
    ['en/', 1280],
    ['', 320],
    ['en/', 320],
  ] as const)(
    'moves nothing while the elements take over (/%s at %i px)',
    async (path, width) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      await watched(page);
      await page.goto(server.url + path);
      await drawn(page);
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))),
      );
      expect(await page.evaluate(() => (window as { shift?: number }).shift)).toBeLessThan(0.001);
      await page.close();
    },
    40_000,
  );

  it('prints every card with its evidence open and every figure with its date and source', async () => {
    const page = await browser.newPage();
    await page.goto(server.url);
    await drawn(page);
    await page.emulateMedia({ media: 'print' });
    const missing = () =>
      page.evaluate(
        () =>
          [
            ...Array.from(document.querySelectorAll('reform-kpi')).filter(
              (each) => !each.shadowRoot?.querySelector('[part=evidence]:not([hidden]) blockquote'),
            ),
            ...Array.from(document.querySelectorAll('reform-figure')).filter(
              (each) =>
                !/^（.+；.+）$/.test(
                  each.shadowRoot?.querySelector('[part=print]')?.textContent ?? '',
                ),
            ),
          ].length,
      );
    await expect.poll(missing, { timeout: 10_000 }).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await expect
      .poll(() =>
        page.evaluate(
          () =>
            Array.from(document.querySelectorAll('reform-figure')).filter((each) =>
              each.shadowRoot?.querySelector('[part=print]'),
            ).length,
        ),
      )
      .toBe(0);
    await page.close();
  }, 40_000);

  it('draws bars, marks and links in the colours a reader forces', async () => {
    const page = await browser.newPage({ forcedColors: 'active' });
    await page.goto(server.url);
    await drawn(page);
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('reform-kpi'))
        each.shadowRoot?.querySelector<HTMLElement>('[part=toggle]')?.click();
    });
    await page.waitForFunction(() =>
      Array.from(document.querySelectorAll('reform-kpi')).some((each) =>
        each.shadowRoot?.querySelector('mark'),
      ),
    );
    const colours = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      const system = (name: string) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      };
      const first = (selector: string, property: string) => {
        for (const each of document.querySelectorAll('reform-kpi')) {
          const found = each.shadowRoot?.querySelector(selector);
          if (found) return getComputedStyle(found).getPropertyValue(property);
        }
        return undefined;
      };
      return {
        system: {
          highlight: system('Highlight'),
          text: system('CanvasText'),
          canvas: system('Canvas'),
          mark: system('Mark'),
        },
        solid: first('.bar .solid', 'fill'),
        track: first('.bar .track', 'fill'),
        edge: first('.bar .track', 'stroke'),
        tick: first('.bar .tick', 'stroke'),
        marked: first('mark', 'background-color'),
      };
    });
    const { system } = colours;
    expect(colours).toMatchObject({
      solid: system.highlight,
      track: system.canvas,
      edge: system.text,
      tick: system.text,
      marked: system.mark,
    });
    expect(system.highlight).not.toBe(system.canvas);
    await page.close();
  }, 40_000);
});
