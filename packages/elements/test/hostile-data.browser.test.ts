/** Whatever stands in a dataset, wherever: nothing runs, nothing becomes markup, nothing breaks out of its box. */
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { corrected } from '../../../stories/data.js';
import '../src/define.js';
import { mount, part } from './page.js';

const MARKUP =
  `"'><img src=x onerror="window.hacked=1"><script>window.hacked=1</script><b class="injected">` +
  '<svg onload=window.hacked=1><iframe srcdoc="<script>parent.hacked=1</script>"></iframe>' +
  '${window.hacked=1}{{constructor.constructor("window.hacked=1")()}}<!--?lit$1$-->';

const PAYLOADS: Readonly<Record<string, string>> = {
  'markup, handlers and template syntax': MARKUP,
  'a script address': 'javascript:window.hacked=1//https://example.org',
  'directions, zero-width characters and combining marks': `\u202E321\u202C\u2067\u2066\u200F63\u200B\u200D\uFEFF\u0000${'\u0300'.repeat(40)}`,
  'half characters': '\uD83D 63 \uDE00\uD83D',
  'the name of a prototype': '__proto__',
  'ten thousand characters': `${'长W'.repeat(2_500)} ${'words and '.repeat(500)}`,
};

const IDS = [
  'skilled-workers',
  'highly-skilled-workers',
  'democratic-management-rate',
  'craftsmen-cultivated',
];

/** A dataset of a few figures of each kind: stated, with a bar, derived, corrected. */
function small(): Record<string, unknown> {
  const copy = structuredClone(corrected) as unknown as Record<
    string,
    { id: string; indicator?: string }[]
  >;
  return {
    ...copy,
    indicators: copy['indicators']?.filter(({ id }) => IDS.includes(id)),
    observations: copy['observations']?.filter(({ indicator = '' }) => IDS.includes(indicator)),
    derivations: copy['derivations']?.filter(({ id }) => id === 'highly-skilled-share'),
    targets: [],
    sources: copy['sources']?.map((source) => ({ ...source, url: 'https://example.org/press' })),
  };
}

type Json = Record<string, unknown> | unknown[];

/** Every kind of text field there is, as a path with `*` for any place in a list and any language. */
function textFields(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  const fields = Object.entries(value).flatMap(([key, each]) =>
    textFields(
      each,
      `${path}${path && '.'}${Array.isArray(value) || /^(zh|en)\b/.test(key) ? '*' : key}`,
    ),
  );
  return [...new Set(fields)];
}

/** Fills the field, in every entry that has it. */
function fill(value: Json, [key = '', ...rest]: readonly string[], words: string): void {
  const record = value as Record<string, unknown>;
  for (const each of key === '*' ? Object.keys(value) : [key]) {
    const inside = record[each];
    if (rest.length > 0) {
      if (typeof inside === 'object' && inside) fill(inside as Json, rest, words);
    } else if (typeof inside === 'string') record[each] = words;
  }
}

const page = (data: unknown) =>
  mount(
    html`<reform-data .data=${data}>
      <div style="inline-size: 240px">
        ${[
          'skilled-workers',
          'democratic-management-rate',
          'highly-skilled-share',
          'craftsmen-cultivated',
        ].map((id) => html`<reform-kpi open indicator=${id}></reform-kpi>`)}
        <p><reform-figure indicator="skilled-workers"></reform-figure></p>
        <reform-source indicator="skilled-workers"></reform-source>
        <reform-arithmetic indicator="highly-skilled-share"></reform-arithmetic>
      </div>
    </reform-data>`,
  );

/** Everything has been drawn: no skeleton is left, no message is still without its words, no evidence on its way. */
async function finished(place: HTMLElement): Promise<readonly HTMLElement[]> {
  const elements = Array.from(
    place.querySelectorAll<HTMLElement>(
      'reform-kpi, reform-figure, reform-source, reform-arithmetic',
    ),
  );
  await vi.waitFor(
    () => {
      for (const each of elements) {
        const message = part(each, 'message');
        const said = message ? message.textContent.trim() : each.shadowRoot?.querySelector('.root');
        expect(said, `${each.localName} ${each.getAttribute('indicator')}`).toBeTruthy();
        expect(part(each, 'card')?.classList.contains('skeleton') ?? false).toBe(false);
      }
    },
    { timeout: 30_000, interval: 5 },
  );
  return elements;
}

