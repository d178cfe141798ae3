/**
 * Finds Chromium and Firefox for the tests, or installs them.
 *
 * Order: CHROMIUM_PATH / FIREFOX_PATH, then PATH, then Debian's packages (as root or with a
 * password-free sudo), then Playwright's own downloads. Other modules import `findBrowsers`;
 * run as a script it installs what is missing and says what it found.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
};

/** @param {string} name @returns {string | undefined} */
function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}

/** The browsers on this machine; undefined where Playwright's own download is to be used. */
export function findBrowsers() {
  const find = (/** @type {'chromium' | 'firefox'} */ browser) => {
    const named = process.env[`${browser.toUpperCase()}_PATH`];
    if (named && !existsSync(named))
      throw new Error(
        `${browser.toUpperCase()}_PATH: expected a browser's file; there is none at ${named}.`,
      );
    return named ?? NAMES[browser].map(onPath).find(Boolean);
  };
  return { chromium: find('chromium'), firefox: find('firefox') };
}

/** Reference screenshots of Chinese text need a CJK font. */
export function hasCjkFont() {
  const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.includes('Noto Sans CJK');
}

function aptInstall() {
  const root = process.getuid?.() === 0;
  const sudo = !root && spawnSync('sudo', ['-n', 'true']).status === 0;
  if (!onPath('apt-get') || (!root && !sudo)) return false;
  const apt = (/** @type {string[]} */ ...args) =>
    execFileSync(sudo ? 'sudo' : 'apt-get', sudo ? ['apt-get', ...args] : args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  console.log(
    'Installing Chromium, Firefox and CJK fonts from the system packages (about a minute) …',
  );
  apt('update', '-qq');
  apt(
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    'chromium',
    'firefox-esr',
    'fonts-noto-cjk',
    'fontconfig',
  );
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  let found = findBrowsers();
  if (!found.chromium || !found.firefox || !hasCjkFont()) {
    if (aptInstall()) found = findBrowsers();
    else if (!found.chromium || !found.firefox) {
      console.log('No system packages to install from; asking Playwright for its own browsers …');
      execFileSync('pnpm', ['exec', 'playwright', 'install', 'chromium', 'firefox'], {
        stdio: 'inherit',
      });
    }
  }
  console.log(`Chromium: ${found.chromium ?? "Playwright's own"}`);
  console.log(`Firefox: ${found.firefox ?? "Playwright's own"}`);
}
