import type { DerivedFigure } from '../calculate/derive/evaluate-derivations.js';
import type { TraceOperand } from '../calculate/derive/trace.js';
import type { Interval } from '../quantity/interval.js';
import { languageOf } from './hedge-words.js';
import { traceFormula, type TraceFormula } from './trace-formula.js';
import {
  boundsOf,
  hasBounds,
  nameOf,
  outputOf,
  statedValue,
  type TraceOptions,
} from './trace-values.js';
import { traceWords } from './trace-words.js';

export type { TraceOptions } from './trace-values.js';

/** One line of the working. */
export interface TraceLine {
  /** What is computed, for the line that gives the result; "bounds" for the line below it; empty on the way. */
  readonly label: string;
  readonly formula: string;
  /** What the formula comes to; empty on a line of bounds. */
  readonly result: string;
}

/** The working of a derived figure in words. */
export interface TraceText {
  /** All of it in one line: 19万人 ÷ 63万余人 = 28.9—31.0%. */
  readonly summary: string;
  /** Each step with the numbers as stated, then with their bounds. */
  readonly lines: readonly TraceLine[];
  /** How the bounds were taken. */
  readonly note: string;
}

const WORDS = {
  bounds: { zh: '按上下界', en: 'with bounds' },
  exact: {
    zh: '上下界是各数字在其范围内取值时结果的最小值和最大值，向外取整。',
    en: 'The bounds are the least and the greatest result for any values within those of the figures, rounded outward.',
  },
  overestimate: {
    zh: '结果必在上下界之内；实际范围可能更窄。',
    en: 'The result lies within the bounds; its true range may be narrower.',
  },
  single: { zh: '所有数字均按所述数值计算。', en: 'Every figure is taken as the number stated.' },
  'not-informative': {
    zh: '范围过宽，不能说明问题。',
    en: 'The range is too wide to say anything.',
  },
  'declared-input': {
    zh: '其中有计划数或目标数。',
    en: 'A plan or target is among the figures.',
  },
} as const;

/**
 * How a derived figure was computed, in words; Chinese, or English for other locales, numbers in any.
 *
 * @example formatTrace(derived, { locale: 'zh' }).summary //=> '19万人 ÷ 63万余人 = 28.9—31.0%'
 */
export function formatTrace(
  derived: Pick<DerivedFigure, 'trace' | 'exactness' | 'flags'>,
  options: TraceOptions,
): TraceText {
  const { trace, exactness, flags } = derived;
  const language = languageOf(options.locale) === 'zh' ? 'zh' : 'en';
  const last = trace.length - 1;
  const stated = (formula: TraceFormula) =>
    traceWords(formula, (each) => statedValue(each, options));
  const bounds = (formula: TraceFormula) => traceWords(formula, (each) => boundsOf(each, options));
  const result = trace.at(-1);
  const lines = trace.flatMap((step, at): TraceLine[] => {
    const formula = traceFormula(trace, at, ({ output, unit }) => ({
      value: { definition: '', value: output, unit },
    }));
    const label = step.id === undefined ? '' : nameOf(step.id, options);
    const line = { label, formula: stated(formula), result: outputOf(step, options) };
    if (!hasBounds(formula)) return [line];
    return [line, { label: WORDS.bounds[language], formula: bounds(formula), result: '' }];
  });
  const sharp = trace.every(({ inputs, years }) => [...inputs, { value: years }].every(isSharp));
  const range = sharp ? 'single' : exactness;
  const remarks = [range, ...flags.filter(isRemark)] as const;
  return {
    summary: result ? `${stated(traceFormula(trace, last))} = ${outputOf(result, options)}` : '',
    lines,
    note: remarks.map((each) => WORDS[each][language]).join(language === 'zh' ? '' : ' '),
  };
}

/** A constant, an earlier step, or a value that is one number. */
function isSharp(input: TraceOperand | { readonly value: Interval | undefined }): boolean {
  const range = 'value' in input ? input.value : undefined;
  return range === undefined || range.lo === range.hi;
}

function isRemark(flag: string): flag is 'not-informative' | 'declared-input' {
  return flag === 'not-informative' || flag === 'declared-input';
}
