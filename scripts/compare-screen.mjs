/**
 * Compares a screenshot with its reference, a PNG in the repository.
 *
 * The browser that drew the references draws them again pixel for pixel, so there one changed digit
 * is seen. Another version sets edges a little differently, which no reader sees: there a pixel
 * matches when it lies between the darkest and the lightest of the nine around its place in the
 * other picture, and a word that is missing, changed or moved is still seen. Measured between
 * Chromium 147 and 156 on all stories: no false alarm.
 *
 * In both, differing pixels count only where they gather: a difference spread thin is none.
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

/** Where the version of the browser that drew the references is kept. */
export const DRAWN_BY = join(root, 'stories/screenshots/chromium.txt');

/** `reach`: how far a pixel may have moved; `tolerance`: how far a channel may be off, of 255; `cluster`: so many pixels in one tile are a difference. */
export const EXACT = { reach: 0, tolerance: 32, cluster: 3 };
export const FORGIVING = { reach: 1, tolerance: 64, cluster: 6 };

/** Side of the square in which differing pixels are counted. */
const TILE = 16;

/**
 * @param {string} reference the reference's path from the repository's root
 * @param {Buffer} png the screenshot
 * @param {string | undefined} version of the browser that took it
 * @returns {string} what differs, in words; empty where nothing does
 */
export function compareScreen(reference, png, version) {
  const file = join(root, reference);
  const drawnBy = existsSync(DRAWN_BY) && readFileSync(DRAWN_BY, 'utf8').trim();
  const message = existsSync(file)
    ? difference(
        PNG.sync.read(readFileSync(file)),
        PNG.sync.read(png),
        version === drawnBy ? EXACT : FORGIVING,
      )
    : 'there is no such reference.';
  const actual = join(received, reference);
  rmSync(actual, { force: true });
  if (!message) return '';
  const write = process.env.SCREENS === 'write';
  const target = write ? file : actual;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, write ? packed(png) : png);
  return write
    ? ''
    : `${reference}: ${message} Received: .cache/screens/${reference}. ` +
        'If it looks as it should, write it with `pnpm screens` and commit it.';
}

/** The same pixels in less space: without a filter, text packs best. */
function packed(png) {
  return PNG.sync.write(PNG.sync.read(png), {
    colorType: 2,
    deflateLevel: 9,
    deflateStrategy: 0,
    filterType: 0,
  });
}

/**
 * Where two pictures differ, in words; empty where they do not.
 *
 * @param {{ width: number, height: number, data: Uint8Array }} a
 * @param {{ width: number, height: number, data: Uint8Array }} b
 * @param {typeof EXACT} rule
 */
export function difference(a, b, rule) {
  if (a.width !== b.width || a.height !== b.height)
    return `expected ${a.width} × ${a.height} pixels, received ${b.width} × ${b.height}.`;
  const columns = Math.ceil(a.width / TILE);
  const counts = new Uint32Array(columns * Math.ceil(a.height / TILE));
  let worst = 0;
  for (let y = 0; y < a.height; y++)
    for (let x = 0; x < a.width; x++) {
      if (matches(a, b, x, y, rule) && matches(b, a, x, y, rule)) continue;
      const tile = Math.floor(y / TILE) * columns + Math.floor(x / TILE);
      counts[tile]++;
      if (counts[tile] > counts[worst]) worst = tile;
    }
  if (counts[worst] < rule.cluster) return '';
  const places = counts.filter((count) => count >= rule.cluster).length;
  const x = (worst % columns) * TILE;
  const y = Math.floor(worst / columns) * TILE;
  return `it differs in ${places} place${places === 1 ? '' : 's'} of ${TILE} × ${TILE} pixels, most at ${x}, ${y}.`;
}

/** Whether a pixel of `a` could be one of those around its place in `b`. */
function matches(a, b, x, y, { reach, tolerance }) {
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
    for (let row = Math.max(0, y - reach); row <= Math.min(height - 1, y + reach); row++)
      for (
        let column = Math.max(0, x - reach);
        column <= Math.min(width - 1, x + reach);
        column++
      ) {
        const value = b.data[4 * (row * width + column) + channel];
        if (value < darkest) darkest = value;
        if (value > lightest) lightest = value;
      }
    const value = a.data[at + channel];
    if (value < darkest - tolerance || value > lightest + tolerance) return false;
  }
  return true;
}
