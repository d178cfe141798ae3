import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  evaluateDerivations,
  type DerivationInput,
  type DerivedFigure,
} from '../calculate/derive/evaluate-derivations.js';
import { parseExpression } from '../calculate/derive/parse-expression.js';
import type { Figure } from '../figure.js';
import { parsePeriod } from '../period.js';
import { interpretFigure } from '../quantity/interpret-figure.js';
import type { MeasureKind } from '../schema/dataset-schema.js';
import { formatTrace } from './format-trace.js';
import { mathMarkup, traceMath } from './trace-math.js';
import { traceJsonLines } from './trace-records.js';

function given(figure: Figure, kind: MeasureKind, period?: string): DerivationInput {
  const read = interpretFigure(figure);
  if (!read.ok) throw new Error(read.code);
  const { unit, stated } = figure;
  return {
    unit,
    kind,
    period: parsePeriod(period ?? ''),
    range: read.value.conventional,
    stated: figure,
    from: `${stated}!`,
  };
}

const high = given(
  { stated: '19万人', value: 190_000, hedge: 'bare', unit: 'person', granularity: 10_000 },
  'stock',
  '2021-12-31',
);
const all = given(
  {
    stated: '63万余人',
    value: 630_000,
    hedge: 'over',
    hedgeWord: '余',
    unit: 'person',
    granularity: 10_000,
  },
  'stock',
  '2021-12-31',
);
const lawyers = given(
  { stated: '106人', value: 106, hedge: 'bare', unit: 'person' },
  'stock',
  '2021-12-31',
);
const wages = given(
  { stated: '3.552亿元', value: 355_200_000, hedge: 'bare', unit: 'CNY', granularity: 100_000 },
  'cumulative',
  'P5Y/2022-06-28',
);

function derived(
  text: string,
  unit?: string,
  inputs: Readonly<Record<string, DerivationInput>> = { high, all, lawyers, wages },
): DerivedFigure {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(parsed.code);
  const definition = {
    id: 'result',
    expression: parsed.value,
    ...(unit !== undefined && { unit }),
  };
  const result = evaluateDerivations([definition], new Map(Object.entries(inputs))).get('result');
  if (!result?.ok) throw new Error(result?.code);
  return result;
}

const named = (id: string) => ({ result: '高技能人才占比' })[id] ?? id;

/** The note in English under a formula written by hand. */
function note(text: string, inputs?: Readonly<Record<string, DerivationInput>>): string {
  return formatTrace(derived(text, undefined, inputs), { locale: 'en' }).note;
}

