/** The documents are held to the sources: samples run, pages in two languages match, generated pages are fresh. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as calculate from '@reform-kpi/core/calculate';
import * as composite from '@reform-kpi/core/composite';
import * as derive from '@reform-kpi/core/derive';
import { readDataset } from '@reform-kpi/core/read';
import { describe, expect, it } from 'vitest';
// @ts-expect-error a plain script without types
import { elementPage } from '../scripts/element-docs.mjs';
// @ts-expect-error a plain script without types
import { methodPage } from '../scripts/method-docs.mjs';
import { OPERATORS } from '../packages/core/src/calculate/derive/operators.js';
import { fencesOf, headingsOf, tableAfter } from './markdown.js';
import { runSample, typeProblems } from './samples.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = (path: string) => readFileSync(join(root, path), 'utf8');

const PAGES = [
  'README.md',
  'README.zh-CN.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'docs/dataset.md',
  'docs/elements.md',
  'docs/glossary.md',
  'docs/methods.md',
  'packages/core/README.md',
  'packages/elements/README.md',
];
const SAMPLES = PAGES.flatMap((path) =>
  fencesOf(page(path))
    .filter(({ info }) => info === 'ts' || info === 'tsx')
    .map(({ info, text }, index) => ({ name: `${path} ${info} ${index + 1}`, info, text })),
);

interface Manifest {
  modules: {
    declarations?: { tagName?: string; attributes?: { name: string }[] }[];
  }[];
}
const manifestFile = join(root, 'packages/elements/custom-elements.json');

describe('samples', () => {
  // What draws needs a browser; its types are checked below.
  const inNode = SAMPLES.filter(
    ({ info, text }) => info === 'ts' && !text.includes('@reform-kpi/elements'),
  );

  it.each(inNode)('$name gives what it says', async ({ text }) => {
    for (const { code, got, wanted } of await runSample(text)) expect(got, code).toEqual(wanted);
  });

  it('are sound TypeScript', () => {
    expect(typeProblems(SAMPLES)).toEqual([]);
  }, 120_000);

  it('in HTML use only tags and attributes that exist', () => {
    const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
    const known = new Map(
      manifest.modules
        .flatMap(({ declarations = [] }) => declarations)
        .map(({ tagName, attributes = [] }) => [tagName, attributes.map(({ name }) => name)]),
    );
    const fences = PAGES.flatMap((path) => fencesOf(page(path))).filter(
      ({ info }) => info === 'html',
    );
    const wrong = fences.flatMap(({ text }) =>
      Array.from(text.matchAll(/<(reform-[a-z]+)([^>]*)>/g)).flatMap(([, tag = '', rest = '']) =>
        Array.from(rest.matchAll(/([a-z-]+)(?==|\s|$)/g), ([, name = '']) => name)
          .filter((name) => rest.includes(`${name}="`))
          .filter((name) => !known.get(tag)?.includes(name))
          .map((name) => `<${tag} ${name}>`),
      ),
    );
    expect(fences.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});

describe('README.zh-CN.md', () => {
  const [english, chinese] = ['README.md', 'README.zh-CN.md'].map(page) as [string, string];

  it('has the sections of README.md', () => {
    const levels = (text: string) => headingsOf(text).map(({ level }) => level);
    expect(levels(chinese)).toEqual(levels(english));
  });

  it('has its code, comments aside', () => {
    const code = (text: string) =>
      fencesOf(text).map((fence) => ({
        ...fence,
        text: fence.text.replace(/(^|\s)(\/\/(?!=>)|#) .*$/gm, ''),
      }));
    expect(code(chinese)).toEqual(code(english));
  });

  it('has its tables and its links', () => {
    const rows = (text: string) => text.split('\n').filter((line) => line.startsWith('|')).length;
    const links = (text: string) =>
      Array.from(text.matchAll(/\]\(([^)]+)\)/g), ([, to = '']) => to)
        .map((to) => to.replace(/\.(en|zh-CN)\.png$/, '.png'))
        .filter((to) => !to.startsWith('README'))
        .sort();
    expect(rows(chinese)).toBe(rows(english));
    expect(links(chinese)).toEqual(links(english));
  });
});

describe('every page', () => {
  it.each(PAGES)('%s links to files that exist', (path) => {
    const links = Array.from(page(path).matchAll(/\]\(([^)#]+)[^)]*\)/g), ([, to = '']) => to);
    const missing = links.filter(
      (to) => !/^https?:/.test(to) && !existsSync(join(root, dirname(path), to)),
    );
    expect(missing).toEqual([]);
  });
});

describe('docs/glossary.md', () => {
  it('names every function of the calculate, composite and derive entries', () => {
    const glossary = page('docs/glossary.md');
    const names = Object.entries({ ...calculate, ...composite, ...derive })
      .filter(([, value]) => typeof value === 'function')
      .map(([name]) => name);
    expect(names.filter((name) => !glossary.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('docs/dataset.md', () => {
  const fences = fencesOf(page('docs/dataset.md'));
  const example = fences.find(({ info }) => info === 'json dataset')?.text ?? '';

  it('has an example without a problem', () => {
    const { dataset, problems } = readDataset(example);
    expect(problems).toEqual([]);
    expect(dataset?.observations).toHaveLength(3);
  });

  it('shows problems as they are reported', () => {
    const spoilt = example
      .replace('"unit": "person",\n      "kind"', '"unit": "persn",\n      "kind"')
      .replace('"value": 6300', '"value": 6400');
    const messages = readDataset(spoilt).problems.map(({ message }) => message);
    const shown =
      fences
        .find(({ info }) => info === 'problems')
        ?.text.trim()
        .split('\n') ?? [];
    expect(shown).toHaveLength(2);
    expect(messages).toEqual(expect.arrayContaining(shown));
  });

  it('lists the operators of derivations', () => {
    const rows = tableAfter(page('docs/dataset.md'), '## `derivations`', 'operator');
    expect(rows.map(([id, , formula]) => [id, formula])).toEqual(
      OPERATORS.map(({ id, formula }) => [`\`${id}\``, formula]),
    );
  });
});

describe('generated pages', () => {
  it('docs/methods.md is what the methods say; renew it with "pnpm docs:build"', () => {
    expect(page('docs/methods.md')).toBe(methodPage(calculate, composite));
  });

  it('docs/elements.md is what the elements say; renew it with "pnpm docs:build"', () => {
    const manifest: unknown = JSON.parse(readFileSync(manifestFile, 'utf8'));
    const tokens = page('packages/elements/src/styles/tokens.ts');
    expect(page('docs/elements.md')).toBe(elementPage(manifest, tokens));
  });
});
