import { addDecimal, compareDecimal, scaleDecimal } from '../../decimal.js';
import type { Decimal } from '../../decimal.js';
import type { Refusal } from '../../outcome.js';
import type { Context } from './context.js';
import { readDigits } from './digits.js';
import { readEnglish } from './english-numeral.js';
import { hanDigit, hanPlace, readHan } from './han-numeral.js';
import type { HedgeAt } from './hedge-words.js';
import { isRefusal } from './numeral.js';
import type { Coefficient, Numeral, Span } from './numeral.js';
import { TOUCHING } from './scale-words.js';
import { isLetter, wordAt } from './words.js';

/**
 * Reads a number with its scale words: 16.6万, 2亿4380万, 1万5千, 12余万, 一万五千亿, 350 million.
 *
 * Parts follow one another in falling size and add up; 亿 multiplies everything below it (一万五千亿
 * is 1.5 trillion). A 余, 多 or 来 before the last scale word ends the number.
 *
 * The place of the last stated digit is known where a scale word or decimals show it: 63万 shows ten
 * thousands, 16.6万 thousands, 29.6 tenths; plain digits and numerals below 万 show nothing. In
 * 4700余万 the remainder fills the zeros of 4700, so the place is 10² × 万; 百余 and 上千 show 百 and 千.
 */
export function readNumeral(context: Context, start: number): Numeral | Refusal | undefined {
  const { text } = context;
  let numeral: Numeral | undefined;
  let closed = EMPTY;
  let open = EMPTY;
  for (let at = start; ;) {
    const zero = numeral !== undefined && hanDigit(text, at) === 0;
    const first = zero ? at + 1 : at;
    const coefficient = readCoefficient(context, first);
    if (!coefficient || isRefusal(coefficient)) return numeral ?? coefficient;
    const { script, low, spread = 0n, several = false, bare = false } = coefficient;
    if (numeral && !continues(text, numeral, coefficient)) return numeral;
    const scales = readScales(context, coefficient);
    const { yi, inner, end } = scales;
    // 一万五: a last digit right after 万 or 亿 takes the next lower place.
    const single = script === 'han' && !zero && end === first + 1;
    const power = numeral && single ? numeral.scale - 1 : scales.power;
    const scale = power + (yi ? 8 : 0);

    let sum = add(open, scaleDecimal(low, power), power);
    if (!sum) return numeral;
    if (yi) {
      const all = add(closed, scaleDecimal(sum.value, 8), sum.floor + 8);
      if (!all) return numeral;
      closed = all;
      sum = { value: ZERO, floor: all.floor };
    }
    open = sum;
    const value = addDecimal(closed.value, open.value);
    numeral = {
      script,
      low: value,
      ...(spread > 0n && { high: addDecimal(value, { digits: spread, exponent: scale }) }),
      ...(!numeral && scale > 0 && { unscaled: low }),
      scale: single ? 0 : scale,
      ...placeOf(coefficient, scale, scales.filled, numeral !== undefined),
      several,
      bare,
      ...(inner && { inner }),
      spans: [
        ...(numeral?.spans ?? []),
        { type: 'number', start: at, end: coefficient.end },
        ...scales.spans,
      ],
      start,
      end,
    };
    if (inner || several || (numeral.scale === 0 && !bare)) return numeral;
    at = script === 'english' && text.charAt(end) === ' ' ? end + 1 : end;
  }
}

const ZERO: Decimal = { digits: 0n, exponent: 0 };
const EMPTY: Sum = { value: ZERO, floor: 99 };

/** A sum so far, and the power of ten below which the next part must stay. */
interface Sum {
  readonly value: Decimal;
  readonly floor: number;
}

function add({ value, floor }: Sum, part: Decimal, next: number): Sum | undefined {
  const fits = floor === EMPTY.floor || compareDecimal(part, { digits: 1n, exponent: floor }) < 0;
  return fits ? { value: addDecimal(value, part), floor: next } : undefined;
}

/** After a Chinese scale word any numeral goes on; after an English one only number words do. */
function continues(text: string, best: Numeral, next: Coefficient): boolean {
  const words = best.script === 'english' && next.script === 'english';
  return !next.several && !next.bare && (words || !isLetter(text, best.end - 1));
}

function readCoefficient(
  { text, english }: Context,
  at: number,
): Coefficient | Refusal | undefined {
  return readDigits(text, at) ?? readHan(text, at) ?? readEnglish(text, at, english);
}

interface Scales {
  /** Power of ten of the words below 亿. */
  readonly power: number;
  /** Whether 亿 follows. */
  readonly yi: boolean;
  /** Zeros of the coefficient that a 余 before the scale word fills. */
  readonly filled: number;
  readonly inner?: HedgeAt;
  readonly spans: readonly Span[];
  readonly end: number;
}

/** The scale words after a coefficient, with a 余 before or after them. */
function readScales(context: Context, { script, low, bare, end: start }: Coefficient): Scales {
  const { text, scales } = context;
  const spans: Span[] = [];
  let end = start;
  let power = 0;
  let yi = false;
  let inner = readInner(context, start);
  if (inner) end = inner.end;
  const take = (word: number, from: number, until: number) => {
    power += word;
    spans.push({ type: 'scale', start: from, end: until });
    end = until;
  };
  const small = script === 'digits' ? hanPlace(text, end) : 0;
  if (small > 0) take(small, end, end + 1);
  for (let word = 0; word < 2; word++) {
    const from = end + (text.charAt(end) === ' ' ? 1 : 0);
    const scale = wordAt(text, from, scales);
    if (!scale || (TOUCHING.has(scale.word) && (from > end || script !== 'digits' || word > 0)))
      break;
    if (word > 0 && scale.word !== '亿') break;
    if (scale.word === '亿') {
      yi = true;
      take(0, from, from + 1);
      break;
    }
    take(scale.means, from, from + scale.word.length);
    if (scale.word !== '万') break;
  }
  const filled = inner && spans.length > 0 && !bare ? trailingZeros(low) : 0;
  inner ??= readInner(context, end);
  if (inner) spans.push({ type: 'hedge', start: inner.start, end: inner.end });
  spans.sort((a, b) => a.start - b.start);
  return { power, yi, filled, ...(inner && { inner }), spans, end: Math.max(end, inner?.end ?? 0) };
}

function readInner({ text, hedges }: Context, at: number): HedgeAt | undefined {
  const word = wordAt(text, at, hedges.inside);
  // 来 rounds: 三十来个, but not 三分之二来自.
  if (word?.word === '来' && !/[十百千万亿0]/.test(text.charAt(at - 1))) return undefined;
  return word && { hedge: word.means, start: at, end: at + word.word.length };
}

function trailingZeros({ digits, exponent }: Decimal): number {
  return exponent < 0 || digits === 0n ? 0 : (/0*$/.exec(String(digits))?.[0].length ?? 0);
}

/** The place of the last stated digit, where a scale word, decimals or an earlier 万 show it. */
function placeOf(
  { script, place, bare, several, low }: Coefficient,
  scale: number,
  filled: number,
  later: boolean,
): { place?: number } {
  const plain = scale === 0 && low.exponent === 0 && !bare && !several;
  if (plain) return later && script === 'han' ? { place } : {};
  return { place: (script === 'han' && !bare && !several ? low.exponent : place) + scale + filled };
}
