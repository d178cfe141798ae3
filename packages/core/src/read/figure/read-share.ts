import { scaleDecimal } from '../../decimal.js';
import type { Refusal } from '../../outcome.js';
import type { Context } from './context.js';
import { digitsEnd } from './digits.js';
import { hanDigit } from './han-numeral.js';
import { isRefusal } from './numeral.js';
import type { Numeral, Span } from './numeral.js';
import { readNumeral } from './read-numeral.js';
import { isDigit } from './words.js';

/** 百分之 and its kin: the unit, and the power of ten that turns the number into it. */
const PREFIXES: readonly (readonly [word: string, unit: string, power: number])[] = [
  ['百分之', 'percent', 0],
  ['千分之', 'permille', 0],
  ['万分之', 'percent', -2],
];

const HALVES =
  /^(?:一半|半数|one half|a half|half)(?![a-z-])(?! (?:an?|of an?|year|day|month|hour))/;
const PARTS = 'half third quarter fifth sixth seventh eighth ninth tenth'.split(' ');
const ENGLISH_PART =
  /^[ -](half|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)(?![a-z])/;
const IN_TEN = /^ (?:in|out of)(?: every)? (?=[a-z\d])/;
const FOLDS: Readonly<Record<string, number>> = { doubled: 2, tripled: 3, quadrupled: 4 };

/**
 * Reads a number, or a share written without a percent sign: 百分之九十八, 三分之二, 2/3, 八成,
 * 三成六, 过半, two thirds, one in five. Shares come out in percent; 翻一番 and `doubled` in times.
 */
export function readShare(context: Context, start: number): Numeral | Refusal | undefined {
  const { text } = context;
  return isDigit(text, start)
    ? withParts(context, start)
    : (ownWords(context, start) ?? withParts(context, start));
}

/** Shares and multiples that do not start with a plain number. */
function ownWords(context: Context, start: number): Numeral | Refusal | undefined {
  const { text } = context;
  const prefix = PREFIXES.find(([word]) => text.startsWith(word, start));
  if (prefix) return withPrefix(context, start, prefix);
  const ahead = text.slice(start, start + 24);
  const half = HALVES.exec(ahead)?.[0].length ?? (/^半(?![年天月小个日径])/.test(ahead) ? 1 : 0);
  if (half > 0) return { ...plain(50n, 1n, 'percent', start, start + half), bare: half === 1 };
  const multiple = readMultiple(ahead, start);
  if (multiple) return multiple;
  const article = /^an? (?=(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)(?![a-z]))/.test(
    ahead,
  );
  return article ? englishPart(text, 1n, start, start + ahead.indexOf(' ')) : undefined;
}

/** A number, and 成 or a second number that makes a share of it. */
function withParts(context: Context, start: number): Numeral | Refusal | undefined {
  const { text } = context;
  const numeral = readNumeral(context, start);
  if (!numeral || isRefusal(numeral)) return numeral;
  const tenths = readTenths(text, numeral);
  if (tenths) return tenths;
  const { low, high, several, scale, inner } = numeral;
  if (high || several || scale > 0 || inner || low.exponent !== 0) return numeral;
  return readFraction(context, numeral) ?? numeral;
}

function withPrefix(
  context: Context,
  start: number,
  [word, unit, power]: (typeof PREFIXES)[number],
): Numeral | Refusal | undefined {
  const number = readNumeral(context, start + word.length);
  if (!number || isRefusal(number)) return number;
  const { place, ...rest } = number;
  const { low, high } = number;
  return {
    ...rest,
    low: scaleDecimal(low, power),
    ...(high && { high: scaleDecimal(high, power) }),
    // 百分之百: here 百 is the number, not the place of one.
    ...(place !== undefined && !number.bare && { place: place + power }),
    bare: false,
    unit,
    spans: [{ type: 'unit', start, end: start + word.length }, ...number.spans],
    start,
  };
}

