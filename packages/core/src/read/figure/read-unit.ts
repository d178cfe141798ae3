import { refusal } from '../../outcome.js';
import type { Refusal } from '../../outcome.js';
import { unitWordAt } from './context.js';
import type { Context, UnitMeaning } from './context.js';
import { skipSpaces } from './words.js';

/** A unit in the text. */
export interface UnitAt extends UnitMeaning {
  readonly start: number;
  readonly end: number;
}

/** English denominators that are not unit words. */
const HEADS: Readonly<Record<string, string>> = { capita: 'person', head: 'person', annum: 'year' };
const PER = /^(?: ?[/每] ?| per | (?=an? ))/;

/**
 * Reads the unit at `start`: the longest known word, a measure word with a known noun behind it
 * (家企业, 个班组, 个工作日), and what it is per (元/人/月, yuan per person per month).
 */
export function readUnit(context: Context, start: number): UnitAt | Refusal | undefined {
  const first = readWord(context, start);
  return first && readPer(context, first);
}

/** One unit word, with a known noun behind a measure word, or the same money named twice (元人民币). */
function readWord(context: Context, start: number): UnitAt | undefined {
  const word = unitWordAt(context, start);
  if (!word) return undefined;
  const end = start + word.word.length;
  const noun = unitWordAt(context, end);
  const joins = word.means.dimension === 'count' || noun?.means.id === word.means.id;
  return joins && noun && noun.word.length > 1
    ? { ...noun.means, start, end: end + noun.word.length }
    : { ...word.means, start, end };
}

/** What a unit is per. A slash or `per` before an unknown word is refused as `unknown-unit`. */
export function readPer(context: Context, unit: UnitAt): UnitAt | Refusal {
  const { text } = context;
  let { id, end } = unit;
  for (let depth = 0; depth < 3; depth++) {
    const link = PER.exec(text.slice(end, end + 5))?.[0];
    if (link === undefined) break;
    let from = end + link.length;
    const article = link === ' ';
    if (article) from = text.indexOf(' ', from) + 1;
    const word = /^[a-z]+/.exec(text.slice(from, from + 7))?.[0] ?? '';
    const head = Object.hasOwn(HEADS, word) ? HEADS[word] : undefined;
    const below =
      head === undefined
        ? unitWordAt(context, from)
        : { word, means: { id: head, dimension: 'time' } };
    if (!below || (article && below.means.dimension !== 'time')) {
      if (article || link.includes('每')) break;
      return refusal('unknown-unit', String(from), {
        received: context.original.slice(from, from + 20),
      });
    }
    id = `${id}/${below.means.id}`;
    end = from + below.word.length;
  }
  return { ...unit, id, end };
}

/** A money word or sign before its number: ¥, US$, RMB, 人民币. */
export function readMoney(context: Context, start: number): UnitAt | undefined {
  const word = unitWordAt(context, start);
  // 人民币5000元, but not the 元 of a figure that ended right here.
  const behindOnly = word !== undefined && word.word.length < 3 && word.word >= '\u3000';
  if (word?.means.dimension !== 'money' || behindOnly) return undefined;
  return { ...word.means, start, end: start + word.word.length };
}

/** 每人, 每人每月 before the number: what comes of it goes behind the unit. */
export function readEach(context: Context, start: number): UnitAt | undefined {
  const { text } = context;
  if (text.charAt(start) !== '每') return undefined;
  const word = unitWordAt(context, start + 1);
  if (!word) return undefined;
  return { ...word.means, start, end: skipSpaces(text, start + 1 + word.word.length) };
}
