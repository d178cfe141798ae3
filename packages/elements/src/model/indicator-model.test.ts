import { describe, expect, it } from 'vitest';
import {
  corrected,
  hedges,
  HEDGE_IDS,
  mistyped,
  withdrawn,
  zibo,
  ziboWith,
} from '../../../../stories/data.js';
import { everyPart, readyState, textsIn } from '../../test/data-states.js';
import type { DataState } from '../data/dataset-resource.js';
import type { LoadFailureCode } from '../data/load-failure.js';
import type { Parts } from '../parts/parts.js';
import { indicatorModel, type IndicatorModel, type ReadyIndicator } from './indicator-model.js';

interface Asked {
  readonly locale?: string;
  readonly asOf?: string;
  readonly parts?: Parts;
}

const modelOf = (
  data: DataState,
  indicator: string,
  { locale = 'zh-CN', asOf, parts = everyPart }: Asked = {},
): IndicatorModel => indicatorModel(data, { indicator, locale, asOf, parts });

function ready(data: unknown, indicator: string, asked?: Asked): ReadyIndicator {
  const model = modelOf(readyState(data), indicator, asked);
  if (model.state !== 'ready') throw new Error(`Expected a card, got ${JSON.stringify(model)}`);
  return model;
}

/** Any space as a space. */
const plain = (text: string) => text.replace(/\s/g, ' ');

const linesOf = (model: ReadyIndicator) => model.lines.map(({ role, text }) => `${role}: ${text}`);

describe('waiting', () => {
  const none: Parts = {};

  it('for data, and for nothing else before it is there', () => {
    expect(modelOf({ state: 'loading' }, 'x', { parts: none })).toEqual({
      state: 'waiting',
      needs: 'data',
    });
  });

  it('for the part a figure needs, and no other', () => {
    const data = readyState(zibo);
    const needs = (indicator: string, locale: string) =>
      modelOf(data, indicator, { locale, parts: none });
    // In its own language a plain figure needs nothing more.
    expect(needs('rights-lawyers', 'zh')).toMatchObject({ state: 'ready', text: '106人' });
    expect(needs('rights-lawyers', 'en')).toEqual({ state: 'waiting', needs: 'translate' });
    expect(needs('skilled-workers', 'zh')).toEqual({ state: 'waiting', needs: 'arithmetic' });
    expect(needs('highly-skilled-share', 'zh')).toEqual({ state: 'waiting', needs: 'arithmetic' });
  });
});

describe('no answer', () => {
  const CASES: Record<LoadFailureCode, readonly [zh: string, en: string]> = {
    status: ['数据来源返回错误 404。', 'answered with error 404.'],
    network: ['无法取得数据', 'could not be fetched'],
    timeout: ['10 秒没有回应', 'silent for 10 seconds'],
    empty: ['回应是空的', 'answered with nothing'],
    html: ['收到的是网页', 'A web page came'],
    'too-large': ['超过 20 MB', 'larger than 20 MB'],
    'not-json': ['不是完整的 JSON', 'not complete JSON'],
    address: ['“404”不可用', '“404” cannot be used'],
    attribute: ['404 无法识读', '404 cannot be read'],
    'not-a-dataset': ['不是可读的数据集', 'not a dataset this version reads'],
  };

  it.each(Object.entries(CASES))('says in words what happened: %s', (code, [zh, en]) => {
    const failure = { code: code as LoadFailureCode, detail: '404', problems: [] };
    for (const [locale, words] of [
      ['zh-Hans', zh],
      ['en', en],
      ['de', en],
    ] as const) {
      const model = modelOf({ state: 'failed', failure }, 'x', { locale });
      expect(model).toMatchObject({ state: 'unanswered', message: expect.stringContaining(words) });
      // Asking again mends nothing that is wrong in the page itself.
      expect('retry' in model).toBe(code !== 'address' && code !== 'attribute');
    }
  });

  it('shows the title at once and the sentence when it is loaded', () => {
    const failure = { code: 'timeout', detail: '', problems: [] } as const;
    expect(modelOf({ state: 'failed', failure }, 'x', { parts: {} })).toMatchObject({
      title: '暂时无法显示',
      message: '',
      retry: '重试',
    });
  });

  it('says that nobody named any data, or which indicator is not there and which is near', () => {
    expect(modelOf({ state: 'none' }, 'x', { locale: 'en' })).toMatchObject({
      message: expect.stringContaining('No data given'),
    });
    const unknown = (id: string, locale: string) => modelOf(readyState(zibo), id, { locale });
    expect(unknown('skiled-workers', 'en')).toMatchObject({
      message: 'No indicator “skiled-workers” in this dataset. Did you mean “skilled-workers”?',
    });
    expect(unknown('skiled-workers', 'zh')).toMatchObject({
      message: '数据中没有“skiled-workers”。是否为“skilled-workers”？',
    });
    expect(unknown('nothing-of-the-kind', 'en')).toMatchObject({
      message: expect.stringContaining('It has: joint-conference'),
    });
    for (const key of ['__proto__', 'constructor', 'toString'])
      expect(unknown(key, 'en')).toMatchObject({ state: 'unanswered' });
  });

  it('names the entry of the file that is wrong, the field and what came', () => {
    const message = (locale: string) =>
      modelOf(readyState(mistyped), 'workers-trained-cumulative', { locale });
    expect(message('zh')).toMatchObject({
      message: expect.stringMatching(/^数据文件第 23 个指标的 unit .*“人此”/),
    });
    expect(message('en')).toMatchObject({
      message: expect.stringMatching(/^Data file, indicator 23, “unit”: .*"人此"/),
    });
    // What is wrong with one entry leaves the others alone.
    expect(ready(mistyped, 'skilled-workers').text).toBe('63万余人');
  });
});