/** 八成, 三成六, 六成多, 七八成. */
function readTenths(text: string, numeral: Numeral): Numeral | undefined {
  const { low, high, end, inner, scale, spans } = numeral;
  if (text.charAt(end) !== '成' || inner || scale > 0 || low.digits > 10n) return undefined;
  const tenths: Numeral = {
    ...numeral,
    low: scaleDecimal(low, 1),
    ...(high && { high: scaleDecimal(high, 1) }),
    unscaled: low,
    scale: 1,
    place: low.exponent + 1,
    unit: 'percent',
    spans: [...spans, { type: 'unit', start: end, end: end + 1 }],
    end: end + 1,
  };
  const digit = hanDigit(text, end + 1);
  if (digit > 0) {
    const span: Span = { type: 'number', start: end + 1, end: end + 2 };
    const sum = { digits: low.digits * 10n + BigInt(digit), exponent: 0 };
    return {
      ...tenths,
      low: sum,
      scale: 0,
      place: 0,
      spans: [...tenths.spans, span],
      end: end + 2,
    };
  }
  const more = text.charAt(end + 1);
  if (more !== '多' && more !== '余') return tenths;
  const hedge: Span = { type: 'hedge', start: end + 1, end: end + 2 };
  return {
    ...tenths,
    inner: { hedge: 'over', start: end + 1, end: end + 2 },
    spans: [...tenths.spans, hedge],
    end: end + 2,
  };
}

/** 三分之二, 2/3, two thirds, one in five: the whole number read so far is the first part. */
function readFraction(context: Context, { low, start, end, script }: Numeral): Numeral | undefined {
  const { text } = context;
  if (script === 'digits' && text.charAt(end) === '/') {
    const until = digitsEnd(text, end + 1);
    const below = until - end < 5 ? BigInt(text.slice(end + 1, until) || '0') : 0n;
    return text.charAt(until) === '/' ? undefined : share(low.digits, below, start, until);
  }
  const part = englishPart(text, low.digits, start, end);
  if (part) return part;
  const chinese = text.startsWith('分之', end);
  const link = chinese ? 2 : (IN_TEN.exec(text.slice(end, end + 16))?.[0].length ?? 0);
  const other = link > 0 ? readNumeral(context, end + link) : undefined;
  if (!other || isRefusal(other) || other.high || other.inner || other.low.exponent !== 0)
    return undefined;
  return chinese
    ? share(other.low.digits, low.digits, start, other.end)
    : share(low.digits, other.low.digits, start, other.end);
}

function englishPart(text: string, above: bigint, start: number, end: number): Numeral | undefined {
  const part = ENGLISH_PART.exec(text.slice(end, end + 12));
  const index = PARTS.findIndex((each) => part?.[1]?.startsWith(each));
  return part && index >= 0
    ? share(above, BigInt(index + 2), start, end + part[0].length)
    : undefined;
}

/** A proper fraction in percent. */
function share(above: bigint, below: bigint, start: number, end: number): Numeral | undefined {
  if (above <= 0n || above >= below) return undefined;
  return plain(above * 100n, below, 'percent', start, end);
}

/** 翻一番 is twice as much, 翻两番 four times. */
function readMultiple(ahead: string, start: number): Numeral | undefined {
  const match = /^翻了?(.)番/.exec(ahead);
  const times = match ? 2 ** Math.max(hanDigit(match[1] ?? '', 0), Number(match[1]) || 0) : 1;
  if (match && times > 1) return plain(BigInt(times), 1n, 'times', start, start + match[0].length);
  const word = /^[a-z]+/.exec(ahead)?.[0] ?? '';
  const fold = Object.hasOwn(FOLDS, word) ? FOLDS[word] : undefined;
  return fold === undefined
    ? undefined
    : plain(BigInt(fold), 1n, 'times', start, start + word.length);
}

function plain(above: bigint, divisor: bigint, unit: string, start: number, end: number): Numeral {
  return {
    script: 'han',
    low: { digits: above, exponent: 0 },
    divisor,
    scale: 0,
    several: false,
    bare: false,
    unit,
    spans: [{ type: 'number', start, end }],
    start,
    end,
  };
}
