/**
 * Serves the bench's pages: an empty one to start from, one with a grid for cards, the built
 * elements under /reform-kpi/, the floor under /bench/, generated datasets under /data/.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { largeDataset } from './large-dataset.mjs';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

const GRID = `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,">
<style>body { margin: 18px; font: 16px/1.55 system-ui, sans-serif } main { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 18px }</style>
<main></main>`;

const TYPES = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
};

/** @param {string} path @returns {string | undefined} */
function bodyOf(path) {
  if (path === '/empty.html')
    return '<!doctype html><title>bench</title><link rel="icon" href="data:,">';
  if (path === '/cards.html')
    return `${GRID}<script type="module" src="/bench/cards-page.js"></script>`;
  const size = /^\/data\/(\d+)\.json$/.exec(path)?.[1];
  if (size) return JSON.stringify(largeDataset({ indicators: Number(size) }));
  const file = /^\/bench\/[\w/.-]+\.js$/.test(path)
    ? here(`.${path.slice('/bench'.length)}`)
    : /^\/reform-kpi\/[\w.-]+\.js$/.test(path)
      ? here(`../packages/elements/dist/cdn/${path.slice('/reform-kpi/'.length)}`)
      : undefined;
  return file && !path.includes('..') && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** @returns {Promise<{ url: string, close: () => void }>} `url` without a slash at its end */
export function serveCards() {
  /** @type {Map<string, string | undefined>} */
  const bodies = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!bodies.has(pathname)) bodies.set(pathname, bodyOf(pathname));
    const body = bodies.get(pathname);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': TYPES[extname(pathname)] ?? 'text/plain',
      // Isolated pages get clocks of 5 µs in place of 100.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cache-control': 'no-store',
    });
    response.end(body ?? '');
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({ url: `http://localhost:${port}`, close: () => server.close() });
    });
  });
}
