import type { Problem } from '../problem.js';
import { findUnit } from '../quantity/unit.js';
import {
  ENTRY_EN,
  ENTRY_ZH,
  EXPECTED_ZH,
  KINDS_ZH,
  PROBLEMS_ZH,
  SYNTAX_ZH,
} from './problem-words.js';

/** A problem in words. */
export interface ExplainedProblem {
  /** For whoever mends the file: path, what was expected, what came, what to do. */
  readonly sentence: string;
  /** For readers of a page: which entry, and what is wrong with it. */
  readonly short: string;
}

/**
 * A problem in the reader's language: Chinese for any `zh` tag, else English.
 *
 * @example
 * explainProblem(problem, 'zh-Hans').short
 * //=> '数据文件第 12 个指标的 unit 不是已知单位：“人此”。是否为“人次”（person-time）？'
 */
export function explainProblem(problem: Problem, locale: string): ExplainedProblem {
  return /^zh\b/i.test(locale) ? inChinese(problem) : inEnglish(problem);
}

function inEnglish(problem: Problem): ExplainedProblem {
  const { path, expected, received, message } = problem;
  const { list, number, rest } = partsOf(path);
  const entry = list === undefined ? '' : `${wordOf(ENTRY_EN, list) ?? list} ${number}`;
  const where = [entry, rest && `“${rest}”`].filter(Boolean).join(', ');
  const line = problem.line === undefined ? '' : ` (line ${problem.line})`;
  const what = `expected ${expected}, received ${received}.`;
  return { sentence: message, short: `Data file${where && `, ${where}`}${line}: ${what}` };
}

function inChinese(problem: Problem): ExplainedProblem {
  const { path, code, facts } = problem;
  const words = wordOf(PROBLEMS_ZH, code) ?? { short: '有误' };
  const short = filled(words.short, problem);
  const advice = facts?.['nearest'] === undefined ? words.remedy : question(facts['nearest']);
  const filledAdvice = advice === undefined ? '' : filled(advice, problem);
  const at =
    path === '' && problem.line !== undefined ? `第 ${problem.line} 行第 ${problem.column} 列` : '';
  const { list, number, rest } = partsOf(path);
  const entry = list === undefined ? '' : `第 ${number} ${wordOf(ENTRY_ZH, list) ?? `条 ${list} `}`;
  const subject = `数据文件${at}${entry}${entry && rest ? '的' : ''}${spaced(rest)}`;
  return {
    sentence: `${path || `数据文件${at}`}：${short}。${filledAdvice}`,
    short: `${subject}${short}。${facts?.['nearest'] === undefined ? '' : filledAdvice}`,
  };
}

/** `unit` stands apart from the characters around it. */
function spaced(rest: string): string {
  return rest && ` ${rest} `;
}

/** The nearest word; a unit by its own word too. */
function question(nearest: string): string {
  const word = findUnit(nearest)?.words['zh']?.[0];
  return word === undefined ? `是否为“${nearest}”？` : `是否为“${word}”（${nearest}）？`;
}

/** `indicators[11].unit` is the 12th of `indicators`, and `unit` in it. */
function partsOf(path: string): {
  readonly list?: string;
  readonly number?: number;
  readonly rest: string;
} {
  const match = /^(\w+)\[(\d+)\]\.?(.*)$/s.exec(path);
  if (!match) return { rest: path };
  const [, list = '', index, rest = ''] = match;
  return { list, number: Number(index) + 1, rest };
}

function filled(template: string, problem: Problem): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string, at: number) => {
    const words = filling(name, problem);
    // 实为 12, 应为“12”: a space between a Chinese character and a Latin one.
    const apart = /\p{Script=Han}$/u.test(template.slice(0, at)) && /^[\w-]/.test(words);
    return apart ? ` ${words}` : words;
  });
}

function filling(name: string, { facts = {}, expected, received, code }: Problem): string {
  switch (name) {
    case 'received':
      return valueInChinese(received);
    case 'syntax':
      return wordOf(SYNTAX_ZH, expected) ?? expected;
    case 'what':
      return wordOf(KINDS_ZH, facts['what'] ?? '') ?? '';
    case 'length': {
      const bound = facts['bound'] === 'at least' ? '至少' : '至多';
      return facts['bound'] === undefined
        ? (facts['length'] ?? '')
        : `${bound} ${facts['count']} ${facts['of'] === 'entries' ? '项' : '个字符'}`;
    }
    case 'expects': {
      const values = facts['values']?.split(', ').map((value) => `“${value}”`);
      const expects = facts['expects'] ?? (code === 'invalid' ? expected : '');
      return values ? `${values.join('、')}之一` : (wordOf(EXPECTED_ZH, expects) ?? expected);
    }
    default:
      return valueInChinese(facts[name] ?? '');
  }
}

/** A table's own word: files may hold `constructor` and `toString`. */
function wordOf<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Values as `inWords` writes them. */
function valueInChinese(value: string): string {
  const list = /^a list of (\d+)$/.exec(value);
  if (list) return `${list[1]} 项的列表`;
  return wordOf(VALUES_ZH, value) ?? value.replace(/^"(.*?)"/s, '“$1”');
}

const VALUES_ZH: Readonly<Record<string, string>> = {
  nothing: '空缺',
  'an empty text': '空文字',
  'an object': '对象',
  'the end of the file': '文件结尾',
  'a line break': '换行',
  none: '空',
  list: '列表',
  object: '对象',
};
