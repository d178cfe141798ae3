import { html } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { corrected, mistyped, withdrawn, zibo } from '../../../../stories/data.js';
import {
  drawn,
  mount,
  only,
  part,
  partOf,
  press,
  realPointer,
  thePart,
  wordsOf,
} from '../../test/page.js';
import type { ReformToggleEvent } from '../reform-toggle-event.js';
import '../define.js';
import type { ReformKpi } from './reform-kpi.js';

const card = (indicator: string, data: unknown = zibo) =>
  html`<reform-kpi .data=${data} indicator=${indicator}></reform-kpi>`;

async function theCard(template = card('skilled-workers'), lang = 'zh-CN'): Promise<ReformKpi> {
  return drawn(only(mount(template, { lang }), 'reform-kpi'));
}

/** What is to be seen of an element's light-DOM content. */
const isSeen = (element: Element | null) => (element?.getClientRects().length ?? 0) > 0;

describe('a card made by scripts alone', () => {
  it('shows name, figure with hedge and unit, date, kind, source', async () => {
    const element = await theCard();
    expect(wordsOf(thePart(element, 'name'))).toBe('技术工人队伍');
    expect(
      ['number', 'scale', 'hedge', 'unit'].map((name) => wordsOf(part(element, name))),
    ).toEqual(['63', '万', '余', '人']);
    expect(wordsOf(thePart(element, 'context'))).toBe('截至2021年底 · 存量');
    expect(wordsOf(thePart(element, 'foot'))).toContain('鲁中网 · 2022-06-28');
  });

  it('keeps a skeleton of the same height until data is there', async () => {
    let answer: (response: Response) => void = () => {};
    vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => (answer = resolve)));
    const element = only(
      mount(
        html`<div style="width:300px">
          <reform-kpi src="/later.json" indicator="rights-lawyers"></reform-kpi>
        </div>`,
      ),
      'reform-kpi',
    );
    const waiting = await partOf(element, 'card');
    expect(waiting.getAttribute('aria-hidden')).toBe('true');
    const { height } = element.getBoundingClientRect();
    answer(new Response(JSON.stringify(zibo)));
    await partOf(element, 'figure');
    vi.unstubAllGlobals();
    expect(element.getBoundingClientRect().height).toBe(height);
    expect(height).toBeGreaterThan(150);
  });
});

describe('a card over existing HTML', () => {
  const baked = (data?: unknown) =>
    html`<reform-kpi .data=${data} indicator="skilled-workers"
      ><article class="baked">63万余人</article></reform-kpi
    >`;

  it('leaves the words of the page in place until it has better ones', async () => {
    vi.stubGlobal('fetch', () => new Promise(() => {}));
    const place = mount(html`<reform-data src="/never.json">${baked()}</reform-data>`);
    const element = only(place, 'reform-kpi');
    await element.updateComplete;
    expect(isSeen(place.querySelector('.baked'))).toBe(true);
    expect(part(element, 'card')?.getClientRects().length ?? 0).toBe(0);
    vi.unstubAllGlobals();
    element.data = zibo;
    await partOf(element, 'figure');
    expect(isSeen(place.querySelector('.baked'))).toBe(false);
    expect(place.querySelectorAll('.baked')).toHaveLength(1);
  });

  it('keeps them beside the reason where no data can be had', async () => {
    const place = mount(html`<reform-data .data=${{}}>${baked()}</reform-data>`);
    const element = await drawn(only(place, 'reform-kpi'));
    expect(isSeen(place.querySelector('.baked'))).toBe(true);
    await vi.waitFor(
      () => expect(wordsOf(part(element, 'message'))).toContain('不是可读的数据集'),
      15_000,
    );
  });

  it('takes an upgrade of HTML that was there before the definition', async () => {
    const place = document.createElement('main');
    place.lang = 'en';
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(zibo);
    const parsed = new DOMParser().parseFromString(
      '<reform-data><reform-kpi indicator="rights-lawyers" compact heading-level="2"><b>106</b></reform-kpi></reform-data>',
      'text/html',
    );
    place.append(...parsed.body.children);
    place.firstElementChild?.prepend(script);
    document.body.append(place);
    const element = await drawn(only(place, 'reform-kpi'));
    expect(wordsOf(thePart(element, 'number'))).toBe('106');
    expect(thePart(element, 'name').getAttribute('aria-level')).toBe('2');
    expect(wordsOf(thePart(element, 'unit'))).toBe('people');
  });
});

