import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Figure, type Hedge, HEDGES } from '../figure.js';
import { encloses } from '../quantity/interval.js';
import { interpretFigure } from '../quantity/interpret-figure.js';
import type { UnitDefinition } from '../quantity/unit.js';
import { readFigure } from '../read/read-figure.js';
import { formatFigure, formatFigureText, spokenFigure } from './format-figure.js';
import { statedFigure } from './stated-figure.js';

const skilled: Figure = {
  stated: '63万余人',
  value: 630_000,
  hedge: 'over',
  hedgeWord: '余',
  unit: 'person',
  unitWord: '人',
  granularity: 10_000,
};

function figure(value: number, hedge: Hedge, unit: string, more: Partial<Figure> = {}): Figure {
  return { stated: '', value, hedge, unit, ...more };
}

/** Printed by the rules of the locale, with spaces that break, to be read more easily here. */
function generated(given: Figure, locale: string, units?: readonly UnitDefinition[]): string {
  return formatFigureText(given, { locale, notation: 'compact', units }).replaceAll('\u00a0', ' ');
}

/** The shortest phrases of the first dataset, as read, in either language. */
function read(words: string): Figure {
  const outcome = readFigure(words);
  if (!outcome.ok) throw new Error(`${words}: ${outcome.code}`);
  return outcome.value;
}

describe('formatFigure, in the source’s own wording', () => {
  it('splits the words into parts that joined are the words again', () => {
    expect(formatFigure(skilled, { locale: 'zh-CN' })).toEqual([
      { type: 'number', value: '63' },
      { type: 'scale', value: '万' },
      { type: 'hedge', value: '余' },
      { type: 'unit', value: '人' },
    ]);
    expect(formatFigure(read('at least 1.5 million US dollars'), { locale: 'en-GB' })).toEqual([
      { type: 'hedge', value: 'at least' },
      { type: 'literal', value: ' ' },
      { type: 'number', value: '1.5' },
      { type: 'literal', value: ' ' },
      { type: 'scale', value: 'million' },
      { type: 'literal', value: ' ' },
      { type: 'unit', value: 'US dollars' },
    ]);
  });

  test.each([
    '63万余人',
    '约7000余家',
    '4700余万元',
    '3.552亿元',
    '百分之九十五以上',
    '八成',
    '三分之二',
    '过半',
    '3—5个',
    '5至8万人',
    '数千人',
    '三百多项',
    '5千米',
    '1.5万元/人',
    'over 630,000 people',
    '3–5 companies',
    'several thousand people',
    '12.5%',
    'fewer than 50 firms',
    '21,000 m²',
  ])('keeps every character of "%s", and finds its number and unit', (words) => {
    const locale = /[a-z]/i.test(words) || words === '12.5%' ? 'en' : 'zh';
    const parts = formatFigure(read(words), { locale });
    expect(parts.map(({ value }) => value).join('')).toBe(words);
    const types = parts.map(({ type }) => type);
    expect(types.filter((type) => type === 'number').length).toBeGreaterThan(0);
    expect(types.includes('unit')).toBe(words !== '过半');
  });

  it('puts in front the hedge that was said earlier in the sentence', () => {
    const teams = figure(20_000, 'about', 'item', {
      stated: '2万个',
      hedgeWord: '约',
      unitWord: '个',
      granularity: 10_000,
    });
    expect(formatFigureText(teams, { locale: 'zh' })).toBe('约2万个');
    expect(formatFigureText({ ...teams, hedgeWord: undefined }, { locale: 'zh' })).toBe('约2万个');
  });

  it('adds the unit that the words leave out', () => {
    const users = figure(2_800_000, 'over', 'person', {
      stated: '280多万',
      hedgeWord: '多',
      granularity: 10_000,
    });
    expect(formatFigureText(users, { locale: 'zh' })).toBe('280多万人');
    const named = figure(12, 'bare', 'person', { stated: '12 of them' });
    expect(formatFigureText(named, { locale: 'en' })).toBe('12 of them\u00a0people');
  });

  it('leaves words of another language or script to its own', () => {
    expect(statedFigure(skilled, { locale: 'en' })).toBeUndefined();
    expect(statedFigure(skilled, { locale: 'zh-Hant' })).toBeUndefined();
    expect(formatFigureText(skilled, { locale: 'zh-TW' })).toBe('63萬餘人');
    const french = figure(7000, 'over', 'person', {
      stated: 'plus de 7 000 personnes',
      hedgeWord: 'plus de',
      unitWord: 'personnes',
    });
    expect(formatFigureText(french, { locale: 'fr-CA', lang: 'fr' })).toBe(
      'plus de 7 000 personnes',
    );
    expect(formatFigureText(french, { locale: 'en', lang: 'fr' })).toBe('over 7,000\u00a0people');
  });

  it('takes digits and a percent sign for everybody’s, and groups thousands where English reads them', () => {
    const covered = figure(95, 'bare', 'percent', { stated: '95%' });
    expect(['zh', 'en', 'de'].map((locale) => formatFigureText(covered, { locale }))).toEqual([
      '95%',
      '95%',
      '95\u00a0%',
    ]);
    expect(
      formatFigureText(figure(2016, 'bare', 'case', { stated: '2016' }), { locale: 'en' }),
    ).toBe('2,016\u00a0cases');
  });
});

