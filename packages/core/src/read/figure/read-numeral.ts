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
  let best: Numeral | undefined;
  let closed: Sum = { low: ZERO, floor: 99 };
  let open: Sum = { low: ZERO, floor: 99 };
  const spans: Span[] = [];
  for (let at = start; ;) {
    const zero = best !== undefined && hanDigit(context.text, at) === 0;
    if (zero) at++;
    const coefficient = readCoefficient(context, at);
    if (isRefusal(coefficient)) return best ?? coefficient;
    if (!coefficient || (best && !continues(context.text, best, coefficient))) return best;
    const scaled = readScales(context, coefficient);
    const { power, yi } = scaled;
    // 一万五: a last digit right after 万 or 亿 takes the next lower place.
    const short =
      best !== undefined &&
      !zero &&
      power === 0 &&
      !yi &&
      coefficient.script === 'han' &&
      coefficient.end === at + 1 &&
      coefficient.low.digits < 10n;
    const shift = short && best ? best.scale - 1 : power;
    const term = scaleDecimal(coefficient.low, shift);
    if (compareDecimal(term, scaleDecimal(ONE, open.floor)) >= 0) return best;
    const high = coefficient.high && scaleDecimal(coefficient.high, shift);
    let sum = plus(open, term, high, shift);
    if (yi) {
      sum = {
        low: scaleDecimal(sum.low, 8),
        ...(sum.high && { high: scaleDecimal(sum.high, 8) }),
        floor: sum.floor + 8,
      };
      if (compareDecimal(sum.low, scaleDecimal(ONE, closed.floor)) >= 0) return best;
      closed = plus(closed, sum.low, sum.high, sum.floor);
      sum = { low: ZERO, floor: closed.floor };
    }
    open = sum;
    spans.push({ type: 'number', start: at, end: coefficient.end }, ...scaled.spans);
    const total = plus(closed, sum.low, sum.high, sum.floor);
    const scale = power + (yi ? 8 : 0);
    best = {
      script: coefficient.script,
      low: total.low,
      ...(total.high && { high: total.high }),
      ...(!best && scale > 0 && { unscaled: coefficient.low }),
      scale,
      ...placeOf(coefficient, scale, {
        shift: short ? shift : 0,
        zeros: scaled.filled,
        later: best !== undefined,
      }),
      several: coefficient.several === true,
      bare: coefficient.bare === true,
      ...(scaled.inner && { inner: scaled.inner }),
      spans: [...spans],
      start,
      end: scaled.end,
    };
    if (scaled.inner || coefficient.several || (scale === 0 && !coefficient.bare)) return best;
    at = scaled.end;
    if (coefficient.script === 'english' && context.text.charAt(at) === ' ') at++;
  }
}

const ZERO: Decimal = { digits: 0n, exponent: 0 };
const ONE: Decimal = { digits: 1n, exponent: 0 };

/** A sum so far and the power of ten below which the next part must stay. */
interface Sum {
  readonly low: Decimal;
  readonly high?: Decimal;
  readonly floor: number;
}

function plus(sum: Sum, low: Decimal, high: Decimal | undefined, floor: number): Sum {
  const upper = high ?? sum.high;
  return {
    low: addDecimal(sum.low, low),
    ...(upper && { high: addDecimal(high ? sum.low : upper, high ?? low) }),
    floor,
  };
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

/** The place of the last stated digit, where it is shown. */
function placeOf(
  { script, place, bare, several, low }: Coefficient,
  scale: number,
  { shift, zeros, later }: { shift: number; zeros: number; later: boolean },
): { place?: number } {
  if (bare || several) return { place: place + scale };
  const written = script === 'digits' || low.exponent < 0 ? low.exponent : 0;
  if (scale > 0) return { place: written + scale + zeros };
  if (written < 0) return { place: written };
  return later && script === 'han' ? { place: Math.max(place, shift) } : {};
}
