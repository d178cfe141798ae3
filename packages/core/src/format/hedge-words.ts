import type { Hedge } from '../figure.js';
import { inScript, isTraditional } from './chinese-script.js';

type Words = Readonly<Partial<Record<Hedge, string>>>;

const CHINESE: Words = {
  over: '超',
  'at-least': '至少',
  nearly: '近',
  'less-than': '不足',
  'at-most': '不超过',
  about: '约',
};
const ENGLISH: Words = {
  over: 'over',
  'at-least': 'at least',
  nearly: 'nearly',
  'less-than': 'less than',
  'at-most': 'up to',
  about: 'about',
};
const SIGNS: Words = {
  over: '>',
  'at-least': '≥',
  nearly: '≲',
  'less-than': '<',
  'at-most': '≤',
  about: '≈',
};

/** The language whose words a locale is written in; empty where it is written in signs. */
export function languageOf(locale: string): 'zh' | 'en' | '' {
  return /^zh\b/i.test(locale) ? 'zh' : /^en\b/i.test(locale) ? 'en' : '';
}

/**
 * The hedge before a number: 约, about, ≈.
 *
 * @param how - `counted` for things one counts (fewer than); `spoken` for screen readers (more than)
 * @returns undefined where no word stands before the number: bare, exact, between, several
 */
export function hedgeWords(
  hedge: Hedge,
  locale: string,
  how: { counted?: boolean; spoken?: boolean | undefined } = {},
): string | undefined {
  const language = languageOf(locale);
  if (language === '') return SIGNS[hedge];
  if (language === 'zh') {
    const word = how.spoken && hedge === 'over' ? '超过' : CHINESE[hedge];
    return word && inScript(word, isTraditional(locale));
  }
  if (how.spoken && hedge === 'over') return 'more than';
  return how.counted && hedge === 'less-than' ? 'fewer than' : ENGLISH[hedge];
}
