import { addDecimal } from '../../decimal.js';
import { refusal } from '../../outcome.js';
import type { Refusal } from '../../outcome.js';
import type { Coefficient } from './numeral.js';

const DIGITS = '零一二三四五六七八九';
const PLACES = ' 十百千';
const LONGEST = 40;

/** The value of a folded Chinese digit at `at`, or −1. 两 is two. */
export function hanDigit(text: string, at: number): number {
  const character = text.charAt(at);
  return character === '两' ? 2 : character === '' ? -1 : DIGITS.indexOf(character);
}

/**
 * The power of ten of 十, 百, 千 at `at`, or 0; also 0 where the character begins a unit (千瓦时,
 * 千米, 百分点) or a fraction.
 */
export function hanPlace(text: string, at: number): number {
  if (/^(?:千[瓦米克卡伏]|百分)/.test(text.slice(at, at + 2))) return 0;
  return Math.max(0, PLACES.indexOf(text.charAt(at) || ' '));
}

/**
 * Reads a Chinese numeral below 万: 一千三百, 二百五 (250), 十几 (11 to 19), 七八十 (70 to 80),
 * 数百, 二〇一六, 三点六. A 百 or 千 with nothing before it (百余, 上千) is `bare`.
 */
export function readHan(text: string, start: number): Coefficient | Refusal | undefined {
  const run = runEnd(text, start);
  if (run - start > LONGEST) return refusal('number-too-large', String(start));
  if (isPositional(text, start, run))
    return withDecimals(text, start, run, positional(text, start, run));
  const first = text.charAt(start);
  if (first === '几' || first === '数') return severalOf(text, start);
  // 上亿, 近万: the scale word itself is the number.
  if (first === '万' || first === '亿') return { ...digits(1n, start, start), bare: true };

  if (hanDigit(text, start) === 0) {
    return withDecimals(text, start, start + 1, positional(text, start, start + 1));
  }

  let low = 0n;
  let spread = 0n;
  let last = 4;
  let place = 0;
  let bare = false;
  let end = start;
  for (;;) {
    const zero = end > start && hanDigit(text, end) === 0;
    const at = zero ? end + 1 : end;
    const digit = hanDigit(text, at);
    const next = hanDigit(text, at + 1);
    const approximate = digit > 0 && (next === digit + 1 || (digit === 3 && next === 5));
    const after = at + (digit > 0 ? 1 : 0) + (approximate ? 1 : 0);
    const power = hanPlace(text, after);
    if (power >= last) break;
    if (digit > 0) {
      // A last digit right after its place takes the next lower one: 二百五 is 250.
      place = power > 0 || zero || last === 4 ? power : last - 1;
      low += BigInt(digit) * 10n ** BigInt(place);
      if (approximate) spread = BigInt(next - digit) * 10n ** BigInt(place);
    } else if (power === 1) {
      low += 10n;
      place = 1;
    } else if (power > 1 && end === start) {
      low = 10n ** BigInt(power);
      place = power;
      bare = true;
    } else {
      if (last !== 1 || text.charAt(end) !== '几') break;
      // 十几: one to nine more.
      low += 1n;
      spread = 8n;
      place = 0;
    }
    end = power > 0 || digit <= 0 ? after + 1 : after;
    if (power === 0 || approximate || bare) break;
    last = power;
  }
  if (end === start) return undefined;
  return withDecimals(text, start, end, {
    ...digits(low, start, end),
    spread,
    bare,
    place,
  });
}

/** 数 or 几 before a place word or a scale word; the power of ten is the value. */
function severalOf(text: string, start: number): Coefficient | undefined {
  const power = hanPlace(text, start + 1);
  if (power === 0 && !'万亿'.includes(text.charAt(start + 1) || ' ')) return undefined;
  const end = start + (power > 0 ? 2 : 1);
  return { ...digits(10n ** BigInt(power), start, end), several: true, place: power };
}

/** Digits written one by one, as in 二〇一六件: three or more, or two around a zero. */
function isPositional(text: string, start: number, end: number): boolean {
  const length = end - start;
  return (
    hanPlace(text, end) === 0 &&
    (length > 2 || (length === 2 && text.slice(start, end).includes('零')))
  );
}

function positional(text: string, start: number, end: number): Coefficient {
  const each = Array.from(text.slice(start, end), (_, index) => hanDigit(text, start + index));
  return digits(BigInt(each.join('')), start, end);
}

/** 三点六: the digits after 点. */
function withDecimals(text: string, start: number, end: number, read: Coefficient): Coefficient {
  const from = end + 1;
  const until = text.charAt(end) === '点' ? Math.min(runEnd(text, from), from + LONGEST) : from;
  if (until <= from || read.spread || read.bare) return read;
  const { low } = positional(text, from, until);
  const exponent = from - until;
  return {
    ...read,
    low: addDecimal(read.low, { digits: low.digits, exponent }),
    place: exponent,
    start,
    end: until,
  };
}

function runEnd(text: string, at: number): number {
  while (hanDigit(text, at) >= 0) at++;
  return at;
}

function digits(value: bigint, start: number, end: number): Coefficient {
  return { script: 'han', low: { digits: value, exponent: 0 }, place: 0, start, end };
}
