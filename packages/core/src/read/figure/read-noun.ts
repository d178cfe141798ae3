import { unitWordAt } from './context.js';
import type { Context } from './context.js';
import type { UnitAt } from './read-unit.js';
import { isLetter } from './words.js';

/** Words that end a noun phrase, or could not begin one. */
const STOPS: ReadonlySet<string> = new Set(
  'a an and as at by for from had has have in is of on or per since than that the to was were which with'.split(
    ' ',
  ),
);
/** As long as a unit's printed word may be. */
const LONGEST = 50;

/**
 * Reads English words as the thing counted: `7,000 firms`, `15,000 young people`, `40 sets of
 * documents`. A last word that is a known count gives that unit, else it is `item`.
 */
export function readNoun(context: Context, start: number): UnitAt | undefined {
  const { text } = context;
  if (text.charAt(start) !== ' ') return undefined;
  const from = start + 1;
  const [phrase = ''] =
    /^(?:[a-z][a-z'’-]*(?: |$))+|^[a-z][a-z'’-]*/.exec(text.slice(from, from + LONGEST)) ?? [];
  const words = phrase.trim().split(' ');
  // `of` may join two nouns, but not stand at either end.
  const stop = words.findIndex(
    (word, index) =>
      STOPS.has(word) && !(word === 'of' && index > 0 && !STOPS.has(words[index + 1] ?? 'of')),
  );
  const kept = (stop < 0 ? words : words.slice(0, stop)).join(' ');
  const end = from + kept.length;
  if (kept === '' || isLetter(text, end)) return undefined;
  for (let at = from; at < end; at = text.indexOf(' ', at) + 1 || end) {
    const known = unitWordAt(context, at);
    if (known?.means.dimension === 'count' && at + known.word.length === end) {
      return { ...known.means, start: from, end };
    }
  }
  return { id: 'item', dimension: 'count', start: from, end };
}
