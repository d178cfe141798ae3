/**
 * How many bytes a page with one card loads, and which modules they come from.
 *
 *   node bench/sizes.mjs [--json]
 *
 * The card is bundled here from the sources, so nothing need be built. Each file is compressed alone,
 * as a server does.
 */
import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import { writeResults } from './results.mjs';
import { printTable, verdict } from './table.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const KIB = 1024;

/** Most bytes allowed, brotli, lit included. */
export const MOST = { first: 10 * KIB, ever: 17 * KIB };
/** What the tests hold until the targets are met: where we are, and no step back (docs/decisions/0011). */
export const HELD = { first: 19 * KIB, ever: 65 * KIB };
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

/** The files of a bundle that come with its entry, and all it may ever bring. */
function reachOf(outputs, entry) {
  const follow = (file, files, kinds) => {
    if (files.has(file)) return files;
    files.add(file);
    for (const { path, kind } of outputs[file].imports)
      if (outputs[path] && kinds.includes(kind)) follow(path, files, kinds);
    return files;
  };
  const eager = ['import-statement'];
  return {
    first: follow(entry, new Set(), eager),
    all: follow(entry, new Set(), [...eager, 'dynamic-import']),
    /** Those that come with a lazy file, beside those already there. */
    with: (files, door) => follow(door, new Set(files), eager),
  };
}

/** Sorts the files of a bundle by when they are loaded. */
function groupsOf(outputs, entry, bytes) {
  const reach = reachOf(outputs, entry);
  const { first, all } = reach;
  const doors = [...new Set([...all].flatMap((file) => outputs[file].imports))]
    .filter(({ path, kind }) => kind === 'dynamic-import' && !first.has(path))
    .map(({ path }) => path);
  const pick = (name, files) =>
    group(
      name,
      [...files].map((file) => bytes[file]),
    );
  const withParts = (name, parts) =>
    pick(
      name,
      doors
        .filter((door) => parts.includes(outputs[door].name))
        .reduce((files, door) => reach.with(files, door), first),
    );
  return {
    first: pick('first load', first),
    drawn: [
      withParts('until a stated figure is drawn', DRAWN),
      withParts('until a share in another language is', DRAWN_AT_MOST),
    ],
    lazy: [...new Set(doors)].map((door) =>
      pick(
        outputs[door].name,
        Array.from(reach.with(first, door)).filter((file) => !first.has(file)),
      ),
    ),
    ever: pick('ever', all),
  };
}

const elements = join(root, 'packages/elements');
const sources = join(root, 'packages/core/src/entry');
const alias = Object.fromEntries(
  readdirSync(sources).map((file) => [
    `@reform-kpi/core/${file.replace(/\.ts$/, '')}`,
    join(sources, file),
  ]),
);
/** What a page imports for one card, and for all elements. */
const CARD = 'src/reform-kpi/reform-kpi.define.ts';
const ALL = 'src/define.ts';

/** Bundles an entry of the elements from the sources, as `dist/cdn` is bundled, and measures the files. */
async function bundleSizes(/** @type {string} */ entry) {
  const result = await vite({
    configFile: false,
    root: elements,
    logLevel: 'error',
    // Named, since a test runner's NODE_ENV would bring lit's development build.
    resolve: { alias, conditions: ['module', 'browser', 'production'] },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input: { entry },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  const chunks = [result]
    .flat()
    .flatMap(({ output }) => output)
    .filter(({ type }) => type === 'chunk');
  const outputs = Object.fromEntries(
    chunks.map(({ fileName, imports, dynamicImports, name }) => [
      fileName,
      {
        name,
        imports: [
          ...imports.map((path) => ({ path, kind: 'import-statement' })),
          ...dynamicImports.map((path) => ({ path, kind: 'dynamic-import' })),
        ],
      },
    ]),
  );
  const bytes = Object.fromEntries(
    chunks.map(({ fileName, code }) => [fileName, bytesOf(Buffer.from(code))]),
  );
  return {
    ...groupsOf(outputs, 'entry.js', bytes),
    forbidden: chunks.flatMap(({ moduleIds }) => moduleIds).filter((path) => FORBIDDEN.test(path)),
  };
}

/** What each module of the card weighs once minified, by esbuild's account. */
async function modulesOfCard() {
  const { metafile } = await esbuild({
    absWorkingDir: elements,
    entryPoints: [CARD],
    alias,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'out',
    metafile: true,
    write: false,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'silent',
  });
  const { outputs } = metafile;
  const door = Object.keys(outputs).find((file) => outputs[file]?.entryPoint === CARD) ?? '';
  const { first } = reachOf(outputs, door);
  return Object.entries(outputs)
    .flatMap(([file, { inputs }]) =>
      Object.entries(inputs).map(([path, { bytesInOutput }]) => ({
        path: relative(root, resolve(elements, path)).replace(/^.*node_modules\/(?=@?[^.])/, ''),
        bytes: bytesInOutput,
        in: first.has(file) ? 'first' : 'later',
      })),
    )
    .filter(({ bytes }) => bytes > 0)
    .sort((one, other) => other.bytes - one.bytes);
}

/** The card as a page loads it. @returns {Promise<CardSizes>} */
export async function cardSizes() {
  return { ...(await bundleSizes(CARD)), modules: await modulesOfCard() };
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
export function explainSizes({ first, ever, forbidden, modules }, most = MOST) {
  const largest = (when) =>
    modules
      .filter((each) => each.in === when)
      .slice(0, 3)
      .map(({ path, bytes }) => `${path} (${bytes} bytes)`)
      .join(', ');
  return [
    ...(first.brotli > most.first
      ? [
          `The card's first load: expected at most ${kib(most.first)} KiB brotli; it is ${kib(first.brotli)}. Move what a plain card does not need behind import() (packages/elements/src/parts/parts.ts); largest: ${largest('first')}.`,
        ]
      : []),
    ...(ever.brotli > most.ever
      ? [
          `Everything a card can load: expected at most ${kib(most.ever)} KiB brotli; it is ${kib(ever.brotli)}. Largest of what comes later: ${largest('later')}.`,
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
  const all = await bundleSizes(ALL);
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
      [
        'zod or d3 modules',
        forbidden.length + all.forbidden.length,
        '',
        '',
        '',
        '0',
        verdict(forbidden.length + all.forbidden.length === 0),
      ],
    ],
  );
  console.log('\nWhere the bytes are: minified bytes of each module before compression');
  printTable(
    ['module', 'bytes', 'loaded'],
    modules.slice(0, 30).map(({ path, bytes, in: when }) => [path, bytes, when]),
  );
  if (options.json) writeResults('sizes', { ...sizes, all });
  const faults = explainSizes(sizes);
  for (const fault of faults) console.error(`\n${fault}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
