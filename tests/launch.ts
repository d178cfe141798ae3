import { chromium, firefox, type Browser } from 'playwright';
// @ts-expect-error a plain script without types
import { findBrowsers } from '../scripts/browsers.mjs';

const found = findBrowsers() as { chromium?: string; firefox?: string };

export const BROWSERS = ['chromium', 'firefox'] as const;

/** Starts a browser as `scripts/browsers.mjs` finds it; Debian's Firefox is driven through its own channel. */
export function launch(name: (typeof BROWSERS)[number]): Promise<Browser> {
  const executablePath = found[name];
  if (!executablePath) return (name === 'chromium' ? chromium : firefox).launch();
  return name === 'chromium'
    ? chromium.launch({ executablePath })
    : firefox.launch({ executablePath, channel: 'moz-firefox' });
}
