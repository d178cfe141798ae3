import { refusal } from '../../outcome.js';
import type { Refusal } from '../../outcome.js';
import type { Context, UnitMeaning } from './context.js';
import { skipSpaces, wordAt } from './words.js';
import type { Word } from './words.js';

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

/** One unit word, with a known noun behind a measure word. */
export function readWord({ text, units }: Context, start: number): UnitAt | undefined {
  const word = wordAt(text, start, units);
  if (!word) return undefined;
  const end = start + word.word.length;
  const noun: Word<UnitMeaning> | undefined =
    word.means.dimension === 'count' ? wordAt(text, end, units) : undefined;
  return noun && noun.word.length > 1
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
        ? wordAt(text, from, context.units)
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

/** A money word or sign before its number: ¥, US$, RMB. */
export function readMoney({ text, units }: Context, start: number): UnitAt | undefined {
  const word = wordAt(text, start, units);
  if (word?.means.dimension !== 'money' || word.word.charCodeAt(0) >= 0x3000) return undefined;
  return { ...word.means, start, end: start + word.word.length };
}

/** 每人, 每人每月 before the number: what comes of it goes behind the unit. */
export function readEach({ text, units }: Context, start: number): UnitAt | undefined {
  if (text.charAt(start) !== '每') return undefined;
  const word = wordAt(text, start + 1, units);
  if (!word) return undefined;
  return { ...word.means, start, end: skipSpaces(text, start + 1 + word.word.length) };
}