describe('the evidence', () => {
  it('opens and closes by click and by keyboard, and says so to the page', async () => {
    const outer = mount(html`<div class="host"></div>`);
    const root = only(outer, 'div').attachShadow({ mode: 'open' });
    const element = document.createElement('reform-kpi');
    element.data = zibo;
    element.indicator = 'wage-arrears-recovered';
    root.append(element);
    await drawn(element);
    const heard: [boolean, boolean, string][] = [];
    outer.addEventListener('reform-toggle', (event) => {
      const { open, composed } = event as ReformToggleEvent;
      heard.push([open, composed, event.constructor.name]);
    });
    const button = thePart(element, 'toggle') as HTMLButtonElement;
    const controlled = () =>
      element.shadowRoot?.getElementById(button.getAttribute('aria-controls') ?? '');
    expect(button.ariaExpanded).toBe('false');
    expect(isSeen(controlled() ?? null)).toBe(false);

    await press(button);
    await partOf(element, 'quote');
    expect(button.ariaExpanded).toBe('true');
    expect(element.hasAttribute('open')).toBe(true);
    expect(isSeen(controlled() ?? null)).toBe(true);
    expect(wordsOf(thePart(element, 'mark'))).toBe('3.552亿元');
    expect(wordsOf(button)).toBe('收起 ▴');

    button.focus();
    await (realPointer ? userEvent.keyboard('{Enter}') : button.click());
    await vi.waitFor(() => expect(button.ariaExpanded).toBe('false'), 15_000);
    await (realPointer ? userEvent.keyboard(' ') : button.click());
    await vi.waitFor(() => expect(button.ariaExpanded).toBe('true'), 15_000);
    expect(root.activeElement?.shadowRoot?.activeElement).toBe(button);
    expect(heard).toEqual([
      [true, true, 'ReformToggleEvent'],
      [false, true, 'ReformToggleEvent'],
      [true, true, 'ReformToggleEvent'],
    ]);
  });

  it('is open from the start where the page wishes it, and follows the attribute', async () => {
    const element = await theCard(
      html`<reform-kpi .data=${zibo} indicator="rights-lawyers" open></reform-kpi>`,
    );
    await partOf(element, 'quote');
    element.removeAttribute('open');
    await element.updateComplete;
    expect(isSeen(thePart(element, 'evidence'))).toBe(false);
  });

  it('of a derived figure holds every quotation, each marked', async () => {
    const element = await theCard(
      html`<reform-kpi .data=${zibo} indicator="highly-skilled-share" open></reform-kpi>`,
    );
    await partOf(element, 'quote');
    const marks = element.shadowRoot?.querySelectorAll('mark') ?? [];
    expect(Array.from(marks, (mark) => mark.textContent).sort()).toEqual(['19万人', '63万余人']);
    expect(wordsOf(thePart(element, 'toggle'))).toBe('收起 ▴');
  });

  it.each([
    [corrected, 'craftsmen-cultivated', '更正为 959 人', '959人'],
    [withdrawn, 'wage-bargaining-coverage', '统计口径有误', '90%'],
  ])('says why a figure was revised', async (data, indicator, notice, quoted) => {
    const element = await theCard(card(indicator, data));
    expect(wordsOf(thePart(element, 'toggle'))).toBe('更正说明 ▾');
    await press(thePart(element, 'toggle'));
    await partOf(element, 'quote');
    expect(wordsOf(thePart(element, 'evidence'))).toContain(notice);
    expect(wordsOf(thePart(element, 'mark'))).toBe(quoted);
  });
});

describe('for those who listen', () => {
  it('has a heading, of the level the page wants, that names the card', async () => {
    const element = await theCard(
      html`<reform-kpi .data=${zibo} indicator="rights-lawyers" heading-level="5"></reform-kpi>`,
    );
    const heading = thePart(element, 'name');
    expect([heading.role, heading.getAttribute('aria-level')]).toEqual(['heading', '5']);
    const labelled = thePart(element, 'card').getAttribute('aria-labelledby');
    expect(element.shadowRoot?.getElementById(labelled ?? '')).toBe(heading);
    const plain = await theCard();
    expect(thePart(plain, 'name').getAttribute('aria-level')).toBe('3');
  });

  it('speaks the figure once, with its hedge', async () => {
    const element = await theCard(card('skilled-workers'), 'en');
    const figure = thePart(element, 'figure').cloneNode(true) as HTMLElement;
    for (const hidden of figure.querySelectorAll('[aria-hidden=true]')) hidden.remove();
    expect(wordsOf(figure)).toBe('more than 630,000 people');
  });

  it('marks quotations in the language of their source', async () => {
    const element = await theCard(
      html`<reform-kpi .data=${zibo} indicator="rights-lawyers" open></reform-kpi>`,
      'en',
    );
    expect((await partOf(element, 'quote')).lang).toBe('zh-Hans');
    expect(wordsOf(thePart(element, 'citation'))).toContain('Luzhong Net');
  });
});

