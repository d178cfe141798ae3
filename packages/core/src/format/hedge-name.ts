import type { Hedge } from '../figure.js';
import { inScript, isTraditional } from './chinese-script.js';
import { languageOf } from './hedge-words.js';

const NAMES: Readonly<Record<Hedge, readonly [zh: string, en: string]>> = {
  bare: ['按所示位数', 'to the digits shown'],
  exact: ['确数', 'exact'],
  over: ['多于', 'over'],
  'at-least': ['不少于', 'at least'],
  nearly: ['接近', 'nearly'],
  'less-than': ['不足', 'less than'],
  'at-most': ['不超过', 'at most'],
  about: ['约数', 'about'],
  between: ['区间', 'range'],
  several: ['概数', 'several'],
};

/**
 * The name of a hedge for legends and evidence, in Chinese or English; English for other locales.
 *
 * @example hedgeName('about', 'zh') //=> '约数'
 */
export function hedgeName(hedge: Hedge, locale: string): string {
  const [zh, en] = NAMES[hedge];
  return languageOf(locale) === 'zh' ? inScript(zh, isTraditional(locale)) : en;
}