describe('formatFigure, by the rules of a locale', () => {
  const hectares: UnitDefinition = {
    id: 'rule',
    dimension: 'count',
    words: { zh: ['项'], en: ['rules', 'rule'], de: ['Regeln'] },
  };

  test.each<[Figure, string, string, string]>([
    [skilled, '63万余人', 'over 630,000 people', '> 630.000 people'],
    [
      figure(7000, 'over', 'enterprise'),
      '7000余家企业',
      'over 7,000 enterprises',
      '> 7.000 enterprises',
    ],
    [figure(14, 'over', 'person'), '超14人', 'over 14 people', '> 14 people'],
    [figure(95, 'over', 'percent'), '超95%', 'over 95%', '> 95 %'],
    [figure(95, 'at-least', 'percent'), '95%以上', 'at least 95%', '≥ 95 %'],
    [
      figure(80_000, 'nearly', 'person', { granularity: 10_000 }),
      '近8万人',
      'nearly 80,000 people',
      '≲ 80.000 people',
    ],
    [
      figure(50, 'less-than', 'enterprise'),
      '不足50家企业',
      'fewer than 50 enterprises',
      '< 50 enterprises',
    ],
    [figure(5, 'less-than', 'percent'), '不足5%', 'less than 5%', '< 5 %'],
    [figure(5, 'at-most', 'percent'), '不超过5%', 'up to 5%', '≤ 5 %'],
    [figure(7000, 'about', 'item'), '约7000个', 'about 7,000', '≈ 7.000'],
    [figure(3, 'between', 'item', { upper: 5 }), '3—5个', '3–5', '3–5'],
    [
      figure(50_000, 'between', 'person', { upper: 80_000, granularity: 10_000 }),
      '5—8万人',
      '50,000–80,000 people',
      '50.000–80.000 people',
    ],
    [figure(1000, 'several', 'person'), '数千人', 'several thousand people', '2.000–10.000 people'],
    [figure(10, 'several', 'case'), '数十起', '20–100 cases', '20–100 cases'],
    [
      figure(100_000, 'several', 'person'),
      '数十万人',
      '200,000–1,000,000 people',
      '200.000–1.000.000 people',
    ],
    [
      figure(355_200_000, 'bare', 'CNY', { granularity: 100_000 }),
      '3.552亿元',
      '355.2 million yuan',
      '355.200.000 yuan',
    ],
    [
      figure(21_000, 'bare', 'square-metre', { granularity: 1000 }),
      '2.1万平方米',
      '21,000 m²',
      '21.000 m²',
    ],
    [
      figure(15_000, 'bare', 'CNY/person', { granularity: 1000 }),
      '1.5万元/人',
      '15,000 yuan per person',
      '15.000 yuan per person',
    ],
    [figure(33_404, 'bare', 'person'), '33404人', '33,404 people', '33.404 people'],
    [
      figure(350_000_000, 'bare', 'CNY', { granularity: 1_000_000 }),
      '3.50亿元',
      '350 million yuan',
      '350.000.000 yuan',
    ],
    [figure(95, 'bare', 'percent', { granularity: 0.1 }), '95.0%', '95.0%', '95,0 %'],
    [figure(1, 'bare', 'person'), '1人', '1 person', '1 person'],
    [figure(12, 'bare', 'rule'), '12项', '12 rules', '12 Regeln'],
    [figure(-2.5, 'bare', 'percent'), '-2.5%', '-2.5%', '-2,5 %'],
  ])('writes %j as %s, %s and %s', (given, zh, en, de) => {
    expect(generated(given, 'zh', [hectares])).toBe(zh);
    expect(generated(given, 'en', [hectares])).toBe(en);
    expect(generated(given, 'de', [hectares])).toBe(de);
  });

  it('never prints a floor above itself: 635,000 hedged "over" is not 64万', () => {
    const floor = figure(635_000, 'over', 'person', { granularity: 1000 });
    expect(generated(floor, 'zh')).toBe('63.5万余人');
    expect(generated(floor, 'en')).toBe('over 635,000 people');
  });

  it('says "about" where bare digits would claim more than a scale word did, but not of a plan', () => {
    const trained = figure(20_000, 'bare', 'person', { granularity: 10_000 });
    expect(generated(trained, 'en')).toBe('about 20,000 people');
    expect(formatFigureText(trained, { locale: 'en', role: 'declared' })).toBe(
      '20,000\u00a0people',
    );
    const plan = { ...trained, reading: { lo: 20_000, hi: 20_000, why: { en: 'A plan.' } } };
    expect(generated(plan, 'en')).toBe('20,000 people');
  });

  it('writes standard notation without scale words', () => {
    expect(formatFigureText(skilled, { locale: 'zh', notation: 'standard' })).toBe('630000余人');
  });

  it('keeps the measure word of the source', () => {
    const bases = figure(10, 'bare', 'item', { stated: '10所', unitWord: '所' });
    expect(generated(bases, 'zh')).toBe('10所');
    expect(generated({ ...bases, unitWord: '个' }, 'zh-HK')).toBe('10個');
    expect(generated(bases, 'en')).toBe('10');
  });
});