describe('the language', () => {
  const number = async (element: Element) =>
    wordsOf(thePart(await drawn(element), 'figure').querySelector('.parts'));

  it('is that of the nearest text around, also out of a shadow root; `locale` comes first', async () => {
    const place = mount(
      html`<section lang="en">
        <div lang=""><reform-kpi .data=${zibo} indicator="rights-lawyers"></reform-kpi></div>
        <reform-kpi class="own" lang="de" .data=${zibo} indicator="skilled-workers"></reform-kpi>
        <reform-kpi
          class="locale"
          locale="zh-Hant"
          .data=${zibo}
          indicator="skilled-workers"
        ></reform-kpi>
        <div class="shadow"></div>
      </section>`,
    );
    const inside = document.createElement('reform-kpi');
    inside.data = zibo;
    inside.indicator = 'rights-lawyers';
    place.querySelector('.shadow')?.attachShadow({ mode: 'closed' }).append(inside);
    expect(await number(only(place, 'reform-kpi'))).toBe('106people');
    expect(await number(place.querySelector('.own') ?? place)).toBe('>630.000people');
    expect(await number(place.querySelector('.locale') ?? place)).toBe('63萬餘人');
    expect(await number(inside)).toBe('106people');
  });

  it('is taken when the card gets its place, and again when it gets another', async () => {
    const element = document.createElement('reform-kpi');
    element.data = zibo;
    element.indicator = 'rights-lawyers';
    const place = mount(html`<p></p>`, { lang: 'en' });
    const elsewhere = mount(html`<p></p>`, { lang: 'zh-CN' });
    place.append(element);
    expect(await number(element)).toBe('106people');
    elsewhere.append(element);
    await vi.waitFor(async () => expect(await number(element)).toBe('106人'), 15_000);
    place.lang = 'zh-CN';
    place.append(element);
    await vi.waitFor(async () => expect(await number(element)).toBe('106人'), 15_000);
  });
});

