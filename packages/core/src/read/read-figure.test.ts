import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import gold from '../../test/data/gold-figures.json' with { type: 'json' };
import type { UnitDefinition } from '../quantity/unit.js';
import { findFigures, readFigure, readFigureAt } from './read-figure.js';
import type { FigureOptions, ReadFigure } from './read-figure.js';

function read(text: string, options?: FigureOptions): ReadFigure {
  const outcome = readFigure(text, options);
  if (!outcome.ok) throw new Error(`${text}: ${outcome.code} at ${String(outcome.at)}`);
  return outcome;
}

/** `value hedge unit`, with `value..upper` for ranges and `±granularity` where there is one. */
function brief(text: string, options?: FigureOptions): string {
  const { value, upper, hedge, unit, granularity } = read(text, options).value;
  const range = upper === undefined ? '' : `..${String(upper)}`;
  const place = granularity === undefined ? '' : ` ±${String(granularity)}`;
  return `${String(value)}${range} ${hedge} ${unit}${place}`;
}

/** Writes 1 to 9999 in Chinese numerals. */
function section(number: number): string {
  let text = '';
  let zero = false;
  for (const [power, place] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(number / power) % 10;
    if (digit === 0) zero = text !== '';
    else {
      text += (zero ? '零' : '') + '一二三四五六七八九'.charAt(digit - 1) + place;
      zero = false;
    }
  }
  return text;
}

function stated(text: string): readonly string[] {
  return findFigures(text).map(({ value }) => value.stated);
}