describe('spokenFigure', () => {
  test.each<[Figure, string, string]>([
    [skilled, 'more than 630,000 people', '超过63万人'],
    [
      figure(355_200_000, 'bare', 'CNY', { granularity: 100_000 }),
      '355.2 million yuan',
      '3.552亿元',
    ],
    [figure(29, 'between', 'percent', { upper: 31 }), '29 to 31 per cent', '29%至31%'],
    [figure(-2, 'bare', 'percentage-point'), 'minus 2 percentage points', '负2个百分点'],
    [figure(21_000, 'bare', 'square-metre'), '21,000 square metres', '2.1万平方米'],
    [figure(95, 'at-least', 'percent'), 'at least 95 per cent', '至少95%'],
  ])('says %j as "%s" and "%s"', (given, en, zh) => {
    expect(spokenFigure(given, { locale: 'en' })).toBe(en);
    expect(spokenFigure(given, { locale: 'zh' })).toBe(zh);
  });
});

describe('hedge safety', () => {
  const anyFigure = fc
    .record({
      digits: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 99_999 })),
      power: fc.integer({ min: -2, max: 8 }),
      shown: fc.boolean(),
      hedge: fc.constantFrom(...HEDGES),
      unit: fc.constantFrom(
        'person',
        'CNY',
        'percent',
        'square-metre',
        'item',
        'day',
        'CNY/person',
      ),
    })
    .map(({ digits, power, shown, hedge, unit }): Figure => {
      const scale = hedge === 'several' ? 10 ** (1 + (digits % 8)) : Number(`${digits}e${power}`);
      return {
        stated: '',
        value: scale,
        hedge,
        unit,
        ...(hedge === 'between' && { upper: scale * 3 }),
        ...(shown && hedge !== 'several' && { granularity: Number(`1e${power}`) }),
      };
    })
    .filter(({ unit, value, hedge }) => unit !== 'percent' || (value < 30 && hedge !== 'several'));

  test.each(['zh', 'zh-Hant', 'en'])(
    'what is printed in %s, read again, entails no more than the figure',
    (locale) => {
      fc.assert(
        fc.property(
          anyFigure,
          fc.constantFrom('compact' as const, 'standard' as const),
          (given, notation) => {
            const printed = formatFigureText(given, { locale, notation });
            const again = readFigure(printed, { lang: locale });
            if (!again.ok) throw new Error(`${printed}: ${again.code}`);
            const before = interpretFigure(given);
            const after = interpretFigure({ ...again.value, unit: given.unit });
            if (!before.ok || !after.ok) throw new Error(`${printed} has no meaning`);
            const [meant, claimed] = [before.value.entailed, after.value.entailed];
            if (claimed !== null && !(meant !== null && encloses(claimed, meant)))
              throw new Error(
                `${printed} claims ${JSON.stringify(claimed)} of ${JSON.stringify(meant)}`,
              );
            // A number without a unit word is read as items.
            if (given.unit !== 'item') expect(again.value.unit).toBe(given.unit);
          },
        ),
        { numRuns: 400 },
      );
    },
  );
});
