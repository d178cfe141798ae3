import type { Coefficient } from './numeral.js';
import { indexWords, isDigit, isLetter, skipSpaces, wordAt } from './words.js';
import type { WordIndex } from './words.js';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** English number words below a hundred. */
export function englishWords(): WordIndex<number> {
  return indexWords([
    ...SMALL.split(' ').map((word, means) => ({ word, means })),
    ...TENS.split(' ').map((word, index) => ({ word, means: index * 10 + 20 })),
  ]);
}

const SCALE_FOLLOWS = /^ (?:hundred|thousand|million|billion|trillion|lakh|crore|dozen)(?![a-z])/;
const SEVERAL = /^(?:several|a few)(?= (?:hundred|thousand|million|billion))/;
const HALF = /^half an? (?=(?:hundred|thousand|million|billion|trillion|dozen)(?![a-z]))/;

/** Reads number words: `ninety-two`, `one hundred and five`, `two dozen`, `half a` and `several` before a scale word. */
export function readEnglish(
  text: string,
  start: number,
  words: WordIndex<number>,
): Coefficient | undefined {
  const ahead = text.slice(start, start + 24);
  const before = (pattern: RegExp) => pattern.exec(ahead)?.[0].length ?? 0;
  const several = before(SEVERAL);
  if (several > 0) return { ...whole(1, start, start + several), several: true };
  const half = before(HALF);
  if (half > 0)
    return { ...whole(5, start, start + half - 1), low: { digits: 5n, exponent: -1 }, place: -1 };

  const article = /^an? ?/.exec(ahead)?.[0].trim().length ?? 0;
  const first =
    article > 0 && SCALE_FOLLOWS.test(text.slice(start + article, start + article + 10))
      ? { value: 1, end: start + article }
      : belowHundred(text, start, words);
  if (!first) return undefined;
  let { value, end } = first;
  if (text.startsWith(' dozen', end) && !isLetter(text, end + 6))
    return whole(value * 12, start, end + 6);
  if (text.startsWith(' hundred', end) && !isLetter(text, end + 8)) {
    value *= 100;
    end += 8;
    const rest = belowHundred(text, end + (text.startsWith(' and ', end) ? 5 : 1), words);
    if (rest && rest.end > end) {
      value += rest.value;
      end = rest.end;
    }
  }
  return whole(value, start, end);
}

function belowHundred(
  text: string,
  start: number,
  words: WordIndex<number>,
): { value: number; end: number } | undefined {
  const first = wordAt(text, start, words);
  if (!first || isLetter(text, start - 1) || isDigit(text, start - 1)) return undefined;
  const end = start + first.word.length;
  if (first.means < 20) return { value: first.means, end };
  const from = text.charAt(end) === '-' ? end + 1 : skipSpaces(text, end);
  const ones = from > end ? wordAt(text, from, words) : undefined;
  if (!ones || ones.means === 0 || ones.means > 9) return { value: first.means, end };
  return { value: first.means + ones.means, end: from + ones.word.length };
}

function whole(value: number, start: number, end: number): Coefficient {
  return { script: 'english', low: { digits: BigInt(value), exponent: 0 }, place: 0, start, end };
}