describe('the data', () => {
  it('comes from JSON inside reform-data, from #id anywhere, or from a property', async () => {
    const holder = document.createElement('script');
    holder.type = 'application/json';
    holder.id = 'figures';
    holder.textContent = JSON.stringify(zibo);
    const inline = holder.cloneNode(true) as HTMLElement;
    inline.removeAttribute('id');
    const place = mount(
      html`${holder}
        <reform-data>${inline}<reform-kpi indicator="rights-lawyers"></reform-kpi></reform-data>
        <reform-kpi src="#figures" indicator="rights-lawyers"></reform-kpi>
        <reform-data src="#figures"
          ><p><reform-kpi indicator="rights-lawyers"></reform-kpi></p
        ></reform-data>
        <reform-data .data=${zibo}
          ><reform-kpi indicator="rights-lawyers"></reform-kpi
        ></reform-data>
        <reform-data .src=${'#figures'}
          ><reform-kpi indicator="rights-lawyers"></reform-kpi
        ></reform-data>`,
    );
    for (const element of place.querySelectorAll('reform-kpi'))
      expect(wordsOf((await partOf(element, 'number')).parentElement)).toBe('106人');
  });

  it('follows the property, the indicator and the day', async () => {
    const element = await theCard(card('rights-lawyers'));
    element.indicator = 'apprenticeship-pilots';
    await element.updateComplete;
    expect(wordsOf(thePart(element, 'number'))).toBe('10');
    element.data = corrected;
    element.indicator = 'craftsmen-cultivated';
    await element.updateComplete;
    expect(wordsOf(thePart(element, 'number'))).toBe('959');
    expect(wordsOf(thePart(element, 'correction'))).toBe('949人 → 959人 · 2022-07-02 更正');
    expect(wordsOf(thePart(element, 'badge'))).toBe('已更正');
    element.asOf = '2022-07-01';
    await element.updateComplete;
    expect(wordsOf(thePart(element, 'number'))).toBe('949');
  });

  it.each([
    ['#nowhere', '“#nowhere”不可用'],
    ['javascript:alert(1)', '“javascript:alert(1)”不可用'],
    ['data:application/json,{}', '不可用'],
    ['http://', '不可用'],
  ])('is not taken from src="%s", and the card says what it takes', async (src, words) => {
    const fetched = vi.spyOn(window, 'fetch');
    const element = await theCard(html`<reform-kpi src=${src} indicator="x"></reform-kpi>`);
    await vi.waitFor(() => expect(wordsOf(part(element, 'message'))).toContain(words), 15_000);
    expect(fetched).not.toHaveBeenCalled();
    expect(part(element, 'toggle')).toBeNull();
    fetched.mockRestore();
  });

  it('may be the words in the tag', async () => {
    const element = await theCard(
      html`<reform-kpi
        figure="63万余人"
        name="技术工人队伍"
        as-of="2021-12-31"
        source="https://example.org/press"
        open
      ></reform-kpi>`,
    );
    expect(wordsOf(thePart(element, 'figure').querySelector('.parts'))).toBe('63万余人');
    expect(wordsOf(thePart(element, 'name'))).toBe('技术工人队伍');
    expect(wordsOf(thePart(element, 'context'))).toBe('截至2021年底');
    const link = (await partOf(element, 'link')) as HTMLAnchorElement;
    expect(link.href).toMatch(/^https:\/\/example\.org\/press#:~:text=/);
    expect(link.rel).toContain('noopener');
    expect(wordsOf(thePart(element, 'foot'))).not.toContain('·');
  });

  it.each([
    ['zh-CN', 'figure="六十三个很多" 无法识读'],
    ['en', 'figure="六十三个很多" cannot be read'],
  ])('in the tag that cannot be read is refused with the reason (%s)', async (lang, words) => {
    const element = await theCard(html`<reform-kpi figure="六十三个很多"></reform-kpi>`, lang);
    await vi.waitFor(() => expect(wordsOf(part(element, 'message'))).toContain(words), 15_000);
    expect(wordsOf(thePart(element, 'message')).length).toBeGreaterThan(words.length + 5);
    expect(part(element, 'number')).toBeNull();
  });

  it('with a mistake in it costs that card only, and the card says where and what', async () => {
    const place = mount(
      html`<reform-data .data=${mistyped}>
        <reform-kpi indicator="workers-trained-cumulative"></reform-kpi>
        <reform-kpi locale="en" indicator="workers-trained-cumulative"></reform-kpi>
        <reform-kpi indicator="rights-lawyers"></reform-kpi>
      </reform-data>`,
    );
    const [zh, en, other] = place.querySelectorAll('reform-kpi');
    const message = (element: Element | undefined) => () => {
      expect(wordsOf(element && part(element, 'message')).length).toBeGreaterThan(20);
      return wordsOf(element && part(element, 'message'));
    };
    expect(await vi.waitFor(message(zh), 15_000)).toMatch(/数据文件第 23 个指标的 unit .*“人此”/);
    expect(await vi.waitFor(message(en), 15_000)).toMatch(
      /Data file, indicator 23, “unit”: .*"人此"/,
    );
    expect(other && wordsOf(await partOf(other, 'number'))).toBe('106');
    expect(zh && wordsOf(thePart(zh, 'foot'))).toContain('页面其余部分不受影响');
  });

  it('without the indicator asked for suggests the nearest', async () => {
    const element = await theCard(card('skiled-workers'), 'en');
    await vi.waitFor(
      () => expect(wordsOf(part(element, 'message'))).toContain('Did you mean “skilled-workers”?'),
      15_000,
    );
  });
});

it('compact is lower and has no bar', async () => {
  const place = mount(
    html`<reform-kpi .data=${zibo} indicator="democratic-management-rate"></reform-kpi>
      <reform-kpi .data=${zibo} indicator="democratic-management-rate" compact></reform-kpi>`,
  );
  const [full, compact] = place.querySelectorAll('reform-kpi');
  if (!full || !compact) throw new Error('Two cards expected.');
  await partOf(full, 'bar');
  await drawn(compact);
  expect(part(compact, 'bar')).toBeNull();
  expect(compact.offsetHeight).toBeLessThan(0.7 * full.offsetHeight);
  compact.compact = false;
  await partOf(compact, 'bar');
  expect(compact.offsetHeight).toBe(full.offsetHeight);
});

it('shows a line the editor slots in, and takes its colours from tokens', async () => {
  const element = await theCard(
    html`<reform-kpi
      style="--reform-accent: rgb(1, 2, 3); --reform-ink: rgb(4, 5, 6)"
      .data=${zibo}
      indicator="skilled-workers"
      ><p slot="note" class="note">本报注</p></reform-kpi
    >`,
  );
  expect(isSeen(element.querySelector('.note'))).toBe(true);
  expect(getComputedStyle(thePart(element, 'hedge')).color).toBe('rgb(1, 2, 3)');
  expect(getComputedStyle(thePart(element, 'number')).color).toBe('rgb(4, 5, 6)');
});
