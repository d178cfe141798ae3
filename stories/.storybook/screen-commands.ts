/** What a story's test asks of the machine that drives the browser. */
import type { BrowserCommand } from 'vitest/node';
// @ts-expect-error a plain script without types
import { compareScreen } from '../../scripts/compare-screen.mjs';
// @ts-expect-error a plain script without types
import { hasCjkFont } from '../../scripts/browsers.mjs';

/** How the page is to be shown, beside what a story can say itself. */
export interface Media {
  readonly forcedColors?: 'active' | 'none';
}

/** References are drawn with Debian's fonts; elsewhere stories run without being compared. */
const comparable = process.platform === 'linux' && hasCjkFont();
if (!comparable)
  console.warn('Screenshots are not compared: that needs Linux with the fonts of fonts-noto-cjk.');

const setMedia: BrowserCommand<[Media]> = async ({ page }, media) => page.emulateMedia(media);

/** Takes a picture of the story and says how it differs from its reference; empty where it does not. */
const compareStory: BrowserCommand<[id: string]> = async ({ iframe, page }, id) => {
  if (!comparable) return '';
  const png = await iframe.locator('.stage').screenshot({ animations: 'disabled' });
  const version = page.context().browser()?.version();
  return compareScreen(`stories/screenshots/${id}.png`, png, version) as string;
};

export const screenCommands = { setMedia, compareStory };

declare module 'vitest/browser' {
  interface BrowserCommands {
    setMedia: (media: Media) => Promise<void>;
    compareStory: (id: string) => Promise<string>;
  }
}