describe('a stated figure', () => {
  it.each([
    ['zh-Hans', '63万余人', '63万余人', '截至2021年底\u00A0· 存量'],
    ['zh-Hant', '63萬餘人', '超過63萬人', '截至2021年底\u00A0· 存量'],
    ['en', 'over 630,000 people', 'more than 630,000 people', 'end of 2021\u00A0· stock'],
    ['de', '> 630.000 people', '> 630.000 people', '31. Dezember 2021\u00A0· stock'],
  ])('keeps its hedge, its date and its kind in %s', (locale, text, spoken, context) => {
    const card = ready(zibo, 'skilled-workers', { locale });
    expect(card).toMatchObject({ pillar: 4, context });
    expect([plain(card.text), plain(card.spoken)]).toEqual([text, spoken]);
  });

  it('stands in English where the page names no language at all, or one that is none', () => {
    for (const locale of ['', 'zh_CN', 'not a tag', '-', 'x-y-z'])
      expect(plain(ready(zibo, 'rights-lawyers', { locale }).text)).toBe('106 people');
  });

  it('has a bar against the whole only as a share', () => {
    expect(ready(zibo, 'democratic-management-rate').bar).toMatchObject({ figure: { value: 95 } });
    expect(ready(zibo, 'rights-lawyers').bar).toBeUndefined();
  });

  it('has a name for every hedge', () => {
    const names = HEDGE_IDS.map((id) => ready(hedges, `rate-${id}`, { locale: 'en' }).hedge);
    expect(new Set(names).size).toBe(HEDGE_IDS.length);
    expect(names).not.toContain('');
  });

  it('cuts a long name and keeps its characters whole', () => {
    const long = ziboWith((copy) => {
      Object.assign(copy.indicators.find(({ id }) => id === 'rights-lawyers') ?? {}, {
        name: { en: `${'a'.repeat(158)}😀${'b'.repeat(100)}` },
      });
    });
    const { text } = ready(long, 'rights-lawyers', { locale: 'en' }).name;
    expect(text).toBe(`${'a'.repeat(158)}…`);
  });
});

describe('a plan', () => {
  it('is a target, declared: its digits are exact and its kind is said', () => {
    const plan = ready(zibo, 'planned-upskilled-per-year', { locale: 'en' });
    expect(plain(plan.text)).toBe('10,000 people');
    expect(plan).toMatchObject({ badge: { role: 'target' }, context: 'per year\u00A0· target' });
    expect(ready(zibo, 'planned-upskilled-per-year')).toMatchObject({
      text: '1万名',
      badge: { role: 'target', text: '计划' },
      context: '每年\u00A0· 计划',
    });
  });
});

