import { refusal } from '../../outcome.js';
import type { Refusal } from '../../outcome.js';
import type { Coefficient } from './numeral.js';
import { isDigit } from './words.js';

/** More digits than this are no announced figure. */
const MOST_DIGITS = 40;

/**
 * Reads ASCII digits with thousand marks and a decimal point: `1,275`, `18 400`, `3.552`.
 *
 * A comma or a space parts thousands only when exactly three digits follow it, one to three come
 * before, and it is the same mark throughout. A comma between digits that is no thousand mark could
 * be a clause, a decimal or an Indian grouping: refused as `ambiguous-grouping`.
 */
export function readDigits(text: string, start: number): Coefficient | Refusal | undefined {
  let end = digitsEnd(text, start);
  if (end === start) return undefined;
  const mark = text.charAt(end);
  if (end - start <= 3 && (mark === ',' || mark === ' ')) {
    while (text.charAt(end) === mark && digitsEnd(text, end + 1) === end + 4) end += 4;
  }
  let fraction = 0;
  if (text.charAt(end) === '.' && isDigit(text, end + 1)) {
    const from = end + 1;
    end = digitsEnd(text, from);
    fraction = end - from;
  }
  if ((text.charAt(end) === ',' || text.charAt(end) === '.') && isDigit(text, end + 1)) {
    return refusal('ambiguous-grouping', String(end), { received: text.slice(start, start + 20) });
  }
  if (end - start > MOST_DIGITS * 2) return refusal('number-too-large', String(start));
  const digits = text.slice(start, end).replaceAll(/\D/g, '');
  if (digits.length > MOST_DIGITS) return refusal('number-too-large', String(start));
  const low = { digits: BigInt(digits), exponent: -fraction };
  return { script: 'digits', low, place: -fraction, start, end };
}

/** Where the run of digits from `at` on ends. */
export function digitsEnd(text: string, at: number): number {
  while (isDigit(text, at)) at++;
  return at;
}
