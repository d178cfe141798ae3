/**
 * Does what a newcomer does with the published packages: packs both, installs the tarballs into an
 * empty Vite app and beside a plain HTML page, and looks for a card in a real browser.
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findBrowsers } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'reform-kpi-consumers-'));
const run = (command, args, cwd) =>
  execFileSync(command, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });

/** Packs a package as npm would publish it and returns the tarball's path. */
function pack(name) {
  run('pnpm', ['pack', '--pack-destination', folder], join(root, 'packages', name));
  const file = readdirSync(folder).find((each) => each.startsWith(`reform-kpi-${name}-`));
  if (!file) throw new Error(`pnpm pack wrote no tarball for packages/${name}.`);
  return join(folder, file);
}

const page = (script) => `<!doctype html>
<html lang="zh-CN">
  <meta charset="utf-8" />
  <title>consumer</title>
  ${script}
  <reform-kpi src="/zibo.json" indicator="skilled-workers"></reform-kpi>
  <reform-kpi name="技术工人队伍" figure="63万余人" as-of="2021-12-31" source="https://example.org/a"></reform-kpi>
</html>
`;

/** An app as a developer would start one, using types and classes from both packages. */
function viteApp(core, elements) {
  const app = join(folder, 'vite-app');
  mkdirSync(join(app, 'src'), { recursive: true });
  mkdirSync(join(app, 'public'));
  cpSync(join(root, 'examples/zibo/dataset.json'), join(app, 'public/zibo.json'));
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(
    join(app, 'package.json'),
    JSON.stringify({
      name: 'consumer',
      private: true,
      type: 'module',
      dependencies: {
        '@reform-kpi/core': `file:${core}`,
        '@reform-kpi/elements': `file:${elements}`,
      },
      devDependencies: { vite: devDependencies.vite, typescript: devDependencies.typescript },
    }),
  );
  // The tarballs come from here, not from a registry, also where one depends on the other.
  writeFileSync(
    join(app, 'pnpm-workspace.yaml'),
    `packages: []\npmOnFail: ignore\noverrides:\n  '@reform-kpi/core': 'file:${core}'\nallowBuilds:\n  esbuild: false\n`,
  );
  writeFileSync(
    join(app, 'index.html'),
    page('<script type="module" src="/src/main.ts"></script>'),
  );
  writeFileSync(
    join(app, 'src/main.ts'),
    `import { readDataset, readFigure, type Dataset } from '@reform-kpi/core';
import '@reform-kpi/elements/define';
import type { ReformKpi } from '@reform-kpi/elements';

const read = readFigure('63万余人');
const card: ReformKpi | null = document.querySelector('reform-kpi');
card?.addEventListener('reform-toggle', (event) => console.log(event.open));
const { dataset, problems } = readDataset(await (await fetch('/zibo.json')).text());
const typed: Dataset | undefined = dataset;
document.title = [read.ok && read.value.value, typed?.indicators.length, problems.length].join(' ');
`,
  );
  writeFileSync(
    join(app, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        module: 'esnext',
        moduleResolution: 'bundler',
        target: 'es2022',
        lib: ['es2023', 'dom', 'dom.iterable'],
        types: [],
      },
      include: ['src'],
    }),
  );
  run('pnpm', ['install', '--prefer-offline', '--ignore-scripts'], app);
  run('pnpm', ['exec', 'tsc'], app);
  run('pnpm', ['exec', 'vite', 'build', '--logLevel', 'error'], app);
  return join(app, 'dist');
}

/** A page with one script tag and no tools at all. */
function plainPage(elements) {
  const site = join(folder, 'plain');
  mkdirSync(site);
  run('tar', ['-xzf', elements, '-C', site], root);
  cpSync(join(root, 'examples/zibo/dataset.json'), join(site, 'zibo.json'));
  writeFileSync(
    join(site, 'index.html'),
    page('<script type="module" src="/package/dist/cdn/elements.js"></script>'),
  );
  return site;
}

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

function serve(site) {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0];
    const file = join(site, path.endsWith('/') ? 'index.html' : path);
    try {
      const body = readFileSync(file);
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve({ server, url: `http://127.0.0.1:${server.address().port}/` }),
    ),
  );
}

/** Both cards of the page must show the figure with its hedge. */
async function look(browser, name, site) {
  const { server, url } = await serve(site);
  const tab = await browser.newPage();
  const errors = [];
  tab.on('pageerror', (error) => errors.push(String(error)));
  await tab.goto(url);
  for (const nth of [0, 1]) {
    const figure = tab.locator('reform-kpi').nth(nth).locator('[part=figure]');
    await figure.waitFor({ timeout: 15_000 });
    const words = (await figure.locator('[aria-hidden]').innerText()).replaceAll(/\s/g, '');
    if (words !== '63万余人')
      throw new Error(`${name}, card ${nth + 1}: expected 63万余人 on the card, found ${words}.`);
  }
  if (errors.length > 0) throw new Error(`${name}: the page threw ${errors.join('; ')}`);
  await tab.close();
  server.close();
  console.log(`${name}: both cards show 63万余人.`);
}

const browser = await chromium.launch({ executablePath: findBrowsers().chromium });
try {
  const core = pack('core');
  const elements = pack('elements');
  await look(browser, 'An empty Vite app with the packed packages', viteApp(core, elements));
  await look(browser, 'A plain HTML page with one script tag', plainPage(elements));
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
