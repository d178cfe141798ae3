import { decimalToNumber } from '../../decimal.js';
import type { Decimal } from '../../decimal.js';
import type { Figure } from '../../figure.js';
import { refusal } from '../../outcome.js';
import type { Answer, Refusal } from '../../outcome.js';
import { combineHedges } from './combine-hedges.js';
import type { Context } from './context.js';
import type { HedgeAt } from './hedge-words.js';
import { notAFigure } from './not-a-figure.js';
import { isRefusal } from './numeral.js';
import type { FigurePart, Numeral, Span } from './numeral.js';
import { readAmount, withUnit } from './read-amount.js';
import type { Amount } from './read-amount.js';
import { readHead } from './read-head.js';
import type { Head } from './read-head.js';
import { readNoun } from './read-noun.js';
import { readRange } from './read-range.js';
import { readUnit } from './read-unit.js';
import { skipSpaces, wordAt } from './words.js';

/** A figure read from a text, and which characters say what. */
export interface ReadFigure extends Answer<Figure> {
  /** In order. Report verbs (达, 为) and spaces belong to no part. */
  readonly parts: readonly FigurePart[];
  /** Offset of the figure in the text, in UTF-16 code units. */
  readonly start: number;
  /** Where it ends, excluded. */
  readonly end: number;
}

/**
 * The longest figure that starts at `start`, `undefined` when there is none.
 *
 * @param nouns - whether English words behind a number without a unit name what is counted; only
 * where the figure is known to be alone, since in running text nobody can tell where they end
 */
export function figureAt(
  context: Context,
  start: number,
  nouns: boolean,
): ReadFigure | Refusal | undefined {
  const head = readHead(context, start);
  const none = notAFigure(context.text, head.end);
  if (none) return refusal(none.code, none.at, none.facts);
  const lower = readAmount(context, head.end);
  if (!lower || isRefusal(lower)) return lower;
  const amount = readRange(
    context,
    lower,
    head.hedges.some(({ hedge }) => hedge === 'between'),
  );
  if (isRefusal(amount)) return amount;
  return assemble(context, head, readTail(context, amount, nouns));
}

interface Tail {
  readonly amount: Amount;
  readonly after: readonly HedgeAt[];
  readonly end: number;
}

/** Hedges behind the number or its unit: 95%以上, 5年多, 300 or more firms, 300 firms or more. */
function readTail(context: Context, amount: Amount, nouns: boolean): Tail {
  const early = readAfter(context, amount.end, amount.unit?.duration ?? false);
  if (amount.unit) return { amount, after: early.hedges, end: early.end };
  const from = skipSpaces(context.text, early.end);
  const known = early.hedges.length > 0 ? readUnit(context, from) : undefined;
  const unit =
    (isRefusal(known) ? undefined : known) ?? (nouns ? readNoun(context, early.end) : undefined);
  if (!unit) return { amount, after: early.hedges, end: early.end };
  const late = readAfter(context, unit.end, false);
  return {
    amount: withUnit(context, amount, unit),
    after: [...early.hedges, ...late.hedges],
    end: late.end,
  };
}

function readAfter(
  { text, hedges: tables }: Context,
  start: number,
  duration: boolean,
): { hedges: HedgeAt[]; end: number } {
  const hedges: HedgeAt[] = [];
  let end = start;
  for (let words = 0; words < 2; words++) {
    const at = skipSpaces(text, end);
    const character = text.charAt(at);
    const more =
      duration && (character === '多' || character === '余')
        ? { word: character, means: 'over' as const }
        : undefined;
    const word = wordAt(text, at, tables.after) ?? more;
    if (!word) break;
    end = at + word.word.length;
    hedges.push({ hedge: word.means, start: at, end });
  }
  return { hedges, end };
}

/** Puts together what was read. */
function assemble(
  context: Context,
  head: Head,
  { amount, after, end }: Tail,
): ReadFigure | Refusal {
  const { original } = context;
  const { numeral, unit } = amount;
  const hedges = combineHedges(original, {
    before: head.hedges,
    inside: numeral.inner ? [numeral.inner] : [],
    after,
    ...(numeral.high
      ? { own: 'between' as const }
      : numeral.several && { own: 'several' as const }),
  });
  if (isRefusal(hedges)) return hedges;
  if (numeral.bare && hedges.hedge === 'bare') {
    return refusal('vague', String(numeral.start), {
      received: original.slice(numeral.start, numeral.end),
    });
  }
  const spans = [
    ...head.hedges.map(toSpan),
    ...head.each.map((each): Span => ({ type: 'unit', start: each.start, end: each.end })),
    ...amount.spans,
    ...after.map(toSpan),
  ];
  spans.sort((a, b) => a.start - b.start);
  const start = spans[0]?.start ?? numeral.start;
  const ends = [numeral.low, numeral.high ?? numeral.low].map((end) => numberOf(end, amount));
  const value = Math.min(...ends);
  const upper = numeral.high && Math.max(...ends);
  const per = head.each.map((each) => `/${each.id}`).join('');
  const word = unit?.word;
  const printed = head.each
    .map((each) => `/${original.slice(each.start + 1, each.end).trim()}`)
    .join('');
  const figure: Figure = {
    stated: original.slice(start, end),
    value,
    ...(upper !== undefined && { upper }),
    ...hedges,
    unit: (unit?.id ?? (isWhole(numeral) ? 'item' : 'ratio')) + per,
    ...(word !== undefined && { unitWord: word + printed }),
    ...(numeral.place !== undefined &&
      upper === undefined && {
        granularity: decimalToNumber({ digits: 1n, exponent: numeral.place }),
      }),
  };
  return {
    ok: true,
    value: figure,
    parts: spans.map((span) => ({ ...span, text: original.slice(span.start, span.end) })),
    start,
    end,
  };
}

function toSpan({ start, end }: HedgeAt): Span {
  return { type: 'hedge', start, end };
}

function numberOf(decimal: Decimal, { numeral: { divisor }, negative }: Amount): number {
  const size =
    divisor === undefined ? decimalToNumber(decimal) : decimalToNumber(decimal) / Number(divisor);
  return negative ? -size : size;
}

/** Without a unit, a whole number counts things and any other is a ratio (求人倍率 1.6). */
function isWhole({ low, high }: Numeral): boolean {
  return [low, high ?? low].every((each) => Number.isInteger(decimalToNumber(each)));
}