describe('the working in words', () => {
  test('one step: the numbers as stated with their hedges, then with their bounds', () => {
    expect(
      formatTrace(derived('share(high, all)', 'percent'), { locale: 'zh', names: named }),
    ).toEqual({
      summary: '19万人 ÷ 63万余人 = 28.9—31.0%',
      lines: [
        { label: '高技能人才占比', formula: '19万人 ÷ 63万余人', result: '28.9—31.0%' },
        { label: '按上下界', formula: '18.5—19.5万人 ÷ 63—64万人', result: '' },
      ],
      note: '上下界是各数字在其范围内取值时结果的最小值和最大值，向外取整。',
    });
  });

  test('in English the same', () => {
    expect(
      formatTrace(derived('share(high, all)', 'percent'), { locale: 'en' }).summary.replaceAll(
        '\u00a0',
        ' ',
      ),
    ).toBe('190,000 people ÷ over 630,000 people = 28.9–31.0%');
  });

  test.each([
    ['perYear(wages)', '3.552亿元 ÷ 5年'],
    ['wages / 5 year', '3.552亿元 ÷ 5年'],
    ['(all - high) / all', '(63万余人 − 19万人) ÷ 63万余人'],
    ['all / (high / lawyers)', '63万余人 ÷ (19万人 ÷ 106人)'],
    ['all - (high - lawyers)', '63万余人 − (19万人 − 106人)'],
    ['-all * 2', '−63万余人 × 2'],
    ['progress(lawyers, high, all)', '(19万人 − 106人) ÷ (63万余人 − 106人)'],
    ['percentChange(high, all)', '(63万余人 − 19万人) ÷ 19万人'],
    ['cagr(high, all, 5)', '(63万余人 ÷ 19万人)^(1 ÷ 5) − 1'],
    ['mean(high, lawyers)', '(19万人 + 106人) ÷ 2'],
    ['max(high, lawyers)', 'max(19万人; 106人)'],
  ])('%s reads %s', (text, words) => {
    expect(formatTrace(derived(text), { locale: 'zh' }).summary.split(' = ')[0]).toBe(words);
  });

  test('two steps: the second takes the result of the first', () => {
    const { lines } = formatTrace(derived('(all - high) / lawyers'), { locale: 'zh' });
    expect(lines.map(({ formula }) => formula)).toEqual([
      '63万余人 − 19万人',
      '63—64万人 − 18.5—19.5万人',
      '43.5—45.5万人 ÷ 106人',
    ]);
    expect(lines.map(({ label }) => label)).toEqual(['', '按上下界', 'result']);
  });

  test('says when nothing was rounded, when a range may be too wide, and when it says nothing', () => {
    expect(note('lawyers / lawyers')).toBe('Every figure is taken as the number stated.');
    const ratio = { unit: 'ratio', range: { lo: 1, hi: 2 } };
    expect(note('a * a - a', { a: ratio })).toContain('may be narrower');
    const anything = { unit: 'person', range: { lo: 0, hi: 10 } };
    expect(
      note('share(a, b)', { a: anything, b: { unit: 'person', range: { lo: 5, hi: 9 } } }),
    ).toContain('too wide');
  });
});

describe('the working as MathML', () => {
  test('a fraction with the stated words above and below', () => {
    expect(mathMarkup(traceMath(derived('share(high, all)', 'percent'), { locale: 'zh' }))).toBe(
      '<math><mrow><mfrac><mtext>19万人</mtext><mtext>63万余人</mtext></mfrac><mo>=</mo><mtext>28.9—31.0%</mtext></mrow></math>',
    );
  });

  test('steps inside each other, brackets only around sums', () => {
    const markup = mathMarkup(traceMath(derived('(all - high) * 2 - lawyers'), { locale: 'zh' }));
    expect(markup.match(/<mo>\(<\/mo>/g)).toHaveLength(1);
  });

  test('no text of a figure can end an element', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'<>/&"a人', '</math>') }), (stated) => {
        const odd = given(
          {
            stated: `5人${stated}`,
            value: 5,
            hedge: 'bare',
            unit: 'person',
            unitWord: `人${stated}`,
          },
          'stock',
        );
        const markup = mathMarkup(
          traceMath(derived('a * 2', undefined, { a: odd }), { locale: 'zh' }),
        );
        expect(markup.replace(/<\/?(math|mrow|mtext|mo|mn)>/g, '')).not.toMatch(/[<>]/);
      }),
    );
  });
});

test('the steps to run again hold the numbers used, their statements and the operation', () => {
  const lines = traceJsonLines(derived('(all - high) / lawyers')).trimEnd().split('\n');
  const [first, second] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(first).toMatchObject({
    step: 0,
    op: 'sub',
    rounding: 'outward',
    inputs: [
      {
        figure: 'all',
        stated: '63万余人',
        from: '63万余人!',
        lo: 630_000,
        hi: 640_000,
        unit: 'person',
      },
      { figure: 'high', stated: '19万人', lo: 185_000, hi: 195_000, unit: 'person' },
    ],
  });
  expect(second).toMatchObject({
    step: 1,
    id: 'result',
    op: 'div',
    inputs: [{ step: 0 }, { figure: 'lawyers' }],
  });
});
