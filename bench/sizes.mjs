/**
 * How many bytes a page with one card loads, and which modules they come from.
 *
 *   node bench/sizes.mjs [--json]
 *
 * The card is bundled here from the sources; where the packages are built, the files in `dist/cdn`
 * are measured as well. Each file is compressed alone, as a server does.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { writeResults } from './results.mjs';
import { printTable, verdict } from './table.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const KIB = 1024;

/** Most bytes allowed, brotli, lit included. */
export const MOST = { first: 10 * KIB, ever: 17 * KIB };
/** Parts (`packages/elements/src/parts`) a card waits for before its figure shows: always, and at most. */
const DRAWN = ['guard'];
const DRAWN_AT_MOST = ['guard', 'translate', 'bar'];
/** Packages that must never reach a page with a card. */
export const FORBIDDEN = /node_modules\/(zod|d3(-[a-z]+)?)\//;

/**
 * @typedef {{ min: number, gzip: number, brotli: number }} Bytes
 * @typedef {Bytes & { name: string, files: number }} Group - files that are loaded together
 * @typedef {{ path: string, bytes: number, in: string }} Module
 * @typedef {{ first: Group, drawn: readonly Group[], lazy: readonly Group[], ever: Group, modules: readonly Module[], forbidden: readonly string[] }} CardSizes
 */

/** @param {string} name @param {readonly Bytes[]} files @returns {Group} */
function group(name, files) {
  const sum = (/** @type {keyof Bytes} */ key) =>
    files.reduce((total, file) => total + file[key], 0);
  return { name, files: files.length, min: sum('min'), gzip: sum('gzip'), brotli: sum('brotli') };
}

/** @param {Uint8Array} contents @returns {Bytes} */
function bytesOf(contents) {
  return {
    min: contents.length,
    gzip: gzipSync(contents, { level: 9 }).length,
    brotli: brotliCompressSync(contents).length,
  };
}

/** Sorts the files of a bundle by when they are loaded. */
function groupsOf(outputs, entries, bytes) {
  const eager = (file, /** @type {Set<string>} */ seen = new Set()) => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const each of outputs[file].imports)
      if (each.kind === 'import-statement' && outputs[each.path]) eager(each.path, seen);
    return seen;
  };
  const all = new Set();
  const reach = (file) => {
    if (all.has(file)) return;
    all.add(file);
    for (const each of outputs[file].imports) if (outputs[each.path]) reach(each.path);
  };
  const first = new Set();
  for (const entry of entries) {
    reach(entry);
    eager(entry, first);
  }
  const doors = [...all]
    .filter((file) => !first.has(file))
    .filter((file) =>
      [...all].some((other) =>
        outputs[other].imports.some(({ path, kind }) => path === file && kind === 'dynamic-import'),
      ),
    );
  const pick = (name, files) =>
    group(
      name,
      [...files].map((file) => bytes[file]),
    );
  const nameOf = (door) =>
    basename(outputs[door].entryPoint ?? door).replace(/(-[A-Z0-9]{8})?\.[jt]s$/, '');
  const withParts = (name, parts) =>
    pick(
      name,
      doors
        .filter((door) => parts.includes(nameOf(door)))
        .reduce((files, door) => eager(door, files), new Set(first)),
    );
  return {
    first: pick('first load', first),
    drawn: [
      withParts('until a stated figure is drawn', DRAWN),
      withParts('until a share in another language is', DRAWN_AT_MOST),
    ],
    lazy: doors.map((door) =>
      pick(
        nameOf(door),
        [...eager(door)].filter((file) => !first.has(file)),
      ),
    ),
    ever: pick('ever', all),
    files: { first, all },
  };
}

/**
 * Bundles the card from the sources as a page's bundler would and measures it.
 *
 * @param {readonly string[]} [tags] - other elements than the card
 * @returns {Promise<CardSizes>}
 */
export async function cardSizes(tags = ['reform-kpi']) {
  const entries = tags.map((tag) => `packages/elements/src/${tag}/${tag}.define.ts`);
  const core = join(root, 'packages/core/src/entry');
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    alias: Object.fromEntries(
      readdirSync(core).map((file) => [
        `@reform-kpi/core/${file.replace(/\.ts$/, '')}`,
        join(core, file),
      ]),
    ),
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    outdir: 'out',
    metafile: true,
    write: false,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'silent',
  });
  const bytes = Object.fromEntries(
    outputFiles.map(({ path, contents }) => [path.slice(root.length), bytesOf(contents)]),
  );
  const doors = Object.keys(metafile.outputs).filter((file) =>
    entries.includes(metafile.outputs[file]?.entryPoint ?? ''),
  );
  const { first, drawn, lazy, ever, files } = groupsOf(metafile.outputs, doors, bytes);
  const modules = [...files.all].flatMap((file) =>
    Object.entries(metafile.outputs[file]?.inputs ?? {}).map(([path, { bytesInOutput }]) => ({
      path: path.replace(/^.*node_modules\/(?=@?[^.])/, ''),
      bytes: bytesInOutput,
      in: files.first.has(file) ? 'first' : 'later',
    })),
  );
  return {
    first,
    drawn,
    lazy,
    ever,
    modules: modules.filter((each) => each.bytes > 0).sort((a, b) => b.bytes - a.bytes),
    forbidden: Object.keys(metafile.inputs).filter((path) => FORBIDDEN.test(path)),
  };
}

