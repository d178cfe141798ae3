import type { RefusalWords } from './refusal-words.js';

/** Refusals of `readFigure` and `interpretFigure`. An unknown unit comes as words (`received`) or as an id (`unit`). */
export const FIGURE_REFUSAL_WORDS: RefusalWords = {
  empty: {
    zh: '没有文字。请写出数字，例如“63万余人”。',
    en: 'There is no text. Write the figure, such as “over 630,000 people”.',
  },
  'too-long': {
    zh: '文字过长，一个数字的表述不超过{expected}个字符。请只保留数字及其单位。',
    en: 'The text is too long for one figure (at most {expected} characters). Keep only the number and its unit.',
  },
  'unsupported-language': {
    zh: '不能读取语言为“{received}”的数字，目前支持：{expected}。',
    en: 'Figures in the language “{received}” cannot be read. Supported: {expected}.',
  },
  'hidden-character': {
    zh: '文字中有看不见的字符（{received}）。请删除后重试。',
    en: 'The text holds an invisible character ({received}). Remove it.',
  },
  'no-number': {
    zh: '“{received}”中没有数字。',
    en: 'There is no number in “{received}”.',
  },
  'leading-text': {
    zh: '数字前有多余的文字：“{received}”。请只保留数字的表述。',
    en: 'There is other text before the figure: “{received}”. Keep only the figure.',
  },
  'trailing-text': {
    zh: '数字后有多余的文字：“{received}”。请只保留数字的表述。',
    en: 'There is other text after the figure: “{received}”. Keep only the figure.',
  },
  'unknown-unit': {
    zh: '不认识单位“{received}{unit}”。请改用已知单位，或在数据中定义它。',
    en: 'The unit “{received}{unit}” is not known. Use a known unit, or define it in the dataset.',
  },
  'ambiguous-grouping': {
    zh: '“{received}”中的逗号既不是千分位，也不是小数点。请每三位一组，或去掉逗号。',
    en: 'The separator in “{received}” is neither for thousands nor for decimals. Group by three digits, or leave it out.',
  },
  'ambiguous-range': {
    zh: '“{received}”有两种读法：前一个数是否也带后一个数的位数。请把两个数都写全。',
    en: '“{received}” can be read in two ways. Write both numbers in full.',
  },
  'range-reversed': {
    zh: '范围“{received}”的前一个数大于后一个数。',
    en: 'The range “{received}” starts above its end.',
  },
  'incomplete-range': {
    zh: '“{received}”表示范围，但只有一个数。请写出两端。',
    en: '“{received}” speaks of a range, but there is one number. Write both ends.',
  },
  'conflicting-hedges': {
    zh: '“{received}”方向相反，不能同时成立。请只保留一个。',
    en: '“{received}” point in opposite directions. Keep one of them.',
  },
  'number-too-large': {
    zh: '数字位数过多，无法精确表示。请检查是否多写了零或数位。',
    en: 'The number has too many digits to be kept exactly. Check its zeros and scale words.',
  },
  vague: {
    zh: '“{received}”没有说出数量，不是数字。',
    en: '“{received}” names no quantity, so it is not a figure.',
  },
  'is-a-time': {
    zh: '“{received}”是时间，不是数字。请写在时期一栏。',
    en: '“{received}” is a time, not a figure. Put it in the period.',
  },
  'is-ordinal': {
    zh: '“{received}”是序数，不是数量。',
    en: '“{received}” is a place in an order, not a quantity.',
  },
  'hedge-on-negative': {
    zh: '“{hedge}”用在负数上方向不明，无法确定范围。请写出不带该词的数字。',
    en: 'No range: “{hedge}” is ambiguous on a negative number. State the number without it.',
  },
  'invalid-interval': {
    zh: '无法确定范围：两端缺失、颠倒，或其间没有可取的值。',
    en: 'No range: its ends are missing, reversed, or have nothing between them.',
  },
  'out-of-domain': {
    zh: '数字超出单位“{unit}”可取的范围：计数和数额不小于0，占比在0至100%之间。',
    en: 'The number lies outside what “{unit}” can be: counts and amounts start at 0, shares run from 0 to 100%.',
  },
};
