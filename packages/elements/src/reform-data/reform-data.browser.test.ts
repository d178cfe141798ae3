import { html } from 'lit';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mistyped, zibo, ziboWith } from '../../../../stories/data.js';
import { mount, only, part, partOf, wordsOf } from '../../test/page.js';
import '../define.js';
import type { ReformErrorEvent, ReformLoadEvent } from './reform-data-events.js';

const GOOD = JSON.stringify(zibo);
const OTHER = JSON.stringify(
  ziboWith((copy) => {
    const lawyers = copy.observations.find(({ id }) => id === 'rights-lawyers-2022');
    Object.assign(lawyers?.figure ?? {}, { stated: '107人', value: 107 });
  }),
);

/** The page keeps what it has loaded, so each test has addresses of its own. */
let test = 0;
beforeEach(() => {
  test++;
});
const at = (name: string) => `/${test}/${name}.json`;

/** Answers by name; counts the requests. */
function serving(answers: Readonly<Record<string, () => Response>>) {
  const fetched = vi.fn((url: string) => {
    const answer = answers[/(\w+)\.json$/.exec(url)?.[1] ?? ''];
    return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError('Failed to fetch'));
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

afterEach(() => vi.unstubAllGlobals());

const card = () => html`<reform-kpi indicator="rights-lawyers"></reform-kpi>`;
const number = (element: Element | undefined) => wordsOf(element && part(element, 'number'));

/** What the page hears, in order. */
function heardOn(target: EventTarget): string[] {
  const heard: string[] = [];
  target.addEventListener('reform-load', (event) =>
    heard.push(`load ${(event as ReformLoadEvent).problems.length}`),
  );
  target.addEventListener('reform-error', (event) =>
    heard.push(`error ${(event as ReformErrorEvent).failure.code}`),
  );
  return heard;
}

it('asks once for two hundred cards and says when the data is there', async () => {
  const fetched = serving({ one: () => new Response(GOOD) });
  const place = mount(html`<div></div>`);
  const heard = heardOn(place);
  const scope = document.createElement('reform-data');
  scope.src = at('one');
  for (let each = 0; each < 200; each++) {
    const element = document.createElement('reform-kpi');
    element.indicator = 'rights-lawyers';
    scope.append(element);
  }
  place.append(scope);
  await vi.waitFor(
    () =>
      expect(
        Array.from(place.querySelectorAll('reform-kpi'), number).filter((n) => n === '106'),
      ).toHaveLength(200),
    { timeout: 30_000 },
  );
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(heard).toEqual(['load 0']);
});

it('tells what was left out, what failed, and that a refresh failed', async () => {
  let status = 200;
  serving({ one: () => new Response(JSON.stringify(mistyped), { status }) });
  const place = mount(html`<div></div>`);
  const heard = heardOn(place);
  const scope = document.createElement('reform-data');
  scope.src = at('one');
  place.append(scope);
  await vi.waitFor(() => expect(heard).toEqual(['load 1']), 15_000);
  status = 503;
  await scope.reload();
  expect(heard).toEqual(['load 1', 'error status']);
  scope.src = at('nowhere');
  await vi.waitFor(() => expect(heard.slice(2)).toEqual(['error network']), 15_000);
  scope.src = '#nothing';
  await vi.waitFor(() => expect(heard.slice(3)).toEqual(['error address']), 15_000);
});

it('keeps two sources apart: the nearest counts, and a dead one costs its own cards only', async () => {
  const fetched = serving({
    one: () => new Response(GOOD),
    two: () => new Response(OTHER),
    dead: () => new Response('', { status: 500 }),
  });
  const place = mount(
    html`<reform-data src=${at('one')}>
      ${card()}
      <reform-data src=${at('two')}>${card()}</reform-data>
      <reform-data src=${at('dead')}>${card()}</reform-data>
      <reform-kpi src=${at('two')} indicator="rights-lawyers"></reform-kpi>
    </reform-data>`,
  );
  const cards = Array.from(place.querySelectorAll('reform-kpi'));
  await vi.waitFor(() => expect(cards.map(number)).toEqual(['106', '107', '', '107']), 15_000);
  const [, , dead] = cards;
  if (!dead) throw new Error('Four cards expected.');
  await vi.waitFor(() => expect(wordsOf(part(dead, 'message'))).toContain('500'), 15_000);
  expect(fetched).toHaveBeenCalledTimes(3);
});

it('hands a new source on to what is inside, by attribute, by property, and by object', async () => {
  serving({ one: () => new Response(GOOD), two: () => new Response(OTHER) });
  const place = mount(html`<reform-data src=${at('one')}>${card()}</reform-data>`);
  const scope = only(place, 'reform-data');
  const element = only(place, 'reform-kpi');
  const shows = (words: string) => vi.waitFor(() => expect(number(element)).toBe(words), 15_000);
  await partOf(element, 'number');
  await shows('106');
  scope.setAttribute('src', at('two'));
  await shows('107');
  scope.src = at('one');
  await shows('106');
  scope.data = JSON.parse(OTHER) as typeof zibo;
  await shows('107');
  // Its own data comes before what is around it.
  element.data = zibo;
  await shows('106');
  element.data = undefined;
  await shows('107');
  place.append(element);
  await vi.waitFor(() => expect(wordsOf(part(element, 'message'))).toContain('未指定数据'), 15_000);
  scope.append(element);
  await shows('107');
});

it('loads after a failure when the reader asks again', async () => {
  let status = 503;
  serving({ one: () => new Response(GOOD, { status }) });
  const place = mount(html`<reform-data src=${at('one')}>${card()}</reform-data>`);
  const element = only(place, 'reform-kpi');
  const button = await vi.waitFor(() => {
    const found = part(element, 'toggle');
    expect(wordsOf(found)).toBe('重试');
    return found;
  }, 15_000);
  status = 200;
  button?.click();
  await vi.waitFor(() => expect(number(element)).toBe('106'), 15_000);
});
