/**
 * Compares a screenshot with its reference, a PNG in the repository.
 *
 * Two machines draw the same letter with slightly different edges; a reader sees no difference, so
 * none is reported: a pixel matches when it lies between the darkest and the lightest of the nine
 * around its place in the other picture. What then still differs counts where it gathers: a word
 * that is missing, changed or moved leaves a cluster, a difference spread thin leaves none.
 *
 * With `SCREENS=write` (`pnpm screens`) references that are missing or differ are written.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pngjs from 'pngjs';

const { PNG } = pngjs;
const root = fileURLToPath(new URL('..', import.meta.url));
const received = join(root, '.cache/screens');

/** How far a channel, 0 to 255, may lie outside what is around its place in the other picture. */
const TOLERANCE = 48;
/** Side of the square in which differing pixels are counted. */
const TILE = 16;
/** So many in one square are a difference that a reader could see. */
const CLUSTER = 8;

/**
 * @param {string} reference the reference's path from the repository's root
 * @param {Buffer} png the screenshot
 * @returns {string} what differs, in words; empty where nothing does
 */
export function compareScreen(reference, png) {
  const file = join(root, reference);
  const message = existsSync(file)
    ? difference(PNG.sync.read(readFileSync(file)), PNG.sync.read(png))
    : 'there is no such reference.';
  const actual = join(received, reference);
  if (!message) {
    rmSync(actual, { force: true });
    return '';
  }
  const write = process.env.SCREENS === 'write';
  const target = write ? file : actual;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, write ? packed(png) : png);
  return write
    ? ''
    : `${reference}: ${message} Received: .cache/screens/${reference}. ` +
        'If it looks as it should, write it with `pnpm screens` and commit it.';
}

/** The same pixels in a fifth less space: without a filter, text packs best. */
function packed(png) {
  return PNG.sync.write(PNG.sync.read(png), { colorType: 2, deflateLevel: 9, filterType: 0 });
}

/**
 * @param {{ width: number, height: number, data: Uint8Array }} a
 * @param {{ width: number, height: number, data: Uint8Array }} b
 */
export function difference(a, b) {
  if (a.width !== b.width || a.height !== b.height)
    return `expected ${a.width} × ${a.height} pixels, received ${b.width} × ${b.height}.`;
  const columns = Math.ceil(a.width / TILE);
  const counts = new Uint32Array(columns * Math.ceil(a.height / TILE));
  let worst = 0;
  for (let y = 0; y < a.height; y++)
    for (let x = 0; x < a.width; x++) {
      if (matches(a, b, x, y) && matches(b, a, x, y)) continue;
      const tile = Math.floor(y / TILE) * columns + Math.floor(x / TILE);
      counts[tile]++;
      if (counts[tile] > counts[worst]) worst = tile;
    }
  if (counts[worst] < CLUSTER) return '';
  const places = counts.filter((count) => count >= CLUSTER).length;
  const x = (worst % columns) * TILE;
  const y = Math.floor(worst / columns) * TILE;
  return `it differs in ${places} place${places === 1 ? '' : 's'} of ${TILE} × ${TILE} pixels, most at ${x}, ${y}.`;
}

/** Whether a pixel of `a` could be one of those around its place in `b`. */
function matches(a, b, x, y) {
  const { width, height } = a;
  const at = 4 * (y * width + x);
  if (
    a.data[at] === b.data[at] &&
    a.data[at + 1] === b.data[at + 1] &&
    a.data[at + 2] === b.data[at + 2]
  )
    return true;
  for (let channel = 0; channel < 3; channel++) {
    let darkest = 255;
    let lightest = 0;
    for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++)
      for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
        const value = b.data[4 * (row * width + column) + channel];
        if (value < darkest) darkest = value;
        if (value > lightest) lightest = value;
      }
    const value = a.data[at + channel];
    if (value < darkest - TOLERANCE || value > lightest + TOLERANCE) return false;
  }
  return true;
}
