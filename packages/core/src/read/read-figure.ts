import { refusal } from '../outcome.js';
import type { Refusal } from '../outcome.js';
import { figureContext } from './figure/context.js';
import type { Context, FigureOptions } from './figure/context.js';
import { figureAt } from './figure/figure-at.js';
import type { ReadFigure } from './figure/figure-at.js';
import { findHidden } from './figure/fold.js';
import { isRefusal } from './figure/numeral.js';

export type { FigureOptions } from './figure/context.js';
export type { ReadFigure } from './figure/figure-at.js';
export { findFigures } from './figure/find-figures.js';
export type { FigurePart } from './figure/numeral.js';

/** Longer than any figure's words. */
const LONGEST = 500;

/**
 * Reads a figure's words into a number with its hedge, unit and granularity: 63万余人, 约7000余家,
 * 百分之九十八以上, 5至8万人, 1.5万元/人, over 630,000 workers, $350 million.
 *
 * The whole text must be the figure; report verbs before it (达, 达到, 高达, 为) are passed over and
 * leave it bare. Arithmetic is exact: 16.6万 is 166000. Shares come out in percent (八成 is 80, 三分之二
 * is 66.67), 翻一番 in `times`. A year, month or day is a time, not a figure; 5年 and 3个月 are durations.
 *
 * Unit: the longest known word. A measure word alone (个, 家, 件) is `item`. English words without a
 * known unit are `item` too, with `unitWord` as printed. Where no unit is printed, `unitWord` is
 * absent and the unit is `item` for whole numbers and `ratio` for others: whoever knows the
 * indicator puts its unit there. Four digits with nothing around them (2021) are read as a number.
 *
 * Granularity: given where a scale word or decimals show the last stated digit (63万: 10000; 29.6%:
 * 0.1; 4700余万: 1000000, since the remainder fills the zeros), else left to `interpretFigure`.
 *
 * @param text - the words as printed; Chinese in either script, or English; half or full width
 * @param options - `lang` where known (a region tells whose 元 it is), the dataset's own `units`
 * @returns the figure and its parts with offsets into `text`; or a refusal whose `at` is an offset:
 * `empty`, `too-long`, `unsupported-language`, `hidden-character` (bidirectional or zero-width
 * control, half a surrogate pair), `no-number`, `leading-text`, `trailing-text`, `unknown-unit`,
 * `ambiguous-grouping` (1,2345), `ambiguous-range` (三至五百), `range-reversed`, `incomplete-range`,
 * `conflicting-hedges` (近7000余), `number-too-large` (above 10¹⁵ or 40 digits), `vague` (成千上万),
 * `is-a-time`, `is-ordinal`
 * @example
 * readFigure('63万余人')
 * //=> { ok: true, value: { stated: '63万余人', value: 630000, hedge: 'over', hedgeWord: '余', unit: 'person', … }, … }
 */
export function readFigure(text: string, options: FigureOptions = {}): ReadFigure | Refusal {
  const unable = cannotRead(text, options);
  if (unable) return unable;
  const start = text.search(/\S/);
  const stop = text.trimEnd().length;
  const context = figureContext(text, options);
  const read = figureAt(context, start, true);
  if (!read) return explainNone(context, start);
  if (isRefusal(read) || read.end === stop) return read;
  const { unit, unitWord } = read.value;
  const unnamed = unitWord === undefined && (unit === 'item' || unit === 'ratio');
  const code = unnamed ? 'unknown-unit' : 'trailing-text';
  const at = context.text.charAt(read.end) === ' ' ? read.end + 1 : read.end;
  return refusal(code, String(at), { received: shorten(text.slice(at, stop)) });
}

/**
 * Reads the longest figure that starts at an offset of a longer text, such as a figure's words
 * inside their quote. English nouns behind a number are left out: in running text nobody can tell
 * where they end. Refusals are those of `readFigure`, but for text before or behind.
 *
 * @param at - offset in UTF-16 code units
 * @example readFigureAt('全市技术工人队伍63万余人', 8).end //=> 13
 */
export function readFigureAt(
  text: string,
  at: number,
  options: FigureOptions = {},
): ReadFigure | Refusal {
  const window = text.slice(0, at + LONGEST);
  return figureAt(figureContext(window, options), at, false) ?? refusal('no-number', String(at));
}

/** What is wrong with the text before it is read. */
function cannotRead(text: string, { lang }: FigureOptions): Refusal | undefined {
  if (lang !== undefined && !/^(?:zh|en)(?:-|$)/i.test(lang)) {
    return refusal('unsupported-language', undefined, { received: lang, expected: 'zh, en' });
  }
  if (text.length > LONGEST)
    return refusal('too-long', String(LONGEST), { expected: String(LONGEST) });
  if (text.trim() === '') return refusal('empty');
  const hidden = findHidden(text);
  if (hidden < 0) return undefined;
  const code = text.charCodeAt(hidden).toString(16).toUpperCase().padStart(4, '0');
  return refusal('hidden-character', String(hidden), { received: `U+${code}` });
}

/** Why no figure starts the text: what comes first, or that nothing does. */
function explainNone(context: Context, start: number): Refusal {
  const text = context.original;
  for (let at = start + 1; at < text.length; at++) {
    const read = figureAt(context, at, false);
    if (read && isRefusal(read)) return read;
    if (read)
      return refusal('leading-text', String(start), {
        received: shorten(text.slice(start, read.start)),
      });
  }
  return refusal('no-number', String(start), { received: shorten(text.trim()) });
}

function shorten(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}
