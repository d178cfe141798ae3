import type { Decimal } from '../../decimal.js';
import type { Refusal } from '../../outcome.js';
import type { HedgeAt } from './hedge-words.js';

/** A stretch of the text and what it is in the figure. */
export interface FigurePart {
  readonly type: 'hedge' | 'number' | 'scale' | 'unit' | 'separator';
  /** As printed. */
  readonly text: string;
  /** Offset in UTF-16 code units. */
  readonly start: number;
  /** Where it ends, excluded. */
  readonly end: number;
}

/** A part whose words are not cut out yet. */
export type Span = Omit<FigurePart, 'text'>;

/** A number before its scale words: digits, Chinese numerals or English words. */
export interface Coefficient {
  readonly script: 'digits' | 'han' | 'english';
  readonly low: Decimal;
  /** How far the upper end of an approximate numeral lies above `low`: 10 in 七八十, 8 in 十几. */
  readonly spread?: bigint;
  /** 数, 几, several: the true value is some two to ten times `low`. */
  readonly several?: boolean;
  /** No number stood before the scale word: 百余, 上千, 近百万. */
  readonly bare?: boolean;
  /** Power of ten of the last stated digit. */
  readonly place: number;
  readonly start: number;
  readonly end: number;
}

/** A number with its scale words: 4700余万, 2亿4380万, half a million. */
export interface Numeral {
  readonly script: Coefficient['script'];
  readonly low: Decimal;
  readonly high?: Decimal;
  /** `low` and `high` are to be divided by this: 3 for 三分之二. */
  readonly divisor?: bigint;
  /** The number before its only scale word, and the power of that word, for 5至8万. */
  readonly unscaled?: Decimal;
  readonly scale: number;
  /** Power of ten of the last stated digit, where a scale word or decimals show it. */
  readonly place?: number;
  readonly several: boolean;
  readonly bare: boolean;
  readonly inner?: HedgeAt;
  /** A unit inside the number's own words: 百分之九十, 八成, 三分之二, 翻一番. */
  readonly unit?: string;
  readonly spans: readonly Span[];
  readonly start: number;
  readonly end: number;
}

/** Tells a refusal from something read. */
export function isRefusal(outcome: object | undefined): outcome is Refusal {
  return outcome !== undefined && 'code' in outcome;
}
