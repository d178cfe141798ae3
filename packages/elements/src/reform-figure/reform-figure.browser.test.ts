import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { corrected, withdrawn, zibo } from '../../../../stories/data.js';
import {
  allDrawn,
  drawn,
  mount,
  only,
  part,
  press,
  realPointer,
  thePart,
  wordsOf,
} from '../../test/page.js';
import type { ReformToggleEvent } from '../reform-toggle-event.js';
import '../define.js';
import type { ReformFigure } from './reform-figure.js';

const figure = (indicator: string, words = '', data: unknown = zibo) =>
  html`<reform-figure .data=${data} indicator=${indicator}>${words}</reform-figure>`;

const sentence = () =>
  mount(
    html`<p>
      技术工人${figure('skilled-workers', '63万余人')}，律师${figure('rights-lawyers', '106人')}。
    </p>`,
  );

const isOpen = (element: Element) => thePart(element, 'popover').matches(':popover-open');
const opened = (element: Element) =>
  vi.waitFor(() => expect(isOpen(element)).toBe(true), { timeout: 15_000, interval: 10 });
const closed = (element: Element) =>
  vi.waitFor(() => expect(isOpen(element)).toBe(false), { timeout: 15_000, interval: 10 });

async function theFigures(place: HTMLElement): Promise<readonly [ReformFigure, ReformFigure]> {
  await allDrawn(place);
  const [one, two] = place.querySelectorAll('reform-figure');
  if (!one || !two) throw new Error('Two figures expected.');
  return [one, two];
}

afterEach(async () => {
  // The pointer rests where it opens nothing.
  if (realPointer) await userEvent.unhover(document.body);
});

/** Tests that need a real pointer or real keys exist in the browser that has them. */
const withDevices = (title: string, body: () => Promise<void>) => {
  if (realPointer) it(title, body);
};

describe('in a line of text', () => {
  it.each([
    ['zh-CN', '63万余人', '63万余人'],
    ['en', '', 'over 630,000 people'],
  ])('stands like plain words: same lines, same height (%s)', async (lang, own, words) => {
    const text = (inside: unknown) =>
      html`<p style="font: 17px/1.6 sans-serif; inline-size: 9em; margin: 0">
        全市技术工人队伍达到${inside}，其中高技能人才占三成。
      </p>`;
    const place = mount(
      html`${text(figure('skilled-workers', own))}${text(
        html`<span style="font-weight: 600">${words.replaceAll(' ', '\u00A0')}</span>`,
      )}`,
      { lang },
    );
    await drawn(only(place, 'reform-figure'));
    const [ours, plain] = Array.from(place.querySelectorAll('p'), (each) =>
      each.getBoundingClientRect(),
    );
    expect(ours?.height).toBeCloseTo(plain?.height ?? 0, 2);
    // Three lines of 27.2 px.
    expect(ours?.height).toBeGreaterThan(70);
  });

  it('breaks over lines as words do', async () => {
    const place = mount(
      html`<p style="font: 17px/1.6 sans-serif; inline-size: 5em">
        到${figure('skilled-workers', '六十三万余名技术工人之多')}了
      </p>`,
    );
    const element = await drawn(only(place, 'reform-figure'));
    expect(thePart(element, 'figure').getClientRects().length).toBeGreaterThan(1);
    expect(only(place, 'p').scrollWidth).toBeLessThanOrEqual(only(place, 'p').clientWidth);
  });

  it('shows the source’s words where the article leaves none, and the article’s before there is data', async () => {
    const place = mount(html`<p>${figure('skilled-workers')}</p>`);
    expect(wordsOf(thePart(await drawn(only(place, 'reform-figure')), 'figure'))).toBe('63万余人');
    const without = mount(html`<p><reform-figure indicator="x">63万余人</reform-figure></p>`);
    const element = await drawn(only(without, 'reform-figure'));
    expect(element.getBoundingClientRect().width).toBeGreaterThan(30);
    expect(element.innerText.trim()).toBe('63万余人');
  });

  it('describes itself to those who listen: hedge, date, kind, source', async () => {
    const place = mount(html`<p>${figure('skilled-workers')}</p>`, { lang: 'en' });
    const button = thePart(await drawn(only(place, 'reform-figure')), 'figure');
    expect(button.role).toBe('button');
    expect(button.tabIndex).toBe(0);
    expect(button.getAttribute('aria-description')?.replace(/\s/g, ' ')).toBe(
      'more than 630,000 people, end of 2021 · stock, Luzhong Net, 2022-06-28',
    );
  });
});