describe('readFigure in Chinese', () => {
  it.each([
    // Digits, scale words, exact products.
    ['63万余人', '630000 over person ±10000'],
    ['16.6万人', '166000 bare person ±1000'],
    ['4.35亿元', '435000000 bare CNY ±1000000'],
    ['3.552亿元', '355200000 bare CNY ±100000'],
    ['7000家', '7000 bare item'],
    ['1,275户', '1275 bare household'],
    ['18 400件', '18400 bare item'],
    ['18\u202f400件', '18400 bare item'],
    ['１，２７５户', '1275 bare household'],
    ['３６．５万册', '365000 bare item ±1000'],
    ['16.2 万余人', '162000 over person ±1000'],
    ['2亿4380万元', '243800000 bare CNY ±10000'],
    ['1万5千人', '15000 bare person ±1000'],
    ['3万4000人', '34000 bare person'],
    ['6.5万亿元', '6500000000000 bare CNY ±100000000000'],
    ['1万亿2000亿元', '1200000000000 bare CNY ±100000000'],
    ['7.5千元', '7500 bare CNY ±100'],
    ['3千万元', '30000000 bare CNY ±10000000'],
    // A remainder before the scale word fills the zeros of the number before it.
    ['4700余万元', '47000000 over CNY ±1000000'],
    ['4700万余元', '47000000 over CNY ±10000'],
    ['12余万人', '120000 over person ±10000'],
    ['十多万人', '100000 over person ±100000'],
    ['二百余万元', '2000000 over CNY ±1000000'],
    // Chinese numerals.
    ['一千三百余家', '1300 over item'],
    ['一百零六名', '106 bare person'],
    ['二百五', '250 bare item'],
    ['十二个', '12 bare item'],
    ['两千处', '2000 bare item'],
    ['一万五', '15000 bare item ±1000'],
    ['一万零五百元', '10500 bare CNY ±100'],
    ['一万零五元', '10005 bare CNY ±1'],
    ['一万五千亿元', '1500000000000 bare CNY ±100000000'],
    ['伍拾万元', '500000 bare CNY ±10000'],
    ['叁万元', '30000 bare CNY ±10000'],
    ['二〇一六件', '2016 bare item'],
    ['三点六亿元', '360000000 bare CNY ±10000000'],
    ['零起', '0 bare case'],
    // Approximate numerals.
    ['十几支', '11..19 between item'],
    ['二十几个', '21..29 between item'],
    ['十几万人', '110000..190000 between person'],
    ['七八十家', '70..80 between item'],
    ['三四百人', '300..400 between person'],
    ['两三个', '2..3 between item'],
    ['三五个', '3..5 between item'],
    ['百余名', '100 over person ±100'],
    ['上千家', '1000 over item ±1000'],
    ['上亿元', '100000000 over CNY ±100000000'],
    ['过千亿元', '100000000000 over CNY ±100000000000'],
    ['近百万', '1000000 nearly item ±1000000'],
    ['三十来个', '30 about item'],
    ['数十家', '10 several item ±10'],
    ['数千', '1000 several item ±1000'],
    ['几百人', '100 several person ±100'],
    ['数百万元', '1000000 several CNY ±1000000'],
    ['约几十万', '100000 several item ±100000'],
    // Shares.
    ['百分之九十八', '98 bare percent'],
    ['百分之九十八以上', '98 at-least percent'],
    ['百分之九十多', '90 over percent'],
    ['百分之四十至五十', '40..50 between percent'],
    ['百分之四十至百分之五十', '40..50 between percent'],
    ['千分之三', '3 bare permille'],
    ['万分之五', '0.05 bare percent'],
    ['三分之二', '66.66666666666667 bare percent'],
    ['2/3', '66.66666666666667 bare percent'],
    ['八成', '80 bare percent ±10'],
    ['三成六', '36 bare percent ±1'],
    ['六成多', '60 over percent ±10'],
    ['七八成', '70..80 between percent'],
    ['三至四成', '30..40 between percent'],
    ['过半', '50 over percent'],
    ['近一半', '50 nearly percent'],
    ['29.6%', '29.6 bare percent ±0.1'],
    ['３‰', '3 bare permille'],
    ['0.9个百分点', '0.9 bare percentage-point ±0.1'],
    ['-3.2%', '-3.2 bare percent ±0.1'],
    ['−3.2%', '-3.2 bare percent ±0.1'],
    ['负3.2%', '-3.2 bare percent ±0.1'],
    ['3.4倍', '3.4 bare times ±0.1'],
    ['翻了一番', '2 bare times'],
    ['翻两番', '4 bare times'],
    // Hedges before, inside, after, and both.
    ['约7000余家', '7000 over item'],
    ['近八成', '80 nearly percent ±10'],
    ['不少于300项', '300 at-least item'],
    ['不少于300项以上', '300 at-least item'],
    ['95%以上', '95 at-least percent'],
    ['约95%以上', '95 at-least percent'],
    ['20万左右', '200000 about item ±10000'],
    ['6000人次上下', '6000 about person-time'],
    ['0.5个工作日以内', '0.5 at-most working-day ±0.1'],
    ['最高500元', '500 at-most CNY'],
    ['不超过30天', '30 at-most day'],
    ['不足2%', '2 less-than percent'],
    ['不到15天', '15 less-than day'],
    ['逾9亿元', '900000000 over CNY ±100000000'],
    ['突破500万次', '5000000 over event ±10000'],
    ['10万+', '100000 over item ±10000'],
    ['≥95%', '95 at-least percent'],
    ['≤5%', '5 at-most percent'],
    ['＞60%', '60 over percent'],
    ['~7000家', '7000 about item'],
    ['500元起', '500 at-least CNY'],
    ['共43万人次', '430000 exact person-time ±10000'],
    ['共约7000余家', '7000 over item'],
    ['约占80%', '80 about percent'],
    ['达43万人次', '430000 bare person-time ±10000'],
    ['达到95%以上', '95 at-least percent'],
    ['高达1.2亿元', '120000000 bare CNY ±10000000'],
    ['5年多', '5 over year'],
    // Ranges.
    ['3—5个', '3..5 between item'],
    ['3～5个', '3..5 between item'],
    ['5至8万人', '50000..80000 between person'],
    ['3000至1万人', '3000..10000 between person'],
    ['3万至5万人', '30000..50000 between person'],
    ['40%至50%', '40..50 between percent'],
    ['40至50%之间', '40..50 between percent'],
    ['500元到3000元不等', '500..3000 between CNY'],
    ['约3—5个', '3..5 between item'],
    ['五至十五人', '5..15 between person'],
    ['-3%至-1%', '-3..-1 between percent'],
    // Units.
    ['106人', '106 bare person'],
    ['10万名', '100000 bare person ±10000'],
    ['60万人次', '600000 bare person-time ±10000'],
    ['486次', '486 bare event'],
    ['64场次', '64 bare event'],
    ['32起', '32 bare case'],
    ['2016件', '2016 bare item'],
    ['2018件', '2018 bare item'],
    ['30家', '30 bare item'],
    ['30家企业', '30 bare enterprise'],
    ['7000余家企业', '7000 over enterprise'],
    ['2.1万平方米', '21000 bare square-metre ±1000'],
    ['18千米', '18 bare kilometre'],
    ['150万千瓦时', '1500000 bare kilowatt-hour ±10000'],
    ['12百分点', '12 bare percentage-point'],
    ['3个月', '3 bare month'],
    ['24.5学时', '24.5 bare class-hour ±0.1'],
    ['1.2亿美元', '120000000 bare USD ±10000000'],
    ['￥５００万元', '5000000 bare CNY ±10000'],
    ['人民币5000元', '5000 bare CNY'],
    ['5000元人民币', '5000 bare CNY'],
    ['百分之百', '100 bare percent'],
    ['800元/个/月', '800 bare CNY/item/month'],
    ['1.5万元/人', '15000 bare CNY/person ±1000'],
    ['每人每月200元', '200 bare CNY/person/month'],
    ['1.6左右', '1.6 about ratio ±0.1'],
  ])('reads %s', (text, expected) => {
    expect(brief(text)).toBe(expected);
    expect(brief(text, { lang: 'zh-Hans' })).toBe(expected);
  });

  it.each([
    ['63萬餘人', '630000 over person ±10000'],
    ['約七千餘個', '7000 over item'],
    ['3.5億元', '350000000 bare CNY ±10000000'],
    ['兩千餘戶', '2000 over household'],
    ['幾百場', '100 several item ±100'],
    ['數十個', '10 several item ±10'],
    ['貳佰萬元', '2000000 bare CNY ±10000'],
    ['達到95%以上', '95 at-least percent'],
    ['超過六成', '60 over percent ±10'],
    ['2.5個百分點', '2.5 bare percentage-point ±0.1'],
    ['12億至15億元之間', '1200000000..1500000000 between CNY'],
  ])('reads %s in traditional characters', (text, expected) => {
    expect(brief(text, { lang: 'zh-Hant' })).toBe(expected);
  });

  it('takes 元 for the money of the region', () => {
    expect(brief('500元', { lang: 'zh-Hant-HK' })).toBe('500 bare HKD');
    expect(brief('500元/人', { lang: 'zh-TW' })).toBe('500 bare TWD/person');
    expect(brief('500元', { lang: 'zh-Hant' })).toBe('500 bare CNY');
  });
});

