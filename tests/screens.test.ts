/** The newsroom demo as readers see it: wide and narrow, light and dark, on paper, with scripts off; and no reference picture that nothing is compared with. */
import { readdirSync, readFileSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// @ts-expect-error a plain script without types
import { findBrowsers, hasCjkFont } from '../scripts/browsers.mjs';
// @ts-expect-error a plain script without types
import { compareScreen, difference, EXACT, FORGIVING } from '../scripts/compare-screen.mjs';
// @ts-expect-error a plain script without types
import { serve } from '../scripts/serve.mjs';

const folder = (path: string) => new URL(`../${path}/`, import.meta.url);

/** So much of the page is in the picture: its head, the first figures in the text, the first cards. */
const HEIGHT = 2000;

interface Screen {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly context?: BrowserContextOptions;
  readonly print?: boolean;
}

const SCREENS: readonly Screen[] = [
  { name: 'zh-1280', path: '', width: 1280 },
  { name: 'zh-768', path: '', width: 768 },
  { name: 'zh-320', path: '', width: 320 },
  { name: 'zh-dark', path: '', width: 1280, context: { colorScheme: 'dark' } },
  { name: 'zh-print', path: '', width: 1280, print: true },
  { name: 'zh-without-scripts', path: '', width: 1280, context: { javaScriptEnabled: false } },
  { name: 'en-1280', path: 'en/', width: 1280 },
  { name: 'en-768', path: 'en/', width: 768 },
  { name: 'en-320', path: 'en/', width: 320 },
];

// References are drawn with Debian's fonts; elsewhere there is nothing to compare with.
describe.runIf(process.platform === 'linux' && hasCjkFont())('the newsroom demo', () => {
  let browser: Browser;
  let server: { url: string; close: () => void };

  beforeAll(async () => {
    const { chromium: executablePath } = findBrowsers() as { chromium?: string };
    server = await serve(0);
    browser = await chromium.launch(executablePath ? { executablePath } : {});
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it.each(SCREENS)(
    'looks as it did: $name',
    async ({ name, path, width, context = {}, print }) => {
      const session = await browser.newContext({
        viewport: { width, height: HEIGHT },
        locale: 'ja-JP',
        timezoneId: 'Asia/Tokyo',
        reducedMotion: 'reduce',
        ...context,
      });
      const page = await session.newPage();
      await page.goto(server.url + path);
      await useInstalledFonts(page);
      if (context.javaScriptEnabled !== false) await cardsDrawn(page);
      if (print) await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => document.fonts.ready.then(() => {}));
      const png = await page.screenshot({ animations: 'disabled' });
      await session.close();
      const reference = `tests/screenshots/newsroom-${name}.png`;
      expect(compareScreen(reference, png, browser.version())).toBe('');
    },
    30_000,
  );

  it('has no reference that nothing is compared with', () => {
    expect(pictures('tests/screenshots')).toEqual(
      SCREENS.map(({ name }) => `newsroom-${name}.png`).toSorted(),
    );
  });
});

it('every story has a reference picture, and every picture a story', () => {
  expect(pictures('stories/screenshots')).toEqual(
    storyIds()
      .map((id) => `${id}.png`)
      .toSorted(),
  );
});

describe('comparing pictures', () => {
  it('finds nothing between a picture and itself', () => {
    expect(difference(strokes(8), strokes(8), EXACT)).toBe('');
  });

  it('sees an edge that moved by a pixel where the browser is the same, and forgives another browser', () => {
    expect(difference(strokes(8), strokes(9), EXACT)).toContain('1 place of 16 × 16 pixels');
    expect(difference(strokes(8), strokes(9), FORGIVING)).toBe('');
  });

  it('sees in any browser what is missing, what moved further, and what has another size', () => {
    expect(difference(strokes(8), strokes(), FORGIVING)).toContain('most at 0, 0');
    expect(difference(strokes(8), strokes(11), FORGIVING)).toContain('most at 0, 0');
    expect(difference(strokes(8), { ...strokes(8), height: 16 }, FORGIVING)).toBe(
      'expected 32 × 32 pixels, received 32 × 16.',
    );
  });
});

/** A white picture with a black upright stroke at each place. */
function strokes(...places: readonly number[]) {
  const width = 32;
  const data = new Uint8Array(4 * width * width).fill(255);
  for (const x of places)
    for (let y = 2; y < 14; y++) data.fill(0, 4 * (y * width + x), 4 * (y * width + x) + 3);
  return { width, height: width, data };
}

/** A page's own fonts may be on one machine and not on another. */
async function useInstalledFonts(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      ":lang(en) { --sans: 'Noto Sans CJK KR'; --serif: 'Noto Serif CJK KR' }" +
        ":lang(zh) { --sans: 'Noto Sans CJK SC'; --serif: 'Noto Serif CJK SC' }",
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

/** Every card in the picture has drawn its figure. */
async function cardsDrawn(page: Page): Promise<void> {
  await page.waitForFunction((height) => {
    const cards = Array.from(document.querySelectorAll('reform-kpi'));
    return cards
      .filter((card) => card.getBoundingClientRect().top < height)
      .every((card) => card.shadowRoot?.querySelector('[part=foot]'));
  }, HEIGHT);
  await page.waitForLoadState('networkidle');
}

function pictures(path: string): readonly string[] {
  return readdirSync(folder(path))
    .filter((name) => name.endsWith('.png'))
    .toSorted();
}

/** Ids as Storybook makes them, from each file's title and exports. */
function storyIds(): readonly string[] {
  const files = readdirSync(folder('stories')).filter((name) => name.endsWith('.stories.ts'));
  return files.flatMap((name) => {
    const text = readFileSync(new URL(name, folder('stories')), 'utf8');
    const title = /title: '([^']+)'/.exec(text)?.[1] ?? name;
    const exported = text.matchAll(/^export const (\w+): Story\b/gm);
    return Array.from(exported, ([, story = '']) => toId(title, storyNameFromExport(story)));
  });
}
