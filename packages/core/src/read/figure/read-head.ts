import type { Context } from './context.js';
import type { HedgeAt } from './hedge-words.js';
import { readEach } from './read-unit.js';
import type { UnitAt } from './read-unit.js';
import { skipSpaces, wordAt } from './words.js';

/** What stands before a number. */
export interface Head {
  readonly hedges: readonly HedgeAt[];
  /** 每人每月 in 每人每月200元. */
  readonly each: readonly UnitAt[];
  /** Where the number should start. */
  readonly end: number;
}

/** More words than this before a number are no figure. */
const MOST_WORDS = 6;

/**
 * Reads hedges, report verbs (达, 占, 为) and 每人 before a number. 每年 alone is not taken: it says
 * when, so it belongs to the period.
 */
export function readHead(context: Context, start: number): Head {
  const { text, hedges: tables } = context;
  const hedges: HedgeAt[] = [];
  const each: UnitAt[] = [];
  let end = start;
  for (let words = 0; words < MOST_WORDS; words++) {
    const at = skipSpaces(text, end);
    const hedge = wordAt(text, at, tables.before);
    const verb = wordAt(text, at, tables.verbs);
    const per = readEach(context, at);
    if (hedge && hedge.word.length >= (verb?.word.length ?? 0)) {
      end = at + hedge.word.length;
      hedges.push({ hedge: hedge.means, start: at, end });
    } else if (verb) {
      end = at + verb.word.length;
    } else if (per && (each.length > 0 || per.dimension !== 'time')) {
      end = per.end;
      each.push(per);
    } else break;
  }
  return { hedges, each, end: skipSpaces(text, end) };
}