describe('readFigure in English', () => {
  it.each([
    ['over 630,000', '630000 over item'],
    ['630,000-plus', '630000 over item'],
    ['630,000+', '630000 over item'],
    ['630,000 or more', '630000 at-least item'],
    ['more than 48,000 workers', '48000 over item'],
    ['nearly 80%', '80 nearly percent'],
    ['nearly 6,200 people', '6200 nearly person'],
    ['almost 200,000', '200000 nearly item'],
    ['at least 30 per cent', '30 at-least percent'],
    ['No more than 25 students', '25 at-most item'],
    ['up to $450 per month', '450 at-most USD/month'],
    ['fewer than 50 firms', '50 less-than enterprise'],
    ['under 3 days', '3 less-than day'],
    ['about 7,000', '7000 about item'],
    ['some 7,000 firms', '7000 about enterprise'],
    ['around one in five', '20 about percent'],
    ['exactly 36', '36 exact item'],
    ['7,000 firms', '7000 bare enterprise'],
    ['486 inspections', '486 bare item'],
    ['15,000 young people', '15000 bare person'],
    ['40 sets of documents', '40 bare item'],
    ['300 or more firms', '300 at-least enterprise'],
    ['300 firms or more', '300 at-least enterprise'],
    ['1.2 million people', '1200000 bare person ±100000'],
    ['£1.85 billion', '1850000000 bare GBP ±10000000'],
    ['$350 million', '350000000 bare USD ±1000000'],
    ['€14.3m', '14300000 bare EUR ±100000'],
    ['US$1.2bn', '1200000000 bare USD ±100000000'],
    ['RMB 5 million', '5000000 bare CNY ±1000000'],
    ['355.2 million yuan', '355200000 bare CNY ±100000'],
    ['5,000 yuan per person per month', '5000 bare CNY/person/month'],
    ['$450 a month', '450 bare USD/month'],
    ['Rs 948.9 crore', '9489000000 bare INR ±1000000'],
    ['14 lakh', '1400000 bare item ±100000'],
    ['-$5m', '-5000000 bare USD ±1000000'],
    ['7k', '7000 bare item ±1000'],
    ['5m people', '5000000 bare person ±1000000'],
    ['5 m', '5 bare metre'],
    ['5km', '5 bare kilometre'],
    ['Ninety-two per cent', '92 bare percent'],
    ['one hundred and five thousand', '105000 bare item ±1000'],
    ['two dozen', '24 bare item'],
    ['about half a million employees', '500000 about item ±100000'],
    ['several hundred', '100 several item ±100'],
    ['several thousand people', '1000 several person ±1000'],
    ['two thirds', '66.66666666666667 bare percent'],
    ['a quarter', '25 bare percent'],
    ['three out of four', '75 bare percent'],
    ['over half', '50 over percent'],
    ['doubled', '2 bare times'],
    ['1.5 times', '1.5 bare times ±0.1'],
    ['4-fold', '4 bare times'],
    ['4.5 percentage points', '4.5 bare percentage-point ±0.1'],
    ['5–8 million', '5000000..8000000 between item'],
    ['$5–8 million', '5000000..8000000 between USD'],
    ['between 3 and 5', '3..5 between item'],
    ['from 3 to 5', '3..5 between item'],
    ['3 to 6 months', '3..6 between month'],
    ['minus 3.2%', '-3.2 bare percent ±0.1'],
  ])('reads %s', (text, expected) => {
    expect(brief(text)).toBe(expected);
    expect(brief(text, { lang: 'en-GB' })).toBe(expected);
  });
});

