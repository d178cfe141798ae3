/** A word of a table, in folded spelling, with what it means. */
export interface Word<Meaning> {
  readonly word: string;
  readonly means: Meaning;
}

/** Words by first character, longest first, so that finding one costs a handful of comparisons. */
export type WordIndex<Meaning> = ReadonlyMap<string, readonly Word<Meaning>[]>;

/** Sorts a table for `wordAt`. Among words of one length the earlier in the table wins. */
export function indexWords<Meaning>(words: Iterable<Word<Meaning>>): WordIndex<Meaning> {
  const index = new Map<string, Word<Meaning>[]>();
  for (const word of words) {
    const first = word.word.charAt(0);
    const list = index.get(first);
    if (list) list.push(word);
    else if (first !== '') index.set(first, [word]);
  }
  for (const list of index.values()) list.sort((a, b) => b.word.length - a.word.length);
  return index;
}

/** A table written as `meaning: 'word|word|word'`. */
export function* wordTable<Meaning extends string>(
  table: Readonly<Record<Meaning, string>>,
): Generator<Word<Meaning>> {
  for (const means of Object.keys(table) as Meaning[]) {
    for (const word of table[means].split('|')) yield { word, means };
  }
}

/** The longest word that starts at `at`. A word that ends in a letter must not go on in the text. */
export function wordAt<Meaning>(
  text: string,
  at: number,
  index: WordIndex<Meaning>,
): Word<Meaning> | undefined {
  return index
    .get(text.charAt(at))
    ?.find(({ word }) => text.startsWith(word, at) && endsThere(text, at + word.length));
}

/** Whether a word may end before `end`: not between two Latin letters. */
function endsThere(text: string, end: number): boolean {
  return !(isLetter(text, end) && isLetter(text, end - 1));
}

/** Whether a (folded) Latin letter or a raised ² or ³ stands at `at`. */
export function isLetter(text: string, at: number): boolean {
  const character = text.charAt(at);
  return (character >= 'a' && character <= 'z') || character === '²' || character === '³';
}

/** Whether an ASCII digit stands at `at`. */
export function isDigit(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character >= '0' && character <= '9';
}

/** Where one or two spaces from `at` on end; more part what stands around them. */
export function skipSpaces(text: string, at: number): number {
  const after = text.charAt(at) === ' ' ? at + 1 : at;
  return text.charAt(after) === ' ' ? after + 1 : after;
}
