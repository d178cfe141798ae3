/**
 * Serves the newsroom demo from the built packages only, under the policy a careful publisher sets.
 *
 *   /             examples/newsroom
 *   /data/        examples/zibo/dataset.json as zibo.json
 *   /reform-kpi/  the built elements
 *
 * `PORT` sets the port; without it the first free one from 4173 is taken.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the demo is served under; tests count the violations, and there are none. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** @param {string} path The path of the request. @returns {string | undefined} The file that answers it. */
function fileFor(path) {
  if (path === '/data/zibo.json') return join(root, 'examples/zibo/dataset.json');
  const [base, rest] = path.startsWith('/reform-kpi/')
    ? [join(root, 'packages/elements/dist/cdn'), path.slice('/reform-kpi'.length)]
    : [join(root, 'examples/newsroom'), path];
  let file = normalize(join(base, rest));
  if (!file.startsWith(base + sep) && file !== base) return undefined;
  if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
  return existsSync(file) ? file : undefined;
}

/** Starts the server. @param {number} port 0 takes any free port. @returns {Promise<{ url: string, close: () => void }>} */
export function serve(port) {
  const server = createServer((request, response) => {
    let path = '/';
    try {
      path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    } catch {
      // A malformed address is answered like any that leads nowhere.
      path = '/\0';
    }
    const file = path.includes('\0') ? undefined : fileFor(path);
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(`There is nothing at ${path}\n`);
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const number = typeof address === 'object' && address ? address.port : port;
      resolve({ url: `http://localhost:${number}/`, close: () => server.close() });
    });
  });
}

async function main() {
  const wanted = process.env.PORT ? Number(process.env.PORT) : undefined;
  for (let port = wanted ?? 4173; port < 65_536; port++) {
    try {
      const { url } = await serve(port);
      console.log(
        `\n  The newsroom demo\n\n    中文     ${url}\n    English  ${url}en/\n\n  Stop it with Ctrl+C.\n`,
      );
      return;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || wanted !== undefined) throw error;
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
