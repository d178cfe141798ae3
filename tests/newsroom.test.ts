/** The newsroom page says, with scripts off, what the dataset says: both languages, word for word. */
import { existsSync, readFileSync } from 'node:fs';
import type { Dataset, Observation, Target } from '@reform-kpi/core/dataset';
import {
  findUnit,
  formatFigureText,
  formatPeriod,
  interpretFigure,
  kindWord,
} from '@reform-kpi/core/figure';
import { readDataset } from '@reform-kpi/core/read';
import { describe, expect, it } from 'vitest';

const file = (path: string) => new URL(`../examples/${path}`, import.meta.url);
const read = (path: string) => readFileSync(file(path), 'utf8');
const { dataset } = readDataset(read('zibo/dataset.json')) as { dataset: Dataset };
const { indicators, derivations, units } = dataset;
const statements = new Map<string, Observation | Target>(
  [...dataset.observations, ...dataset.targets].map((each) => [each.indicator, each]),
);
const ids = indicators.map(({ id }) => id);
const derivedIds = derivations.map(({ id }) => id);

const PAGES = [
  { path: 'newsroom/index.html', locale: 'zh-Hans', publisher: '鲁中网' },
  { path: 'newsroom/en/index.html', locale: 'en', publisher: 'Luzhong Net' },
] as const;

/** A tag of the page: its attributes and what is in it. The pages nest no tag in its own kind. */
function tags(html: string, name: string): { attributes: string; inside: string }[] {
  const found = html.matchAll(
    new RegExp(`<${name}(?=[\\s>])([^>]*)>([\\s\\S]*?)</${name}\\s*>`, 'g'),
  );
  return Array.from(found, ([, attributes = '', inside = '']) => ({ attributes, inside }));
}

const attribute = (attributes: string, name: string) =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';

/** The words of a piece of HTML, white space as a browser shows it. */
const wordsOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

const part = (inside: string, pattern: RegExp) => pattern.exec(inside)?.[1] ?? '';

function figureText(statement: Observation | Target, locale: string): string {
  const role = 'commitment' in statement ? 'declared' : 'reported';
  return wordsOf(formatFigureText(statement.figure, { locale, units, role }));
}

/** The period and kind as the elements print them. */
function contextText(statement: Observation | Target, locale: string): string {
  const kind = indicators.find(({ id }) => id === statement.indicator)?.kind ?? 'stock';
  if ('commitment' in statement)
    return `${formatPeriod(`R/${statement.per}`, { locale, kind })} · ${locale === 'en' ? 'target' : '计划'}`;
  const { period, announced } = statement;
  const time = wordsOf(formatPeriod(period, { locale, kind, announced }));
  const word = kindWord(kind, locale);
  return time.includes(word) ? time : `${time} · ${word}`;
}

/** How a figure is read for computing. */
function bounds(id: string): { readonly lo: number; readonly hi: number } {
  const figure = statements.get(id)?.figure;
  const reading = figure && interpretFigure(figure, { unit: findUnit(figure.unit, units) });
  if (!reading?.ok) throw new Error(id);
  return reading.value.conventional;
}

