import { builtInUnits } from '../../quantity/unit.js';
import type { Dimension, UnitDefinition } from '../../quantity/unit.js';
import { englishWords } from './english-numeral.js';
import { fold } from './fold.js';
import { hedgeWords } from './hedge-words.js';
import type { HedgeWords } from './hedge-words.js';
import { SCALES } from './scale-words.js';
import { indexWords, wordAt } from './words.js';
import type { Word, WordIndex } from './words.js';

/** What `readFigure` may be told. */
export interface FigureOptions {
  /** BCP 47 tag of the text: Chinese or English. Absent: the characters decide. */
  readonly lang?: string | undefined;
  /** The dataset's own units; their words are known beside the built-in ones. */
  readonly units?: readonly UnitDefinition[] | undefined;
}

/** A unit as a word of the text. */
export interface UnitMeaning {
  readonly id: string;
  readonly dimension: Dimension;
}

/** The text, folded, and every table ready to look up. */
export interface Context extends Tables {
  /** As given. */
  readonly original: string;
  /** The same length, in one spelling. */
  readonly text: string;
  /** Words of the caller's units. */
  readonly own: WordIndex<UnitMeaning>;
}

interface Tables {
  readonly units: WordIndex<UnitMeaning>;
  readonly scales: WordIndex<number>;
  readonly english: WordIndex<number>;
  readonly hedges: HedgeWords;
  /** Characters that a figure, or what only looks like one, can start with. */
  readonly starts: ReadonlySet<string>;
}

/** First characters of numbers, shares, money signs and names, 每人, and of vague words (成千上万, 许多). */
const STARTS =
  '0123456789零一二三四五六七八九两十百千万亿几数半翻每负-¥$€£₹人新成许大若众abcdefghijklmnopqrstuvwxyz';

/** What every text is read with; sorted once, when the module loads. */
const TABLES: Tables = /* @__PURE__ */ readyTables();

/** Whose money 元 is, by region; elsewhere it is CNY. */
const YUAN: Readonly<Record<string, string>> = { tw: 'TWD', hk: 'HKD', mo: 'MOP' };

/** Folds a text and readies the tables. */
export function figureContext(original: string, { lang, units = [] }: FigureOptions): Context {
  const yuan = YUAN[lang?.toLowerCase().split('-').pop() ?? ''];
  const local: readonly UnitDefinition[] =
    yuan === undefined
      ? units
      : [{ id: yuan, dimension: 'money', words: { zh: ['元'] } }, ...units];
  return { ...TABLES, original, text: fold(original), own: indexWords(unitWords(local)) };
}

/**
 * The longest unit word that starts at `at`. Where several units claim a word, a bare measure word
 * means `item` (many things are counted with 个), and else the caller's unit comes first.
 */
export function unitWordAt(
  { text, units, own }: Context,
  at: number,
): Word<UnitMeaning> | undefined {
  const known = wordAt(text, at, units);
  const named = wordAt(text, at, own);
  if (!known || !named) return known ?? named;
  const difference = named.word.length - known.word.length;
  return difference > 0 || (difference === 0 && known.means.id !== 'item') ? named : known;
}

function readyTables(): Tables {
  const builtIn = builtInUnits();
  const item = builtIn.filter(({ id }) => id === 'item');
  const hedges = hedgeWords();
  return {
    units: indexWords(unitWords([...item, ...builtIn])),
    scales: indexWords(Object.entries(SCALES).map(([word, means]) => ({ word, means }))),
    english: englishWords(),
    hedges,
    starts: new Set([...hedges.before.keys(), ...STARTS]),
  };
}

function* unitWords(units: readonly UnitDefinition[]): Generator<Word<UnitMeaning>> {
  for (const { id, dimension, words } of units) {
    for (const word of Object.values(words).flat())
      yield { word: fold(word), means: { id, dimension } };
  }
}
