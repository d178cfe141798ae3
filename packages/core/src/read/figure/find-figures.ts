import type { Context, FigureOptions } from './context.js';
import { figureContext } from './context.js';
import { figureAt } from './figure-at.js';
import type { ReadFigure } from './figure-at.js';
import { hanDigit, hanPlace } from './han-numeral.js';
import { NOT_AFTER } from './hedge-words.js';
import { notAFigure } from './not-a-figure.js';
import { isDigit, isLetter } from './words.js';

/**
 * Every figure in a longer text, from left to right, none overlapping: for looking up a figure in
 * its own quote. It knows no names, headings or lists; drafting from an announcement is the work of
 * the extract package.
 *
 * Left out, because in running text they are rarely figures: times and ordinals, numbers that touch
 * letters (5G), one Chinese digit without a unit or with a bare measure word (一批), English number
 * words without a unit, plain digits with an unknown word right behind (118号), and slashes (6/28).
 *
 * @example findFigures('全市技术工人队伍63万余人').map(({ value }) => value.stated) //=> ['63万余人']
 */
export function findFigures(text: string, options: FigureOptions = {}): readonly ReadFigure[] {
  const context = figureContext(text, options);
  const figures: ReadFigure[] = [];
  for (let at = 0; at < text.length;) {
    const found = mayStart(context, at) ? figureAt(context, at, false) : undefined;
    if (found?.ok && isFigure(context, found)) {
      figures.push(found);
      at = found.end;
    } else at = skip(context, at, found?.ok === true ? found : undefined);
  }
  return figures;
}

/** Whether a figure may start here: not inside a number, a Latin word or another Chinese word. */
function mayStart({ text, starts }: Context, at: number): boolean {
  const before = text.charAt(at - 1);
  const here = text.charAt(at);
  if (!starts.has(here)) return false;
  if (before === '') return true;
  if (isLetter(text, at)) return !isLetter(text, at - 1) && !isDigit(text, at - 1);
  if (here === '-')
    return !isLetter(text, at - 1) && !isDigit(text, at - 1) && !/[-–)）]/.test(before);
  if (isDigit(text, at))
    return !isLetter(text, at - 1) && !(before === '-' && isDigit(text, at - 2)) && before !== '第';
  return before !== '第' && NOT_AFTER[here]?.includes(before) !== true;
}

/** Where to look next: past the whole number, date or vague word that stands here, so that none is read twice. */
function skip({ text, starts }: Context, at: number, read: ReadFigure | undefined): number {
  if (text.charAt(at) === '第') return numberEnd(text, at + 1);
  if (!starts.has(text.charAt(at))) return at + 1;
  const none = notAFigure(text, at);
  const end = Math.max(at + 1, numberEnd(text, at), at + (none?.length ?? 0));
  return read && read.parts[0]?.type === 'number' ? Math.max(end, read.parts[0].end) : end;
}

function numberEnd(text: string, at: number): number {
  const mark = () => (text.charAt(at) === '.' || text.charAt(at) === ',') && isDigit(text, at + 1);
  if (isDigit(text, at)) while (isDigit(text, at) || mark()) at++;
  else while (hanDigit(text, at) >= 0 || hanPlace(text, at) > 0) at++;
  return at;
}

/** Whether what was read is a figure in running text too. */
function isFigure({ text }: Context, { value, parts, end }: ReadFigure): boolean {
  const number = parts.find(({ type }) => type === 'number');
  const unit = parts.find(({ type }) => type === 'unit');
  const first = text.charAt(number?.start ?? 0);
  if (!number) return false;
  if (number.text.includes('/') || /^0\d/.test(number.text)) return false;
  const scaled = parts.some(({ type }) => type === 'scale');
  const hedged = value.hedge !== 'bare' && value.hedge !== 'between';
  if (isDigit(text, number.start) || first === '-') {
    if (unit || scaled) return !isLetter(text, end) || unit !== undefined;
    if (value.upper !== undefined || isLetter(text, end)) return false;
    const year = /^(?:19|20)\d\d$/.test(number.text) && !hedged;
    return !year && (hedged || !/[\u3400-\u9fff]/.test(text.charAt(end)));
  }
  if (!unit && !scaled)
    return (
      value.unit === 'percent' || value.unit === 'times' || (hedged && value.hedge !== 'exact')
    );
  return !(number.text === '一' && value.unit === 'item' && !scaled);
}