/** The built files a browser loads from `dist/cdn`. */
async function builtSizes() {
  const entry = join(root, 'packages/elements/dist/cdn/elements.js');
  if (!existsSync(entry)) return undefined;
  const { metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'out',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const outputs = Object.fromEntries(
    Object.entries(metafile.inputs).map(([file, { imports }]) => [file, { imports }]),
  );
  const bytes = Object.fromEntries(
    Object.keys(outputs).map((file) => [file, bytesOf(readFileSync(resolve(root, file)))]),
  );
  const { first, ever } = groupsOf(outputs, ['packages/elements/dist/cdn/elements.js'], bytes);
  return { first, ever };
}

const kib = (/** @type {number} */ bytes) => (bytes / KIB).toFixed(2);
const row = (/** @type {Group} */ { name, files, min, gzip, brotli }, most = 0) => [
  name,
  files,
  kib(min),
  kib(gzip),
  kib(brotli),
  most ? `≤ ${most / KIB}` : '',
  most ? verdict(brotli <= most) : '',
];

/** Says what to do about every target that is missed; empty when all are met. */
export function explainSizes({ first, ever, forbidden, modules }) {
  const largest = (when) =>
    modules
      .filter((each) => each.in === when)
      .slice(0, 3)
      .map(({ path, bytes }) => `${path} (${bytes} bytes)`)
      .join(', ');
  return [
    ...(first.brotli > MOST.first
      ? [
          `The card's first load: expected at most ${kib(MOST.first)} KiB brotli; it is ${kib(first.brotli)}. Move what a plain card does not need behind import() (packages/elements/src/parts/parts.ts); largest: ${largest('first')}.`,
        ]
      : []),
    ...(ever.brotli > MOST.ever
      ? [
          `Everything a card can load: expected at most ${kib(MOST.ever)} KiB brotli; it is ${kib(ever.brotli)}. Largest of what comes later: ${largest('later')}.`,
        ]
      : []),
    ...(forbidden.length > 0
      ? [
          `The card's bundle: expected no zod and no d3; it has ${forbidden.slice(0, 5).join(', ')}. Import types only (import type), or the entry of core that does without (@reform-kpi/core/guard, /figure).`,
        ]
      : []),
  ];
}

async function main() {
  const { values: options } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const sizes = await cardSizes();
  const all = await cardSizes(
    readdirSync(join(root, 'packages/elements/src'), { withFileTypes: true })
      .filter((each) => each.isDirectory() && each.name.startsWith('reform-'))
      .map(({ name }) => name),
  );
  const { first, drawn, lazy, ever, modules, forbidden } = sizes;
  console.log('A page with one card, bundled from the sources; KiB, each file compressed alone');
  printTable(
    ['', 'files', 'minified', 'gzip', 'brotli', 'target', ''],
    [
      row(first, MOST.first),
      ...drawn.map((each) => row(each)),
      ...lazy.map((each) => row({ ...each, name: `later: ${each.name}` })),
      row({ ...ever, name: 'everything it can ever load' }, MOST.ever),
      row({ ...all.first, name: 'all elements, first load' }),
      row({ ...all.ever, name: 'all elements, ever' }),
      ['zod or d3 modules', forbidden.length, '', '', '', '0', verdict(forbidden.length === 0)],
    ],
  );
  const built = await builtSizes();
  if (built) {
    console.log('\nAs built in packages/elements/dist/cdn, all elements');
    printTable(
      ['', 'files', 'minified', 'gzip', 'brotli'],
      [
        row({ ...built.first, name: 'elements.js, first load' }).slice(0, 5),
        row({ ...built.ever, name: 'elements.js, ever' }).slice(0, 5),
      ],
    );
  }
  console.log('\nWhere the bytes are: minified bytes of each module before compression');
  printTable(
    ['module', 'bytes', 'loaded'],
    modules.slice(0, 30).map(({ path, bytes, in: when }) => [path, bytes, when]),
  );
  if (options.json) writeResults('sizes', { ...sizes, built });
  const faults = explainSizes(sizes);
  for (const fault of faults) console.error(`\n${fault}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