/** The digits of a number stand from left to right in the order they are written. */
function expectDigitsInOrder(number: Element): void {
  const node = document.createTreeWalker(number, NodeFilter.SHOW_TEXT);
  const places: number[] = [];
  for (let text = node.nextNode(); text; text = node.nextNode())
    for (let at = 0; at < (text.textContent ?? '').length; at++) {
      if (!/\d/.test(text.textContent?.[at] ?? '')) continue;
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      places.push(range.getBoundingClientRect().left);
    }
  expect(places).toEqual([...places].sort((a, b) => a - b));
}

function expectHarmless(elements: readonly HTMLElement[]): void {
  expect('hacked' in window).toBe(false);
  for (const element of elements) {
    const root = element.shadowRoot;
    if (!root) throw new Error(`${element.localName} has no shadow root.`);
    const made = root.querySelectorAll(
      'img, script, iframe, object, embed, .injected, svg [onload], svg[onload], [onerror], [onclick], [style*="url"]',
    );
    expect(Array.from(made, ({ outerHTML }) => outerHTML)).toEqual([]);
    for (const link of root.querySelectorAll('a')) expect(link.href).toMatch(/^https?:\/\//);
    if (element.localName === 'reform-kpi') {
      expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
      // Long texts are cut, not only wrapped.
      expect(element.offsetHeight).toBeLessThan(2_500);
      for (const inside of root.querySelectorAll('.card > *'))
        expect(inside.getBoundingClientRect().right).toBeLessThanOrEqual(
          element.getBoundingClientRect().right,
        );
      const number = part(element, 'number');
      if (number) expectDigitsInOrder(number);
    }
  }
}

const FIELDS = textFields(small());

afterEach(() => {
  delete (window as { hacked?: unknown }).hacked;
});

it('knows every text field of a dataset', () => {
  expect(FIELDS.length).toBeGreaterThan(35);
  for (const field of [
    'sources.*.url',
    'observations.*.figure.stated',
    'indicators.*.name.*',
    'revisions.*.notice.*',
  ])
    expect(FIELDS).toContain(field);
});

describe.each(Object.entries(PAYLOADS))('%s', (_, words) => {
  it('does no harm in any field of a dataset', async () => {
    for (const field of FIELDS) {
      const data = small();
      fill(data, field.split('.'), words);
      const place = page(data);
      try {
        expectHarmless(await finished(place));
      } catch (error) {
        throw new Error(`In ${field}: ${String(error)}`, { cause: error });
      }
      place.remove();
    }
  });

  it('does no harm in the attributes of a tag', async () => {
    const place = mount(
      html`<div style="inline-size: 240px">
        <reform-kpi
          figure="63万余人"
          name=${words}
          source=${words}
          as-of="2021-12-31"
          open
        ></reform-kpi>
        <reform-kpi figure="63万余人" name="名" locale=${words} open></reform-kpi>
        <reform-kpi figure=${words} name=${words}></reform-kpi>
        <reform-kpi figure="63万余人" as-of=${words}></reform-kpi>
        <reform-kpi src=${`#${words}`} indicator=${words}></reform-kpi>
        <reform-kpi .data=${small()} indicator=${words}></reform-kpi>
      </div>`,
    );
    expectHarmless(await finished(place));
  });

  it('does no harm as the name of a language or a key', async () => {
    const data = small();
    for (const list of ['indicators', 'sources', 'derivations'] as const)
      for (const entry of data[list] as Record<string, unknown>[]) {
        Object.defineProperty(entry, words, { value: words, enumerable: true });
        entry['definition'] = Object.fromEntries([[words, words]]);
        entry['title'] = Object.fromEntries([[words, words]]);
      }
    expectHarmless(await finished(page(data)));
    expect(({} as Record<string, unknown>)['hacked']).toBeUndefined();
  });
});
