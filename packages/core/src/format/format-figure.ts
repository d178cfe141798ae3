import type { Figure } from '../figure.js';
import { findUnit } from '../quantity/unit.js';
import { hedgeWords, languageOf } from './hedge-words.js';
import type { FigurePart } from './figure-part.js';
import { isHan, speaks, statedFigure, type StatedFigureOptions } from './stated-figure.js';
import { unitWords } from './unit-words.js';
import { type QuantityOptions, writeQuantity } from './write-quantity.js';

/** How a figure is printed. */
export interface FormatFigureOptions extends QuantityOptions, StatedFigureOptions {
  /**
   * `stated`: the source's own wording where it is in the reader's language, else as `compact`;
   * `compact`: by the rules of the locale, with scale words; `standard`: without them. Default `stated`.
   */
  readonly notation?: 'stated' | 'compact' | 'standard' | undefined;
  /** `declared` for plans and quotas: their round numbers are not rounded ones. Default `reported`. */
  readonly role?: 'reported' | 'declared' | undefined;
}

/**
 * A figure in parts, in reading order: hedge, number, scale word, unit, and the spaces between.
 *
 * The source's wording comes first; otherwise all its digits are kept, so that "over 635,000" is never
 * "over 64万", and what is printed claims no more than what was said. What the quoted words leave out
 * (a hedge said earlier in the sentence, a unit) is added.
 *
 * @returns parts that joined give `formatFigureText`
 * @example formatFigure(figure, { locale: 'zh' })
 * //=> [{ type: 'number', value: '63' }, { type: 'scale', value: '万' }, { type: 'hedge', value: '余' }, { type: 'unit', value: '人' }]
 */
export function formatFigure(figure: Figure, options: FormatFigureOptions): readonly FigurePart[] {
  const { notation = 'stated' } = options;
  const own =
    notation === 'stated' && speaks(figure.stated, options)
      ? (statedFigure(figure, options) ?? statedFigure(completed(figure, options), options))
      : undefined;
  return own ?? generated(figure, options, notation !== 'standard');
}

/**
 * A figure in one line.
 *
 * @example formatFigureText(figure, { locale: 'zh' }) //=> '63万余人'
 * @example formatFigureText(figure, { locale: 'en' }) //=> 'over 630,000 people'
 */
export function formatFigureText(figure: Figure, options: FormatFigureOptions): string {
  return textOf(formatFigure(figure, options));
}

/**
 * A figure for screen readers: in words where they drop signs and dashes.
 *
 * @example spokenFigure(figure, { locale: 'en' }) //=> 'more than 630,000 people'
 */
export function spokenFigure(
  figure: Figure,
  options: Omit<FormatFigureOptions, 'notation' | 'lang'>,
): string {
  return textOf(generated(figure, options, true, true));
}

function textOf(parts: readonly FigurePart[]): string {
  return parts.map(({ value }) => value).join('');
}

/** The figure with the words its source left unsaid: of its unit, and of its hedge. */
function completed(figure: Figure, { locale, units }: FormatFigureOptions): Figure {
  const { stated, unit, hedge } = figure;
  const words = unit === 'percent' ? [] : Object.values(findUnit(unit, units)?.words ?? {}).flat();
  const printed = words.filter((word) => word && stated.includes(word));
  const longest = printed.sort((a, b) => b.length - a.length)[0];
  const word = unit === 'percent' ? undefined : unitWords(unit, { locale, units });
  return {
    ...figure,
    unitWord: figure.unitWord ?? longest ?? word,
    hedgeWord: figure.hedgeWord ?? hedgeWords(hedge, locale),
  };
}

function generated(figure: Figure, options: FormatFigureOptions, scaled: boolean, spoken = false) {
  const { value, upper, hedge, unit, granularity, reading } = figure;
  return writeQuantity(
    {
      hedge,
      ends: hedge === 'between' && upper !== undefined ? [value, upper] : [value],
      unit,
      unitWord: ownUnitWord(figure, options),
      granularity,
      sharp: options.role === 'declared' || (reading !== undefined && reading.lo === reading.hi),
      scaled,
      spoken,
    },
    options,
  );
}

/** The unit as printed, where that is in the reader's language: 所, not the unit's general 个. */
function ownUnitWord(
  { stated, unitWord = '' }: Figure,
  { locale, lang }: FormatFigureOptions,
): string | undefined {
  const language = languageOf(locale);
  const foreign = lang !== undefined && !lang.toLowerCase().startsWith(language);
  if (language === 'zh') return isHan(unitWord) && !foreign ? unitWord : undefined;
  const latin = /^[a-z]/i.test(unitWord) && !isHan(stated);
  return language && latin && !foreign ? unitWord : undefined;
}
