/** Cards on pages that were not made for them. */
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { zibo } from '../../../stories/data.js';
import { defineElement } from '../src/define-element.js';
import '../src/define.js';
import { allDrawn, drawn, mount, only, part, partOf, press, thePart, wordsOf } from './page.js';

const card = (indicator = 'highly-skilled-share') =>
  html`<reform-kpi .data=${zibo} indicator=${indicator} open></reform-kpi>`;

const sheets: HTMLStyleElement[] = [];
function pageStyle(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  sheets.push(style);
}
afterEach(() => {
  for (const sheet of sheets.splice(0)) sheet.remove();
  document.documentElement.removeAttribute('style');
  document.documentElement.removeAttribute('dir');
});

/** How everything inside a card looks: every computed property of every element. */
function looks(element: Element): readonly string[] {
  return Array.from(element.shadowRoot?.querySelectorAll('.root, .root *') ?? [], (each) => {
    const style = getComputedStyle(each);
    return `${each.localName}.${each.getAttribute('class') ?? ''} ${[...style]
      .filter((name) => !/^--|perspective-origin|transform-origin/.test(name))
      .map((name) => `${name}:${style.getPropertyValue(name)}`)
      .join(';')}`;
  });
}

/** The first properties that differ, for a message one can read. */
function differences(before: readonly string[], after: readonly string[]): readonly string[] {
  return before.flatMap((line, index) => {
    const [name = ''] = line.split(' ', 1);
    const other = new Set(after[index]?.split(';'));
    return line.split(';').flatMap((each) => (other.has(each) ? [] : [`${name} ${each}`]));
  });
}

describe('a page that shouts', () => {
  it.each([
    [
      'typography on everything',
      `* { letter-spacing: .4em !important; word-spacing: 1em !important; text-transform: uppercase !important;
        font-style: italic !important; font-size: 31px !important; font-weight: 900 !important; line-height: 3 !important;
        text-align: end !important; text-indent: 2em !important; color: red !important; text-shadow: 1px 1px red !important;
        white-space: pre !important; hyphens: auto !important; font-variant: small-caps !important; cursor: wait !important;
        -webkit-text-stroke: 1px red !important; text-orientation: upright !important; quotes: none !important }`,
    ],
    [
      'resets of tags and parts of drawings',
      `svg, path, line, rect, text, g { display: none !important; fill: red !important; stroke: red !important; all: unset }
       p, table, td, button, a, s, mark, bdi, span, div, article, blockquote, ol, li { display: inline !important; border: 9px solid red !important; padding: 3em !important; background: red !important; float: left !important }
       .card, .name, .figure, .number, .foot, .toggle, .evidence, .quote, .bar, .root { display: none !important; color: red !important }
       [part], [part=card] { opacity: .1 !important }`,
    ],
    ['a small root', 'html { font-size: 62.5% !important }'],
    ['a large root', 'html { font-size: 300% } body { font-size: 5px }'],
  ])('%s changes nothing inside a card', async (_, css) => {
    const place = mount(html`<div style="inline-size: 300px">${card()}</div>`);
    const element = await drawn(only(place, 'reform-kpi'));
    await partOf(element, 'quote');
    await partOf(element, 'bar');
    const before = looks(element);
    pageStyle(css);
    // The host is the page's own: the same width for the comparison.
    element.style.cssText = 'display: block !important; inline-size: 300px !important';
    expect(before.length).toBeGreaterThan(30);
    expect(differences(before, looks(element))).toEqual([]);
  });

  it('leaves the panel of a figure in its text alone', async () => {
    const place = mount(
      html`<p><reform-figure .data=${zibo} indicator="rights-lawyers"></reform-figure></p>`,
    );
    const element = await drawn(only(place, 'reform-figure'));
    thePart(element, 'figure').click();
    const panel = thePart(element, 'popover');
    await vi.waitFor(() => expect(panel.matches(':popover-open')).toBe(true), 15_000);
    await Promise.all(panel.getAnimations().map(({ finished }) => finished));
    const properties = [
      'font-size',
      'letter-spacing',
      'text-transform',
      'line-height',
      'color',
      'text-indent',
      'cursor',
    ];
    const look = () =>
      [panel, ...panel.querySelectorAll('*')].map((each) =>
        properties.map((name) => getComputedStyle(each).getPropertyValue(name)).join(),
      );
    const before = look();
    pageStyle(
      '* { letter-spacing: .4em !important; text-transform: uppercase !important; font-size: 31px !important; line-height: 3 !important; color: red !important; text-indent: 2em !important; cursor: wait !important }',
    );
    expect(look()).toEqual(before);
  });

  it('that is read from right to left shows the digits in order', async () => {
    document.documentElement.dir = 'rtl';
    const place = mount(html`${card('skilled-workers')}`, { lang: 'en' });
    const element = await drawn(only(place, 'reform-kpi'));
    const [hedge, number, unit] = ['hedge', 'number', 'unit'].map((name) =>
      thePart(element, name).getBoundingClientRect(),
    );
    expect(wordsOf(thePart(element, 'number'))).toBe('630,000');
    expect(hedge?.right).toBeLessThanOrEqual((number?.left ?? 0) + 1);
    expect(number?.right).toBeLessThanOrEqual((unit?.left ?? 0) + 1);
  });
});

