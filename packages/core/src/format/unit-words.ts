import { findUnit, type UnitDefinition } from '../quantity/unit.js';
import { inScript, isTraditional } from './chinese-script.js';

/** How a unit is to be written. */
export interface UnitWordsOptions {
  readonly locale: string;
  /** The dataset's own units. */
  readonly units?: readonly UnitDefinition[] | undefined;
  /** For exactly one: person, not people. */
  readonly one?: boolean;
  /** For screen readers: percent, square metres. */
  readonly spoken?: boolean | undefined;
}

/**
 * A unit in the words of a locale, else in English, else its id; empty where it has none (an index,
 * items in English).
 *
 * @example unitWords('CNY/person', { locale: 'en' }) //=> 'yuan per person'
 * @example unitWords('CNY/person', { locale: 'zh' }) //=> '元/人'
 */
export function unitWords(id: string, options: UnitWordsOptions): string {
  const chinese = /^zh\b/i.test(options.locale);
  const [above = '', ...below] = id.split('/');
  const product = above.split(/[.*]/);
  const words = [
    product.map((each) => (each === '1' ? '' : wordOf(each, options))).join(chinese ? '·' : ' '),
    ...below.map((each) => wordOf(each, { ...options, one: true }, true)),
  ];
  return words.join(chinese ? (options.spoken ? '每' : '/') : ' per ').trim();
}

function wordOf(power: string, options: UnitWordsOptions, below = false): string {
  const { locale, units, one, spoken } = options;
  const [id = '', exponent] = power.split('^');
  const unit = findUnit(id, units);
  if (!unit) return power;
  const [tag, words] = wordsIn(unit, locale);
  if (/^zh\b/i.test(tag)) {
    // 元/月, not 元/个月.
    const word = below ? [...words].sort((a, b) => a.length - b.length)[0] : words[0];
    return inScript(word ?? '', isTraditional(locale)) + superscript(exponent);
  }
  let [word = ''] = words;
  if (spoken) word = words.find((each) => /[a-z]{3}/.test(each)) ?? word;
  const single = words[words.indexOf(word) + 1];
  const singular = unit.dimension === 'count' || word === `${single}s`;
  return (one && singular ? (single ?? word) : word) + superscript(exponent);
}

function superscript(exponent: string | undefined): string {
  return exponent === '2' ? '²' : exponent === '3' ? '³' : exponent ? `^${exponent}` : '';
}

/** The words in the nearest language, with that language. */
function wordsIn({ words }: UnitDefinition, locale: string): readonly [string, readonly string[]] {
  const tags = Object.keys(words);
  const wanted = locale.toLowerCase();
  const language = wanted.split('-')[0] ?? '';
  const tag =
    tags.find((each) => isTraditional(each) && isTraditional(locale)) ??
    tags.find((each) => wanted === each.toLowerCase()) ??
    tags.find((each) => each.toLowerCase().split('-')[0] === language) ??
    (words['en'] ? 'en' : tags[0]);
  return [tag ?? '', words[tag ?? ''] ?? []];
}
