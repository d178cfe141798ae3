/** What can be wrong with the shape of an entry. */
import { error, inWords, oneOf, quoted, warning } from '../problem.js';
import type { Place, Problem } from '../problem.js';
import { nearestWord } from '../nearest-word.js';
import { expectedWords } from './expected-words.js';

/** A key that must be there is not. `expects` is one of the names in `expected-words.ts`. */
export function missing(place: Place, expects: string): Problem {
  return error('missing', place, {
    expected: expectedWords(expects),
    received: 'nothing',
    remedy: 'Add it.',
    facts: { expects },
  });
}

/** A word of a closed list is missing. */
export function missingWord(place: Place, values: readonly string[]): Problem {
  return error('missing', place, {
    expected: oneOf(values),
    received: 'nothing',
    remedy: 'Add it.',
    facts: { values: values.join(', ') },
  });
}

/** A number where text belongs, a list where an object belongs, and so on. */
export function wrongType(place: Place, expects: string, received: unknown): Problem {
  const digits = typeof received === 'string' && /^-?\d+(\.\d+)?$/.test(received);
  const number = ['number', 'positive', 'offset'].includes(expects);
  const listed = expects === 'text' && typeof received === 'string';
  return error('wrong-type', place, {
    expected: expectedWords(expects),
    received: inWords(received),
    remedy:
      number && digits
        ? `Write ${received} without quotation marks.`
        : listed
          ? 'Say which language it is in.'
          : undefined,
    facts: { expects },
  });
}

/** Text, but not written the way its format asks. */
export function wrongFormat(place: Place, expects: string, received: unknown): Problem {
  const id = expects === 'id' && typeof received === 'string' ? idFrom(received) : undefined;
  return error('wrong-format', place, {
    expected: expectedWords(expects),
    received: inWords(received),
    nearest: id,
    facts: { expects },
  });
}

function idFrom(text: string): string | undefined {
  const words = text
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .match(/[a-z\d]+/g);
  return words && text.length <= 100 ? words.join('-') : undefined;
}

/** A key that is no language tag. */
export function wrongKey(place: Place): Problem {
  return error('wrong-key', place, {
    expected: expectedWords('language'),
    received: inWords(place.path.at(-1)),
    facts: { expects: 'language' },
  });
}

/** A word that is not on its closed list. */
export function unknownWord(place: Place, values: readonly string[], received: unknown): Problem {
  return error('unknown-word', place, {
    expected: oneOf(values),
    received: inWords(received),
    nearest: typeof received === 'string' ? nearestWord(received, values) : undefined,
    facts: { values: values.join(', ') },
  });
}

/** A text or a list with too much or too little in it. */
export function wrongLength(
  place: Place,
  received: string | readonly unknown[],
  limit: { readonly least: number } | { readonly most: number },
): Problem {
  const [bound, count] = 'least' in limit ? ['at least', limit.least] : ['at most', limit.most];
  const [one, many] =
    typeof received === 'string' ? ['character', 'characters'] : ['entry', 'entries'];
  return error('wrong-length', place, {
    expected: `${bound} ${count} ${count === 1 ? one : many}`,
    received: received.length === 0 ? 'none' : String(received.length),
    facts: { bound, count: String(count), of: many },
  });
}

/** An entry with more in it than any could need. */
export function tooBig(place: Place, limit: number): Problem {
  return error('too-big', place, {
    expected: `at most ${limit} values in one place`,
    received: 'more',
    remedy: 'Split it.',
    facts: { limit: String(limit) },
  });
}

/** A number below or above what makes sense. */
export function outOfRange(place: Place, expects: string, received: unknown): Problem {
  return error('out-of-range', place, {
    expected: expectedWords(expects),
    received: inWords(received),
    facts: { expects },
  });
}

/** Half a character: a lone surrogate, which no file in UTF-8 can hold. */
export function brokenText(place: Place, received: unknown): Problem {
  return error('broken-text', place, {
    expected: 'whole characters',
    received: inWords(received),
    remedy: 'A character was cut in half (a lone surrogate): copy the words again.',
  });
}

/** A key nobody reads. */
export function unknownKey(place: Place, known: readonly string[]): Problem {
  const key = String(place.path.at(-1));
  return warning('unknown-key', place, {
    expected: 'a known key',
    received: quoted(key),
    nearest: nearestWord(key, known),
    remedy: 'It was ignored; remove it.',
    facts: { key: quoted(key) },
  });
}

/** More keys nobody reads, in the same object. */
export function moreUnknownKeys(place: Place, count: number): Problem {
  return warning('unknown-key', place, {
    expected: 'known keys only',
    received: `${count} more unknown ones`,
    remedy: 'They were ignored; remove them.',
  });
}