describe('a place without size', () => {
  it.each([
    ['hidden', 'display: none'],
    ['of no width', 'inline-size: 0; overflow: hidden'],
    ['skipped by the browser', 'content-visibility: hidden'],
  ])('%s at first: right once it is shown', async (_, style) => {
    const place = mount(
      html`<div style=${style}>${card()}</div>
        <div>${card()}</div>`,
    );
    await allDrawn(place);
    const [hidden, shown] = place.querySelectorAll('reform-kpi');
    if (!hidden || !shown) throw new Error('Two cards expected.');
    for (const each of [hidden, shown]) {
      await partOf(each, 'quote');
      await partOf(each, 'bar');
    }
    place.querySelector('div')?.removeAttribute('style');
    expect(differences(looks(shown), looks(hidden))).toEqual([]);
    expect(hidden.offsetHeight).toBe(shown.offsetHeight);
  });

  it('outside any document draws nothing and keeps nothing; put in, it draws', async () => {
    const element = document.createElement('reform-kpi');
    element.data = zibo;
    element.indicator = 'rights-lawyers';
    document.createElement('div').append(element);
    expect(element.shadowRoot).toBeNull();
    mount(html`${element}`);
    expect(wordsOf(await partOf(element, 'number'))).toBe('106');
  });
});

it('finds the data and the language around it out of nested shadow roots', async () => {
  const place = mount(html`<reform-data lang="en" .data=${zibo}><div></div></reform-data>`);
  let root: ParentNode & Node = only(place, 'div');
  for (let depth = 0; depth < 3; depth++) {
    const host = document.createElement('section');
    root.append(host);
    root = host.attachShadow({ mode: depth === 1 ? 'closed' : 'open' });
  }
  const element = document.createElement('reform-kpi');
  element.indicator = 'rights-lawyers';
  root.append(element);
  await drawn(element);
  expect(wordsOf(thePart(element, 'unit'))).toBe('people');
});

it('works on a page that has put something into every array and object', async () => {
  const tampered = [Array.prototype, Object.prototype] as unknown as Record<string, unknown>[];
  for (const each of tampered) each['extra'] = () => 'tampered';
  try {
    const place = mount(html`${card()}${card('skilled-workers')}`);
    await allDrawn(place);
    const [share, workers] = place.querySelectorAll('reform-kpi');
    expect(share && wordsOf(await partOf(share, 'quote'))).toContain('万');
    expect(workers && wordsOf(thePart(workers, 'number'))).toBe('63');
    expect(place.textContent).not.toContain('tampered');
  } finally {
    for (const each of tampered) delete each['extra'];
  }
});

it('leaves a tag that is already defined as it is, and says so once', () => {
  const info = vi.spyOn(console, 'info').mockImplementation(() => {});
  const first = customElements.get('reform-kpi');
  defineElement('reform-kpi', class extends HTMLElement {});
  expect(customElements.get('reform-kpi')).toBe(first);
  expect(info).toHaveBeenCalledTimes(1);
  expect(info.mock.calls[0]?.[0]).toContain('<reform-kpi> is already defined');
  if (first) defineElement('reform-kpi', first);
  expect(info).toHaveBeenCalledTimes(1);
  info.mockRestore();
});

describe('another document', () => {
  it('a card moved into a frame keeps its look, finds the data around it there, and works', async () => {
    const place = mount(
      html`<reform-data .data=${zibo}
          >${html`<reform-kpi indicator="highly-skilled-share"></reform-kpi>`}</reform-data
        >
        <iframe style="inline-size: 600px; block-size: 500px"></iframe>`,
    );
    const scope = only(place, 'reform-data');
    const element = await drawn(only(place, 'reform-kpi'));
    await partOf(element, 'bar');
    const frame = only(place, 'iframe').contentDocument;
    if (!frame) throw new Error('The frame has no document.');
    const padding = () => frame.defaultView?.getComputedStyle(thePart(element, 'card')).padding;
    const before = getComputedStyle(thePart(element, 'card')).padding;
    frame.documentElement.lang = 'en';
    frame.body.append(scope);
    expect(element.ownerDocument).toBe(frame);
    expect(padding()).toBe(before);
    expect(before).not.toBe('0px');
    await vi.waitFor(
      () => expect(wordsOf(thePart(element, 'name'))).toBe('Highly skilled share'),
      15_000,
    );
    thePart(element, 'toggle').click();
    await partOf(element, 'quote');
    // And from there into a shadow root of the frame's own, with data of the frame's own.
    const holder = frame.createElement('script');
    holder.type = 'application/json';
    holder.id = 'own';
    holder.textContent = JSON.stringify(zibo);
    const host = frame.createElement('div');
    host.lang = 'zh-CN';
    frame.body.append(holder, host);
    element.src = '#own';
    host.attachShadow({ mode: 'open' }).append(element);
    await vi.waitFor(
      () => expect(wordsOf(thePart(element, 'name'))).toBe('高技能人才占比'),
      15_000,
    );
    // And home again.
    place.append(element);
    element.src = '';
    element.data = zibo;
    await vi.waitFor(
      () => expect(wordsOf(thePart(element, 'name'))).toBe('高技能人才占比'),
      15_000,
    );
    expect(getComputedStyle(thePart(element, 'card')).padding).toBe(before);
  });

  it('a card taken out and put back is as it was', async () => {
    const place = mount(html`<div>${card('rights-lawyers')}</div>`);
    const element = await drawn(only(place, 'reform-kpi'));
    await press(thePart(element, 'toggle'));
    await element.updateComplete;
    expect(element.open).toBe(false);
    await press(thePart(element, 'toggle'));
    await partOf(element, 'quote');
    const inside = element.shadowRoot?.innerHTML;
    const figure = part(element, 'figure');
    const parent = element.parentNode;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 20));
    parent?.append(element);
    await element.updateComplete;
    expect(element.shadowRoot?.innerHTML).toBe(inside);
    expect(part(element, 'figure')).toBe(figure);
  });
});