describe('readFigure', () => {
  it('keeps the hedge words and the unit as printed, outermost hedge first', () => {
    expect(read('共约7000余家').value).toMatchObject({ hedgeWord: '共 约 余', unitWord: '家' });
    expect(read('約七千餘個').value).toMatchObject({ hedgeWord: '約 餘', unitWord: '個' });
    expect(read('No more than 25 students').value).toMatchObject({
      hedgeWord: 'No more than',
      unitWord: 'students',
    });
    expect(read('355.2 million yuan').value.unitWord).toBe('yuan');
    expect(read('每人每月200元').value.unitWord).toBe('元/人/月');
  });

  it('prints no unit word that does not go with the number: 80 成 would be wrong', () => {
    for (const text of ['八成', '百分之八十', '三分之二', '翻一番', '63万余']) {
      expect(read(text).value).not.toHaveProperty('unitWord');
    }
  });

  it('leaves report verbs and spaces around out of what was stated', () => {
    expect(read('  达到 63万余人 ').value.stated).toBe('63万余人');
  });

  it("knows the dataset's own units behind a measure word, and takes the measure word alone for none of them", () => {
    const units: UnitDefinition[] = [
      {
        id: 'workshop-team',
        dimension: 'count',
        words: { 'zh-Hans': ['个', '个班组', '班组'], en: ['teams', 'team'] },
      },
      { id: 'studio', dimension: 'count', words: { 'zh-Hans': ['个', '个工作室'] } },
    ];
    expect(brief('2万个班组', { units })).toBe('20000 bare workshop-team ±10000');
    expect(brief('2萬個班組', { units })).toBe('20000 bare workshop-team ±10000');
    expect(brief('155个工作室', { units })).toBe('155 bare studio');
    expect(brief('2万个', { units })).toBe('20000 bare item ±10000');
    expect(brief('20,000 teams', { units })).toBe('20000 bare workshop-team');
  });

  it('says which characters are which, with offsets into the text given', () => {
    const { parts } = read(' 约５至８万 人次左右');
    expect(parts.map(({ type, text: part }) => `${type} ${part}`)).toEqual([
      'hedge 约',
      'number ５',
      'separator 至',
      'number ８',
      'scale 万',
      'unit 人次',
      'hedge 左右',
    ]);
  });

  it.each([
    ['', 'empty', undefined],
    ['  ', 'empty', undefined],
    [`${'9'.repeat(501)}`, 'too-long', '500'],
    ['63万\u202e余人', 'hidden-character', '3'],
    ['63\u200b万', 'hidden-character', '2'],
    ['63万\ud800', 'hidden-character', '3'],
    ['若干年前', 'vague', '0'],
    ['技术工人', 'no-number', '0'],
    ['约', 'no-number', '0'],
    ['下降3.2%', 'leading-text', '0'],
    ['培训职工43万人次', 'leading-text', '0'],
    ['7000余家参加', 'trailing-text', '6'],
    ['30% of firms', 'trailing-text', '4'],
    ['half of firms', 'trailing-text', '5'],
    ['7,000 firms in 15 sectors', 'trailing-text', '12'],
    ['63万职工', 'unknown-unit', '3'],
    ['35岁', 'unknown-unit', '2'],
    ['500元/班', 'unknown-unit', '5'],
    ['1e15', 'unknown-unit', '1'],
    ['1,2345', 'ambiguous-grouping', '1'],
    ['12,34,567', 'ambiguous-grouping', '2'],
    ['1.275.000', 'ambiguous-grouping', '5'],
    ['三至五百人', 'ambiguous-range', '0'],
    ['8至5万', 'ambiguous-range', '0'],
    ['50%至40%', 'range-reversed', '0'],
    ['between 5', 'incomplete-range', '0'],
    ['近7000余家', 'conflicting-hedges', '0'],
    ['不足5万以上', 'conflicting-hedges', '0'],
    ['不超过3—5个', 'conflicting-hedges', '0'],
    ['1000000000000001', 'number-too-large', '0'],
    ['9万亿亿', 'unknown-unit', '3'],
    ['9'.repeat(41), 'number-too-large', '0'],
    ['成千上万', 'vague', '0'],
    ['数以万计', 'vague', '0'],
    ['数家', 'vague', '0'],
    ['百万', 'vague', '0'],
    ['dozens', 'vague', '0'],
    ['several firms', 'vague', '0'],
    ['2021年底', 'is-a-time', '0'],
    ['2021年', 'is-a-time', '0'],
    ['二〇二一年', 'is-a-time', '0'],
    ['截至2021年底', 'is-a-time', '2'],
    ['5年来', 'is-a-time', '0'],
    ['6月28日', 'is-a-time', '0'],
    ['2019—2023年', 'is-a-time', '0'],
    ['2023-08-15', 'is-a-time', '0'],
    ['9:30', 'is-a-time', '0'],
    ['28 June', 'is-a-time', '0'],
    ['第2位', 'is-ordinal', '0'],
    ['3rd', 'is-ordinal', '0'],
    ['third', 'is-ordinal', '0'],
  ])('refuses %j as %s', (text, code, at) => {
    expect(readFigure(text)).toMatchObject({ ok: false, code, ...(at !== undefined && { at }) });
  });

  it('refuses languages whose digits it would misread', () => {
    expect(readFigure('1.275 Firmen', { lang: 'de' })).toMatchObject({
      code: 'unsupported-language',
      facts: { received: 'de' },
    });
  });

  it('reads what it calls the stated words as the same figure, and parts that follow one another', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'0123456789.,万亿千百十余多约近元人次%—至年/ abk个'), {
          maxLength: 14,
        }),
        (characters) => {
          const text = characters.join('');
          const outcome = readFigure(text);
          if (!outcome.ok) {
            expect(outcome.code).toMatch(/^[a-z-]+$/);
            return;
          }
          expect(outcome.value.stated).toBe(text.slice(outcome.start, outcome.end));
          for (const part of outcome.parts)
            expect(text.slice(part.start, part.end)).toBe(part.text);
          for (const [index, part] of outcome.parts.entries()) {
            expect(part.start).toBeGreaterThanOrEqual(outcome.parts[index - 1]?.end ?? 0);
          }
          const again = read(outcome.value.stated);
          expect(again.value).toEqual(outcome.value);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('a figure written out and read back', () => {
  const hedges = {
    zh: {
      bare: ['', ''],
      over: ['超过', ''],
      'at-least': ['', '以上'],
      nearly: ['近', ''],
      'less-than': ['不足', ''],
      'at-most': ['不超过', ''],
      about: ['约', ''],
      exact: ['共', ''],
    },
    en: {
      bare: ['', ''],
      over: ['over ', ''],
      'at-least': ['at least ', ''],
      nearly: ['nearly ', ''],
      'less-than': ['fewer than ', ''],
      'at-most': ['up to ', ''],
      about: ['about ', ''],
      exact: ['exactly ', ''],
    },
  } as const;
  const units = {
    zh: {
      person: '人',
      'person-time': '人次',
      CNY: '元',
      percent: '%',
      enterprise: '家企业',
      'square-metre': '平方米',
      'CNY/person': '元/人',
    },
    en: {
      person: ' people',
      'person-time': ' participations',
      CNY: ' yuan',
      percent: '%',
      enterprise: ' firms',
      'square-metre': ' square metres',
      'CNY/person': ' yuan per person',
    },
  } as const;
  const scales = {
    zh: { '': 0, 千: 3, 万: 4, 亿: 8 },
    en: { '': 0, ' thousand': 3, ' million': 6, ' billion': 9 },
  } as const;

  it.each(['zh', 'en'] as const)('is the same figure in %s', (lang) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: 0, max: 2 }),
        fc.constantFrom(...(Object.keys(scales[lang]) as (keyof (typeof scales)['zh'])[])),
        fc.constantFrom(...(Object.keys(hedges[lang]) as (keyof (typeof hedges)['zh'])[])),
        fc.constantFrom(...(Object.keys(units[lang]) as (keyof (typeof units)['zh'])[])),
        fc.boolean(),
        (digits, decimals, scale, hedge, unit, grouped) => {
          const power = (scales[lang] as Record<string, number>)[scale] ?? 0;
          const text = (digits / 10 ** decimals).toFixed(decimals);
          const number = grouped ? text.replace(/\B(?=(\d{3})+(?=\.|$))(?<!\.\d*)/g, ',') : text;
          const [before, after] = hedges[lang][hedge];
          const { value } = read(`${before}${number}${scale}${units[lang][unit]}${after}`);
          expect(value).toMatchObject({
            value: Number(`${String(digits)}e${String(power - decimals)}`),
            hedge,
            unit,
          });
          expect(value.granularity).toBe(
            power > 0 || decimals > 0 ? Number(`1e${String(power - decimals)}`) : undefined,
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is the same number in Chinese numerals', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999 }),
        fc.integer({ min: 1, max: 9_999 }),
        (high, low) => {
          const joint = high > 0 ? `${section(high)}万${low < 1_000 ? '零' : ''}` : '';
          const { value } = read(`${joint}${section(low)}人`).value;
          expect(value).toBe(high * 10_000 + low);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the annotated sentences', () => {
  const hedges: Readonly<Record<string, readonly string[]>> = {
    exact: ['bare', 'exact'],
    under: ['nearly', 'less-than'],
    over: ['over'],
    about: ['about'],
    atLeast: ['at-least'],
    atMost: ['at-most'],
    between: ['between'],
  };
  const units: Readonly<Record<string, string>> = {
    人: 'person',
    名: 'person',
    人次: 'person-time',
    户: 'household',
    元: 'CNY',
    美元: 'USD',
    '%': 'percent',
    百分点: 'percentage-point',
    工作日: 'working-day',
    天: 'day',
    年: 'year',
    倍: 'times',
    次: 'event',
    场次: 'event',
    平方米: 'square-metre',
    公里: 'kilometre',
    公顷: 'hectare',
    吨: 'tonne',
    小时: 'hour',
    学时: 'class-hour',
    人年: 'person-year',
    分: 'score',
    '元/月': 'CNY/month',
    '元/个/月': 'CNY/item/month',
    '元/人/年': 'CNY/person/year',
    GBP: 'GBP',
    USD: 'USD',
    EUR: 'EUR',
    INR: 'INR',
    'USD/month': 'USD/month',
    people: 'person',
    months: 'month',
    times: 'times',
    'percentage points': 'percentage-point',
  };
  /** Their unit stands elsewhere in the sentence: 12、8、5所; some 15,000 young people. */
  const unitElsewhere = new Set(['s042-1', 's092-1', 's092-2', 's097-1', 's109-1']);
  /** A rank is a position, not an amount; there is no unit for it. */
  const ranks = new Set(['s029-1', 's055-2', 's056-1', 's112-1', 's133-1', 's133-2', 's133-3']);
  /** 约有 or 约占 stands apart from the number, or before a whole list: only the extractor sees it. */
  const hedgeElsewhere = new Set([
    's004-2',
    's086-1',
    'competition-teams-per-year',
    'competition-participations-per-year',
  ]);

  it.each(gold.filter(({ id }) => !ranks.has(id)))(
    '$id: $quote',
    ({ id, lang, quote, hedge, unit, ...figure }) => {
      const { value } = read(quote, { lang });
      expect(value.value).toBeCloseTo(figure.value, figure.value > 1_000 ? 6 : 4);
      if (figure.high !== undefined) expect(value.upper).toBe(figure.high);
      expect(hedgeElsewhere.has(id) ? ['bare'] : hedges[hedge]).toContain(value.hedge);
      if (!unitElsewhere.has(id)) expect(value.unit).toBe(units[unit] ?? 'item');
    },
  );

  it.each(gold.filter(({ id }) => ranks.has(id)))('$id: $quote is a rank', ({ quote }) => {
    expect(readFigure(quote)).toMatchObject({ code: 'is-ordinal' });
  });
});

describe('findFigures', () => {
  it('finds a figure in its quote', () => {
    expect(stated('全市技术工人队伍63万余人')).toEqual(['63万余人']);
    expect(stated('每年约有7000余家企业、2万个班组、60万人次')).toEqual([
      '约有7000余家企业',
      '2万个',
      '60万人次',
    ]);
    expect(
      stated(
        'By the end of 2022, the scheme had trained more than 48,000 workers in 36 pilot districts.',
      ),
    ).toEqual(['more than 48,000', '36']);
  });

  it.each([
    '2021年底',
    '第九场',
    '5G、3D打印',
    '〔2022〕3号',
    '0539-8812345',
    '35岁',
    '118号',
    '一批',
    '进一步',
    '数以万计',
    '成千上万',
    '6月28日9时',
    'Skills 2030',
    '队伍三十',
    '“十百千万”行动',
  ])('finds none in %s', (text) => {
    expect(stated(text)).toEqual([]);
  });

  it('does not take the end of another word for a hedge', () => {
    expect(stated('节约5万元')).toEqual(['5万元']);
    expect(stated('通过5项决议')).toEqual(['5项']);
    expect(stated('最近3个月')).toEqual(['3个月']);
  });

  it('gives offsets into the text', () => {
    const text = '😀全市63萬餘人';
    const [found] = findFigures(text);
    expect(text.slice(found?.start, found?.end)).toBe('63萬餘人');
  });

  // Processor time, since a wall clock also measures the neighbours. Work that grows with the square would take minutes.
  it.each([
    ['9', 100_000],
    ['、', 100_000],
    ['余', 100_000],
    ['约', 100_000],
    ['一', 100_000],
    ['零', 100_000],
    [' ', 100_000],
    ['1,', 100_000],
    ['9/', 100_000],
    ['\ud800', 100_000],
    ['one ', 100_000],
    ['百分之', 100_000],
    ['每人', 30_000],
    ['1至', 30_000],
    ['几十', 30_000],
    ['万', 30_000],
  ])('gets through %j again and again', (piece, length) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const before = process.cpuUsage();
    findFigures(text);
    readFigure(text);
    readFigureAt(text, length / 2);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(2_000);
  });
});

describe('readFigureAt', () => {
  it('reads the longest figure at an offset, and no English noun', () => {
    const text = 'trained more than 48,000 workers';
    expect(readFigureAt(text, 8)).toMatchObject({
      end: 24,
      value: { value: 48_000, hedge: 'over' },
    });
    expect(readFigureAt('全市63万余人', 2)).toMatchObject({ start: 2, end: 7 });
  });

  it('refuses a place where no figure starts', () => {
    expect(readFigureAt('全市63万余人', 0)).toMatchObject({ code: 'no-number', at: '0' });
  });
});