describe('a result with a target', () => {
  const promised = (per: object) =>
    ziboWith((copy) => {
      const figure = { stated: '98%', value: 98, hedge: 'bare', unit: 'percent', unitWord: '%' };
      const evidence = { source: copy.sources[0]?.id, quote: '达到98%' };
      copy.targets.push({
        id: 'promised-rate',
        indicator: 'democratic-management-rate',
        commitment: 'binding',
        announced: '2022-06-28',
        figure,
        evidence,
        ...per,
      });
    });
  it('says the target and its date, and gives a share of a dated target its place on the bar', () => {
    const card = ready(promised({ due: '2025-12-31' }), 'democratic-management-rate');
    expect(card.text).toBe('95%');
    expect(linesOf(card)).toEqual(['result: 计划 98%\u00A0· 截至2025年底']);
    expect(card.bar).toMatchObject({ target: 98 });
    const english = ready(promised({ due: '2025-12-31' }), 'democratic-management-rate', {
      locale: 'en',
    });
    expect(linesOf(english).map(plain)).toEqual(['result: Target 98% · end of 2025']);
  });
  it('draws no place for a plan of each year', () => {
    const card = ready(promised({ per: 'P1Y' }), 'democratic-management-rate');
    expect(linesOf(card)).toEqual(['result: 计划 98%\u00A0· 每年']);
    expect(card.bar).toMatchObject({ target: undefined });
  });
});

describe('a derived figure', () => {
  it('shows its bounds, its working and the figures it stands on', () => {
    const share = ready(zibo, 'highly-skilled-share');
    expect(share).toMatchObject({
      badge: { role: 'derived' },
      working: expect.stringMatching(/^19万人 ÷ 63万余人 = 28\.9.*31\.0%$/),
      foot: [{ text: '由 2 个已公布数字计算' }],
    });
    expect(share.text).toMatch(/29—31%$/);
    expect(share.evidence.map(({ stated }) => stated)).toEqual(
      expect.arrayContaining(['19万人', '63万余人']),
    );
    const { lo, hi } = (share.bar as { range: { lo: number; hi: number } }).range;
    expect([lo, hi]).toEqual([expect.closeTo(28.906, 3), expect.closeTo(30.952, 3)]);
  });

  it('counts in the singular what is one', () => {
    const foot = (id: string) => ready(zibo, id, { locale: 'en' }).foot[0]?.text;
    expect(foot('legal-services-per-year')).toBe('Computed from 1 published figure');
    expect(foot('highly-skilled-share')).toBe('Computed from 2 published figures');
    expect(foot('competition-enterprises-five-years')).toBe('Concerns 1 published figure');
  });

  it('is refused, with the reason and without a number, where person-times meet a plan in persons', () => {
    for (const [locale, words] of [
      ['zh', ['refused', '人次', '不作推算']],
      ['en', ['refused', 'participations', 'people', 'nothing is computed']],
    ] as const) {
      const lines = linesOf(ready(zibo, 'workers-trained-cumulative', { locale }));
      expect(lines).toHaveLength(1);
      for (const each of words) expect(lines[0]).toContain(each);
      expect(lines[0]).not.toMatch(/\d/);
      const own = ready(zibo, 'training-against-plan', { locale });
      expect(own.figure).toBeUndefined();
      expect(own.bar).toBeUndefined();
      expect(linesOf(own)).toEqual(lines);
    }
  });

  it('is refused where yearly firm counts would be added up', () => {
    const refused = (locale: string) =>
      ready(zibo, 'competition-enterprises-five-years', { locale });
    expect(refused('zh')).toMatchObject({
      instead: '不作推算',
      text: '',
      lines: [{ role: 'refused', text: expect.stringContaining('重复计算') }],
    });
    expect(refused('en')).toMatchObject({
      instead: 'Not computed',
      lines: [{ role: 'refused', text: expect.stringContaining('twice') }],
    });
  });
});

