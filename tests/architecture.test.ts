/** ARCHITECTURE.md says which room may import which; this holds the sources to it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { importsOf, loadedWith, sourceFiles, type PackageName } from './imports.js';
import { tableAfter } from './markdown.js';

const text = readFileSync(new URL('../ARCHITECTURE.md', import.meta.url), 'utf8');

/** A row of an import table: a room, what it may import, and from where types only. */
interface Room {
  readonly names: readonly string[];
  readonly may: readonly string[];
  readonly types: readonly string[];
}

const quoted = (cell = '') => Array.from(cell.matchAll(/`([^`]+)`/g), ([, name = '']) => name);

function roomsOf(name: PackageName): readonly Room[] {
  const rows = tableAfter(text, `## packages/${name}`).map((cells) => ({
    names: quoted(cells[0]),
    may: quoted(cells[2]),
    types: quoted(cells[3]),
  }));
  const base = rows[0]?.names ?? [];
  const spelled = (names: readonly string[]) =>
    names.flatMap((each) => (each === 'base' ? base : [each]));
  return rows.map((row) => ({ ...row, may: spelled(row.may), types: spelled(row.types) }));
}

/** Whether a name of the table (`quantity/`, `reform-*` + `/`, `dataset.ts`, `zod`) covers a file or package. */
function covers(name: string, path: string): boolean {
  if (name === 'reform-*/') return /^reform-[a-z]+\//.test(path);
  return name.endsWith('/') ? path.startsWith(name) : path === name;
}

/** The longest name of any row that covers a file: `read/figure/` before `read/`. */
function roomName(rooms: readonly Room[], file: string): string | undefined {
  return rooms
    .flatMap(({ names }) => names)
    .filter((name) => covers(name, file))
    .sort((a, b) => b.length - a.length)[0];
}

describe.each(['core', 'elements'] as const)('packages/%s', (name) => {
  const rooms = roomsOf(name);
  const files = sourceFiles(name);
  const imports = importsOf(name);

  it('has every file in a room of the table, and no room without a file', () => {
    expect(files.filter((file) => !roomName(rooms, file))).toEqual([]);
    const used = new Set(files.map((file) => roomName(rooms, file)));
    expect(rooms.flatMap(({ names }) => names).filter((each) => !used.has(each))).toEqual([]);
  });

  it('imports only what the table allows', () => {
    const wrong = imports.filter(({ from, to, when }) => {
      const own = roomName(rooms, from);
      const target = files.includes(to) ? roomName(rooms, to) : to;
      const room = rooms.find(({ names }) => own !== undefined && names.includes(own));
      if (!room || target === undefined) return true;
      // Elements are neighbours: each folder may import itself only.
      const same = own === 'reform-*/' ? from.split('/')[0] === to.split('/')[0] : own === target;
      const allowed = when === 'types' ? [...room.may, ...room.types] : room.may;
      return !same && !allowed.includes(target);
    });
    expect(wrong.map(({ from, to, when }) => `${from} → ${to} (${when})`)).toEqual([]);
  });

  it('imports nothing in a circle', () => {
    const circles = files.filter((file) =>
      imports.some(
        ({ from, to, when }) =>
          from === file && when === 'now' && loadedWith(imports, to).has(file),
      ),
    );
    expect(circles).toEqual([]);
  });
});

describe('the entries of core', () => {
  const imports = importsOf('core');
  const entries = tableAfter(text, '### Entries of core').map((cells) => ({
    name: quoted(cells[0])[0]?.replace('@reform-kpi/core', '').replace('/', '') ?? '',
    zod: /zod/.test(cells[2] ?? ''),
    kib: Number(cells[3]),
  }));
  const fileOf = (name: string) => (name === '' ? 'index.ts' : `entry/${name}.ts`);

  it('are all in the table, and all in package.json', () => {
    const manifest = JSON.parse(
      readFileSync(new URL('../packages/core/package.json', import.meta.url), 'utf8'),
    ) as { exports: Record<string, unknown> };
    const published = Object.keys(manifest.exports)
      .filter((key) => !key.endsWith('.json'))
      .map((key) => key.replace(/^\.\/?/, ''));
    const sources = sourceFiles('core').filter((file) => /^(index|entry\/.*)\.ts$/.test(file));
    expect(entries.map((entry) => entry.name).sort()).toEqual(published.sort());
    expect(sources.sort()).toEqual(published.map(fileOf).sort());
  });

  it.each(entries)('$name brings zod only where the table says so', ({ name, zod }) => {
    expect([...loadedWith(imports, fileOf(name))].includes('zod')).toBe(zod);
  });

  it('weigh what the table says, give or take a fifth', async () => {
    const weights = await Promise.all(
      entries.map(async ({ name, kib }) => {
        const file = `../packages/core/src/${fileOf(name)}`;
        const { outputFiles } = await build({
          entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
          bundle: true,
          minify: true,
          write: false,
          format: 'esm',
          platform: 'browser',
        });
        const bytes = brotliCompressSync(outputFiles[0]?.contents ?? '').length;
        return { name, kib, weighs: Math.round(bytes / 102.4) / 10 };
      }),
    );
    expect(weights.filter(({ kib, weighs }) => !(Math.abs(weighs - kib) <= 0.3 + kib / 5))).toEqual(
      [],
    );
  }, 60_000);

  it('calculate and the whole package leave the composite module out', () => {
    for (const name of ['calculate', ''])
      expect(
        [...loadedWith(imports, fileOf(name))].filter((file) => file.includes('composite/')),
      ).toEqual([]);
  });
});

describe('the first load of an element', () => {
  const imports = importsOf('elements');
  const tags = sourceFiles('elements').filter((file) => file.endsWith('.define.ts'));

  it.each(tags)('%s loads no part before it is asked for', (file) => {
    const loaded = [...loadedWith(imports, file)];
    expect(loaded.filter((each) => /^parts\/(?!parts\.ts)|^arithmetic\//.test(each))).toEqual([]);
    const more = loaded.filter(
      (each) => each.startsWith('@') && !/^@reform-kpi\/core\/(dataset|stated)$/.test(each),
    );
    expect(more).toEqual([]);
  });

  it('every part is fetched from one place', () => {
    const later = imports.filter(({ when }) => when === 'later');
    expect([...new Set(later.map(({ from }) => from))]).toEqual(['parts/parts.ts']);
  });
});