describe('opens', () => {
  withDevices('by click, in the top layer, and a second click closes it', async () => {
    const [element] = await theFigures(sentence());
    const button = thePart(element, 'figure');
    const heard: boolean[] = [];
    document.addEventListener(
      'reform-toggle',
      (event) => heard.push((event as ReformToggleEvent).open),
      {
        once: true,
      },
    );
    await press(thePart(element, 'figure'));
    await opened(element);
    expect(element.open).toBe(true);
    expect(button.ariaExpanded).toBe('true');
    expect(wordsOf(part(element, 'mark'))).toBe('63万余人');
    expect(wordsOf(part(element, 'title'))).toContain('技术工人队伍');
    await vi.waitFor(() => expect(heard).toEqual([true]), 15_000);
    await press(thePart(element, 'figure'));
    await closed(element);
    await vi.waitFor(() => expect(button.ariaExpanded).toBe('false'), 15_000);
    // It stays closed: no hover, no late click opens it again.
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(isOpen(element)).toBe(false);
  });

  withDevices(
    'by Enter and Space, closes by either and by Escape, and the focus stays on it',
    async () => {
      const [element] = await theFigures(sentence());
      const button = thePart(element, 'figure');
      button.focus();
      for (const [open, close] of [
        ['{Enter}', '{Escape}'],
        [' ', '{Enter}'],
        ['{Enter}', ' '],
      ] as const) {
        await userEvent.keyboard(open);
        await opened(element);
        expect(element.shadowRoot?.activeElement).toBe(button);
        await userEvent.keyboard(close);
        await closed(element);
        await vi.waitFor(() => expect(button.ariaExpanded).toBe('false'), 15_000);
        expect(element.shadowRoot?.activeElement).toBe(button);
      }
    },
  );

  it('by a click without a pointer, as screen readers send it, and closes by the next', async () => {
    const [element] = await theFigures(sentence());
    thePart(element, 'figure').click();
    await opened(element);
    thePart(element, 'figure').click();
    await closed(element);
  });

  withDevices(
    'by hover after a moment, and closes when the mouse leaves; a passing mouse opens nothing',
    async () => {
      const [element, other] = await theFigures(sentence());
      await userEvent.hover(element);
      await userEvent.unhover(element);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(isOpen(element)).toBe(false);
      await userEvent.hover(element);
      await opened(element);
      // Onto the panel: what it says can be read and selected.
      await userEvent.hover(thePart(element, 'popover'));
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(isOpen(element)).toBe(true);
      await userEvent.unhover(element);
      await closed(element);
      expect(isOpen(other)).toBe(false);
    },
  );

  withDevices('one at a time; a click elsewhere closes it', async () => {
    const [one, two] = await theFigures(sentence());
    await press(thePart(one, 'figure'));
    await opened(one);
    await press(thePart(two, 'figure'));
    await opened(two);
    expect(isOpen(one)).toBe(false);
    await vi.waitFor(() => expect(one.open).toBe(false), 15_000);
    await userEvent.click(document.body, { position: { x: 900, y: 600 } });
    await closed(two);
  });

  withDevices('inside a link without following it', async () => {
    const place = mount(
      html`<p>见<a href="#followed">报道里的${figure('skilled-workers', '63万余人')}</a></p>`,
    );
    const element = await drawn(only(place, 'reform-figure'));
    await press(thePart(element, 'figure'));
    await opened(element);
    thePart(element, 'figure').focus();
    await userEvent.keyboard('{Enter}');
    await closed(element);
    expect(location.hash).not.toBe('#followed');
  });

  it('and is gone with its element when that is removed; put back, it works again', async () => {
    const errors = vi.fn();
    window.addEventListener('unhandledrejection', errors);
    const place = sentence();
    const [element] = await theFigures(place);
    await press(thePart(element, 'figure'));
    await opened(element);
    element.remove();
    await element.updateComplete;
    expect(element.open).toBe(false);
    only(place, 'p').append(element);
    await element.updateComplete;
    expect(isOpen(element)).toBe(false);
    thePart(element, 'figure').click();
    await opened(element);
    // Removed between the click and the panel.
    const [, other] = await theFigures(place);
    thePart(other, 'figure').click();
    other.remove();
    await other.updateComplete;
    window.removeEventListener('unhandledrejection', errors);
    expect(errors).not.toHaveBeenCalled();
    expect(other.open).toBe(false);
  });
});

