import type { MeasureKind } from '../schema/dataset-schema.js';
import { inScript, isTraditional } from './chinese-script.js';
import { languageOf } from './hedge-words.js';

/** Names of the kinds, Chinese and English. */
export const KIND_WORDS: Readonly<Record<MeasureKind, readonly [zh: string, en: string]>> = {
  stock: ['存量', 'stock'],
  flow: ['流量', 'flow'],
  cumulative: ['累计', 'cumulative'],
  'distinct-count': ['去重计数', 'distinct count'],
  ratio: ['比率', 'ratio'],
  index: ['指数', 'index'],
  change: ['变化', 'change'],
};

/**
 * The name of a measure kind, in Chinese or English; English for other locales.
 *
 * @example kindWord('stock', 'zh') //=> '存量'
 */
export function kindWord(kind: MeasureKind, locale: string): string {
  const [zh, en] = KIND_WORDS[kind];
  return languageOf(locale) === 'zh' ? inScript(zh, isTraditional(locale)) : en;
}