describe.each(PAGES)('$path', ({ path, locale, publisher }) => {
  const html = read(path);
  const cards = tags(html, 'reform-kpi').map(({ attributes, inside }) => ({
    id: attribute(attributes, 'indicator'),
    inside,
  }));
  const inline = tags(html, 'reform-figure').map(({ attributes, inside }) => ({
    id: attribute(attributes, 'indicator'),
    text: wordsOf(inside),
  }));
  const stated = cards.filter(({ id }) => statements.has(id));

  it('has a card for each of the 40 figures, and names nothing that is not in the dataset', () => {
    expect(new Set(stated.map(({ id }) => id))).toEqual(new Set(ids));
    const known = [...ids, ...derivedIds];
    for (const { id } of [...cards, ...inline]) expect(known).toContain(id);
  });

  it.each(stated.map(({ id, inside }) => [id, inside] as const))(
    'shows %s with its hedge, time, source and quotation',
    (id, inside) => {
      const statement = statements.get(id);
      if (!statement) throw new Error(id);
      const name = indicators.find((each) => each.id === id)?.name[locale];
      expect(wordsOf(part(inside, /<h[23]>([\s\S]*?)<\/h[23]>/))).toBe(name);
      expect(wordsOf(part(inside, /class="figure">([\s\S]*?)<\/p>/))).toBe(
        figureText(statement, locale),
      );
      expect(wordsOf(part(inside, /class="when">([\s\S]*?)<\/p>/))).toBe(
        contextText(statement, locale),
      );
      const source = part(inside, /<summary>([\s\S]*?)<\/summary>/);
      expect(source).toContain(publisher);
      expect(source).toContain(`datetime="${statement.announced}"`);
      const quote = part(inside, /<q[^>]*>([\s\S]*?)<\/q>/);
      expect(wordsOf(quote)).toBe(statement.evidence.quote);
      expect(part(quote, /<mark>([\s\S]*?)<\/mark>/)).toBe(statement.figure.stated);
    },
  );

  it.each(inline.filter(({ id }) => statements.has(id)).map(({ id, text }) => [id, text] as const))(
    'says %s in a sentence as the dataset does: %s',
    (id, text) => {
      const statement = statements.get(id);
      expect(text).toBe(statement && figureText(statement, locale));
    },
  );

  it('prints on each card the results it is shown with, under their own names', () => {
    for (const { id, name, shownWith = [], expression } of derivations) {
      const refused = 'op' in expression && ['sum', 'achievement'].includes(expression.op);
      for (const { inside } of stated.filter((card) => shownWith.includes(card.id))) {
        const line = wordsOf(part(inside, /class="(?:also|refused)">([\s\S]*?)<\/p>/));
        if (refused) expect(inside).toContain('class="refused"');
        else expect(line).toMatch(new RegExp(`^${name[locale]} \\d`));
        const said = inline.find((each) => each.id === id)?.text;
        if (said) expect(line).toContain(said);
      }
    }
  });

  it('prints shares as the bounds of their figures', () => {
    for (const { id, expression } of derivations) {
      if (!('op' in expression) || expression.op !== 'share') continue;
      const [part, whole] = expression.args.map((arg) => bounds('ref' in arg ? arg.ref : ''));
      if (!part || !whole) throw new Error(id);
      const ends = [part.lo / whole.hi, part.hi / whole.lo].map(
        (end) => `${(100 * end).toFixed(1)}%`,
      );
      const text = inline.find((each) => each.id === id)?.text ?? '';
      expect(text.split(/[—–]/)).toEqual(ends);
    }
  });

  it('lists all 26 systems, and says of six that they have no figure', () => {
    const register = part(html, /<section class="register"([\s\S]*?)<section class="method"/);
    const items = tags(register, 'li');
    expect(items.map(({ inside }) => wordsOf(inside.replace(/<small>[\s\S]*/, '')))).toEqual(
      dataset.systems.map(({ name }) => name[locale]),
    );
    const counted = new Set(indicators.map(({ system }) => system));
    const blank = items.map(({ attributes }) => attribute(attributes, 'class') === 'blank');
    expect(blank).toEqual(dataset.systems.map(({ id }) => !counted.has(id)));
  });

  it('holds six sections, one to a pillar', () => {
    const sections = tags(html, 'section')
      .map(({ attributes }) => attribute(attributes, 'id'))
      .filter(Boolean);
    expect(sections).toEqual(dataset.pillars.map(({ id }) => id));
  });

  it('asks for nothing that the strict policy forbids', () => {
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:|https?:/i);
    expect(tags(html, 'script').every(({ inside }) => inside === '')).toBe(true);
    const local = Array.from(
      html.matchAll(/(?:href|src)="([^"#/][^"]*)"/g),
      ([, href = '']) => href,
    );
    const page = file(path);
    for (const href of local) expect(existsSync(new URL(href, page)), href).toBe(true);
  });
});

it('says the same in both languages, in the same order', () => {
  const [zh, en] = PAGES.map(({ path }) =>
    Array.from(read(path).matchAll(/indicator="([^"]*)"/g), ([, id]) => id),
  );
  expect(en).toEqual(zh);
});