describe('what was revised since', () => {
  it('is struck out and followed by what stands, where the article prints what was', async () => {
    const place = mount(
      html`<p>
        ${figure('craftsmen-cultivated', '949 人', corrected)}${figure('craftsmen-cultivated', '959人', corrected)}
      </p>`,
    );
    const [old, right] = await theFigures(place);
    const struck = old.shadowRoot?.querySelector('s');
    expect(struck?.querySelector('slot')).not.toBeNull();
    expect(wordsOf(part(old, 'correction'))).toBe('959人');
    expect(right.shadowRoot?.querySelector('[part=figure] s')).toBeNull();
    await press(thePart(old, 'figure'));
    await opened(old);
    expect(wordsOf(thePart(old, 'popover'))).toMatch(
      /949人 → 959人 2022-07-02 更正: 原公布 949 人/,
    );
  });

  it('is struck out and called withdrawn where nothing stands', async () => {
    const place = mount(
      html`<p>
        ${figure('wage-bargaining-coverage', '90%', withdrawn)}${figure('rights-lawyers')}
      </p>`,
    );
    const [gone] = await theFigures(place);
    expect(gone.shadowRoot?.querySelector('s slot')).not.toBeNull();
    expect(wordsOf(part(gone, 'correction'))).toBe('（已撤回）');
    await press(thePart(gone, 'figure'));
    await opened(gone);
    expect(wordsOf(thePart(gone, 'popover'))).toContain('2022-08-01 撤回: 统计口径有误');
    expect(wordsOf(part(gone, 'mark'))).toBe('90%');
  });
});

it('says in its panel why there is no evidence', async () => {
  const place = mount(html`<p>${figure('skiled-workers', '63万余人')}</p>`, { lang: 'en' });
  const element = await drawn(only(place, 'reform-figure'));
  await press(thePart(element, 'figure'));
  await opened(element);
  await vi.waitFor(
    () => expect(wordsOf(part(element, 'popover'))).toContain('Did you mean “skilled-workers”?'),
    15_000,
  );
});

// Last: in Firefox the keyboard no longer reaches a frame that was resized.
describe('its panel', () => {
  afterEach(() => page.viewport(1024, 768));

  /** The panel touches its figure and lies inside the window. */
  async function expectBeside(element: Element) {
    thePart(element, 'figure').click();
    await opened(element);
    const panel = thePart(element, 'popover').getBoundingClientRect();
    const lines = Array.from(thePart(element, 'figure').getClientRects());
    const gap = (line: DOMRect) =>
      Math.max(
        0,
        panel.top - line.bottom,
        line.top - panel.bottom,
        panel.left - line.right,
        line.left - panel.right,
      );
    expect(Math.min(...lines.map(gap))).toBeLessThanOrEqual(12);
    expect(panel.left).toBeGreaterThanOrEqual(0);
    expect(panel.top).toBeGreaterThanOrEqual(0);
    expect(panel.right).toBeLessThanOrEqual(innerWidth);
    expect(panel.bottom).toBeLessThanOrEqual(innerHeight);
    expect(panel.width).toBeGreaterThan(150);
    thePart(element, 'popover').hidePopover();
  }

  it.each([
    ['plain', '', ''],
    ['at the right edge', 'text-align: right', ''],
    ['at the bottom', 'margin-block-start: 700px', ''],
    ['where neither side has room', 'margin-block-start: 120px', '300'],
    ['under zoom', 'zoom: 1.5; padding: 60px 0 0 200px', ''],
    ['under a transform', 'transform: scale(.8); padding: 150px', ''],
    [
      'in a filtered, clipped box',
      'filter: blur(0); contain: strict; overflow: hidden; block-size: 60px; inline-size: 300px',
      '',
    ],
    ['written from right to left', 'direction: rtl', ''],
  ])('opens beside the figure: %s', async (_, style, height) => {
    await page.viewport(1024, Number(height) || 768);
    const place = mount(
      html`<div style=${style}><p>${figure('skilled-workers', '63万余人')}</p></div>`,
    );
    await expectBeside(await drawn(only(place, 'reform-figure')));
  });

  it('opens beside the figure in a scrolled box of a scrolled page', async () => {
    const place = mount(
      html`<div style="block-size: 300px; overflow: auto; margin-block: 900px">
        <div style="padding: 400px 0 400px 50px">
          <p>${figure('skilled-workers', '63万余人')}</p>
        </div>
      </div>`,
    );
    const element = await drawn(only(place, 'reform-figure'));
    element.scrollIntoView({ block: 'center' });
    await expectBeside(element);
    scrollTo(0, 0);
  });

  it('opens at the line where a broken figure begins, at 320 px', async () => {
    await page.viewport(320, 600);
    const place = mount(
      html`<p style="font-size: 20px">
        五年来全市技术工人队伍达到${figure('skilled-workers', '六十三万余名技术工人')}。
      </p>`,
    );
    await expectBeside(await drawn(only(place, 'reform-figure')));
  });
});
