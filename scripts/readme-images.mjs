/**
 * Takes the pictures of the READMEs from the built demo: the first row of cards, one source opened.
 *
 *   pnpm docs:pictures
 */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findBrowsers } from './browsers.mjs';
import { serve } from './serve.mjs';

const PICTURES = [
  { path: 'en/', file: 'cards.en.png' },
  { path: '', file: 'cards.zh-CN.png' },
];

const { url, close } = await serve(0);
const { chromium: executablePath } = findBrowsers();
const browser = await chromium.launch(executablePath ? { executablePath } : {});
try {
  for (const { path, file } of PICTURES) {
    const page = await browser.newPage({
      viewport: { width: 1200, height: 1000 },
      deviceScaleFactor: 2,
      colorScheme: 'light',
    });
    await page.goto(url + path);
    const first = page.locator('reform-kpi').first();
    await first.locator('[part=toggle]').click();
    await first.locator('[part=quote]').waitFor();
    const row = page.locator('section.cards').first();
    const { x, y, width, height } = await row.evaluate((element) => {
      const box = element.getBoundingClientRect();
      return { x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height };
    });
    await page.screenshot({
      path: fileURLToPath(new URL(`../docs/images/${file}`, import.meta.url)),
      clip: { x: x - 16, y: y - 16, width: width + 32, height: height + 32 },
      fullPage: true,
    });
    await page.close();
  }
} finally {
  await browser.close();
  close();
}
