import type { Figure } from '../figure.js';
import { inScript, isTraditional } from './chinese-script.js';
import type { FigurePart } from './figure-part.js';

/** Whose words the figure is in, and who reads them. */
export interface StatedFigureOptions {
  /** BCP 47 tag of the reader's language. */
  readonly locale: string;
  /** Language of the figure's words, such as the source's `lang`. Default: guessed from their script. */
  readonly lang?: string | undefined;
}

/**
 * A figure in the source's own wording, where that is in the reader's language: the small half of
 * `formatFigure`, without units and scales, for a first paint. A hedge or a unit said elsewhere in
 * the sentence is added from the figure's own words.
 *
 * @returns undefined where the wording is another language's, or leaves out what only `formatFigure` can say
 * @example statedFigure(figure, { locale: 'zh' })
 * //=> [{ type: 'number', value: '63' }, { type: 'scale', value: '万' }, { type: 'hedge', value: '余' }, { type: 'unit', value: '人' }]
 */
export function statedFigure(
  figure: Figure,
  options: StatedFigureOptions,
): readonly FigurePart[] | undefined {
  const { stated, hedge, hedgeWord = '' } = figure;
  if (!speaks(stated, options)) return undefined;
  // 百分之九十, 八成 and 过半 have their percent in the number.
  const percent = figure.unit === 'percent' ? (/\d/.test(stated) ? '%' : '') : undefined;
  const unitWord = figure.unitWord ?? /[%％‰]|[百千]?分之|成$/.exec(stated)?.[0] ?? percent;
  if (unitWord === undefined) return undefined;
  const parts = splitStated(stated, unitWord, hedgeWord, hedge === 'bare');
  const lacks = (type: FigurePart['type']) => !parts.some((part) => part.type === type);
  const han = isHan(stated + unitWord);
  if (lacks('hedge') && !/bare|exact|between|several/.test(hedge)) {
    // Words that follow the number cannot be put before it.
    if (!hedgeWord || /[余餘多来來上下内內右+]$/.test(hedgeWord)) return undefined;
    parts.unshift({ type: 'hedge', value: hedgeWord });
    if (!han) parts.splice(1, 0, { type: 'literal', value: ' ' });
  }
  if (lacks('number')) {
    // "Several thousand": the power of ten is the number.
    const at = parts.findIndex(({ type }) => type === 'scale');
    if (at >= 0) parts[at] = { type: 'number', value: parts[at]?.value ?? '' };
  }
  if (lacks('unit') && unitWord) {
    if (!han && /^\w/.test(unitWord)) parts.push({ type: 'literal', value: '\u00a0' });
    parts.push({ type: 'unit', value: unitWord });
  }
  return parts;
}

const DIGITS = '(?:^[-−])?[\\d０-９]+(?:[.,．，][\\d０-９]+|[ \\u00a0\\u202f]\\d{3}(?!\\d))*';
const NUMERALS = '[〇零一二两兩三四五六七八九十百千半]+';
const SCALES = '[万萬亿億]+|(?:hundred|thousand|million|billion|trillion)(?![a-z])';

/** Splits the words; joined, the parts are the words again. */
function splitStated(stated: string, unitWord: string, hedgeWord: string, bare: boolean) {
  const hedges = oneOf([hedgeWord, ...hedgeWord.split(' ')]);
  const pattern = `(${oneOf([unitWord])})|(${hedges})|(${DIGITS})|(${NUMERALS})|(${SCALES})|([a-z]+|\\p{L})|[^]`;
  const parts: FigurePart[] = [];
  let counting = false;
  for (const match of stated.matchAll(new RegExp(pattern, 'giu'))) {
    const [value, unit, hedge, digits, numerals, scale, word] = match;
    // 百 and 千 are a scale after digits (5千), a number of their own otherwise (三千).
    const type: FigurePart['type'] = unit
      ? 'unit'
      : hedge || (word && !bare)
        ? 'hedge'
        : scale || (numerals && counting)
          ? 'scale'
          : digits || numerals
            ? 'number'
            : 'literal';
    counting = digits !== undefined || (counting && type !== 'literal');
    const last = parts.at(-1);
    if (last && last.type === type) parts[parts.length - 1] = { type, value: last.value + value };
    else parts.push({ type, value });
  }
  return parts;
}

/** A pattern for any of these words, whole where they are of Latin letters; one that never matches for none. */
function oneOf(words: readonly string[]): string {
  return (
    words
      .filter((word) => word !== '')
      .map(
        (word) =>
          word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&') + (/[a-z]$/i.test(word) ? '(?![a-z])' : ''),
      )
      .join('|') || '[^\\s\\S]'
  );
}

/** Whether words are in the language, and script, of the reader. */
export function speaks(stated: string, { locale, lang }: StatedFigureOptions): boolean {
  const language = locale.toLowerCase().split('-')[0];
  if (isHan(stated) && (lang ?? 'zh').startsWith('zh'))
    return language === 'zh' && stated === inScript(stated, isTraditional(locale));
  if (stated === '') return false;
  if (lang) return lang.toLowerCase().split('-')[0] === language;
  // Digits and signs alone belong to nobody; English groups its thousands.
  return /[a-z]/i.test(stated)
    ? language === 'en'
    : language === 'zh' || (language === 'en' && !/\d{4}/.test(stated));
}

/** Whether a text holds Chinese characters. */
export function isHan(text: string): boolean {
  return /[\u3007\u3400-\u9fff]/.test(text);
}