describe('a revision', () => {
  it('shows what was, what is, since when and why', () => {
    expect(ready(corrected, 'craftsmen-cultivated')).toMatchObject({
      text: '959人',
      badge: { role: 'corrected', text: '已更正' },
      correction: {
        was: '949人',
        now: '959人',
        when: '2022-07-02 更正',
        notice: { text: expect.stringContaining('更正为 959 人'), lang: 'zh-Hans' },
      },
      more: { open: '更正说明' },
    });
    expect(ready(corrected, 'craftsmen-cultivated', { locale: 'en' }).correction).toMatchObject({
      when: 'corrected 2022-07-02',
      notice: { lang: 'en' },
    });
  });

  it('is not known the day before, and that it came is said', () => {
    const before = ready(corrected, 'craftsmen-cultivated', { asOf: '2022-07-01', locale: 'en' });
    expect(plain(before.text)).toBe('949 people');
    expect(before.correction).toBeUndefined();
    expect(before.badge).toBeUndefined();
    expect(linesOf(before)).toEqual(['result: Revised since then']);
    const after = ready(corrected, 'craftsmen-cultivated', { asOf: '2022-07-02' });
    expect(after.text).toBe('959人');
    expect(linesOf(after)).toEqual([]);
  });

  it('tells a figure not yet announced from one that never was', () => {
    expect(ready(zibo, 'skilled-workers', { asOf: '2022-06-27' })).toMatchObject({
      instead: '截至所选日期尚未公布',
      text: '',
      evidence: [],
    });
    const silent = ziboWith((copy) => {
      copy.observations = copy.observations.filter(({ id }) => id !== 'rights-lawyers-2022');
    });
    expect(ready(silent, 'rights-lawyers', { locale: 'en' }).instead).toBe(
      'Described without a figure',
    );
  });

  it('withdraws a figure: no number stands, the notice and the words it was stated in do', () => {
    const card = ready(withdrawn, 'wage-bargaining-coverage');
    expect(card).toMatchObject({
      badge: { role: 'corrected', text: '已撤回' },
      instead: '2022-08-01 撤回',
      text: '',
      spoken: '',
      correction: { now: '', when: '2022-08-01 撤回', notice: { lang: 'zh-Hans' } },
      foot: [{ text: '鲁中网' }, { text: '2022-06-28' }],
      evidence: [{ stated: '90%' }],
    });
    expect(card.figure).toBeUndefined();
    expect(card.bar).toBeUndefined();
    expect(ready(withdrawn, 'wage-bargaining-coverage', { asOf: '2022-07-31' }).text).toBe('90%');
  });
});

it('says of every figure that the last refresh failed, and keeps showing it', () => {
  const stale = { code: 'timeout', detail: '', problems: [] } as const;
  for (const id of ['skilled-workers', 'highly-skilled-share'])
    expect(modelOf({ ...readyState(zibo), stale }, id)).toMatchObject({
      state: 'ready',
      stale: '未能更新，所示为上次载入的数据',
    });
});

describe.each(['zh-CN', 'en'])('the whole first dataset in %s', (locale) => {
  const data = readyState(zibo);
  const ids = [...data.index.indicators.keys(), ...data.index.derivations.keys()];

  it('has 40 indicators and 9 derivations, none left out', () => {
    expect([data.index.indicators.size, data.index.derivations.size]).toEqual([40, 9]);
    expect(data.problems).toEqual([]);
  });

  it.each(ids)('%s is a card with every word in place', (id) => {
    const card = ready(zibo, id, { locale });
    const { evidence: _, hedge: __, bar: ___, ...said } = card;
    expect(
      textsIn(said).filter((text) => /undefined|NaN|null|\[object|\{\w+\}|Infinity/.test(text)),
    ).toEqual([]);
    expect(card.name.text).not.toBe('');
    expect(card.name.lang).toBe(locale === 'en' ? 'en' : 'zh-Hans');
    expect(card.pillar).toBeGreaterThan(0);
    expect(card.foot.every(({ text }) => text.length > 0)).toBe(true);
    expect(card.foot.length).toBeGreaterThan(0);
    expect(card.evidence.length).toBeGreaterThan(0);
    if (card.figure) {
      expect(card.text).toMatch(/\d/);
      expect(card.spoken).toMatch(/\d/);
      expect(card.context).not.toBe('');
    } else {
      expect(card.instead).toBeTruthy();
      expect(card.lines).toMatchObject([{ role: 'refused' }]);
    }
    // No Chinese in an English card, no English in a Chinese one.
    if (locale === 'en')
      expect(textsIn({ ...said, name: '' }).join()).not.toMatch(/\p{Script=Han}/u);
    else
      expect(
        [card.text, card.context, ...linesOf(card)].join().replaceAll(/result|refused/g, ''),
      ).not.toMatch(/[a-z]/i);
  });
});
