import { compareDecimal } from '../../decimal.js';
import type { Decimal } from '../../decimal.js';
import { refusal } from '../../outcome.js';
import type { Refusal } from '../../outcome.js';
import type { Context } from './context.js';
import { notANumber } from './not-a-figure.js';
import { isRefusal } from './numeral.js';
import type { Numeral, Span } from './numeral.js';
import { readShare } from './read-share.js';
import { readMoney, readPer, readUnit } from './read-unit.js';
import type { UnitAt } from './read-unit.js';
import { skipSpaces } from './words.js';

/** A signed number with its unit: a whole figure without hedges, or one end of a range. */
export interface Amount {
  readonly numeral: Numeral;
  readonly negative: boolean;
  /** The unit: of the number's own words (八成), the money sign before it, or the word behind it. */
  readonly unit?: Unit;
  readonly spans: readonly Span[];
  readonly end: number;
}

/** A unit and the words it was printed in. */
export interface Unit {
  readonly id: string;
  /** Absent where the words belong to the number: 八成, 三分之二. */
  readonly word?: string;
  readonly duration: boolean;
  /** Whether it stood before the number (¥, 百分之), so that it may cover both ends of a range. */
  readonly sign: boolean;
}

/** Beyond this, a number is more likely a code than an announced figure. */
const LARGEST: Decimal = { digits: 1n, exponent: 15 };
const SIGN = /^(?:[-负]|minus )/;

/** Reads an optional sign and money sign, a number, and the unit behind it. */
export function readAmount(context: Context, start: number): Amount | Refusal | undefined {
  const { text } = context;
  const outer = signAt(text, start);
  const money = readMoney(context, start + outer);
  const behind = money ? skipSpaces(text, money.end) : start + outer;
  const inner = outer > 0 ? 0 : signAt(text, behind);
  const numeral = readShare(context, behind + inner);
  if (!numeral || isRefusal(numeral)) return numeral;
  if (isTooLarge(numeral)) return refusal('number-too-large', String(numeral.start));
  const other = notANumber(text, numeral);
  if (other) return other;

  const signed: readonly Span[] = [
    ...(outer > 0 ? [{ type: 'number' as const, start, end: start + outer }] : []),
    ...(inner > 0 ? [{ type: 'number' as const, start: behind, end: behind + inner }] : []),
  ];
  const amount = {
    numeral,
    negative: outer + inner > 0,
    spans: [...signed, ...numeral.spans],
    end: numeral.end,
  };
  if (numeral.unit !== undefined && !money) {
    const sign = numeral.spans[0]?.type === 'unit';
    return { ...amount, unit: { id: numeral.unit, duration: false, sign } };
  }
  if (money) return withMoney(context, amount, money);
  const unit = readUnit(context, skipSpaces(text, numeral.end));
  if (!unit || isRefusal(unit)) return unit ?? amount;
  return withUnit(context, amount, unit);
}

/** The amount with the unit word behind it. */
export function withUnit({ original }: Context, amount: Amount, at: UnitAt): Amount {
  const { id, dimension, start, end } = at;
  const unit: Unit = {
    id,
    word: original.slice(start, end),
    duration: dimension === 'time' && !id.includes('/'),
    sign: false,
  };
  return { ...amount, unit, spans: [...amount.spans, { type: 'unit', start, end }], end };
}

/** $350 million, RMB 5万元, $450 per month: a word behind must name the same money. */
function withMoney(context: Context, amount: Amount, money: UnitAt): Amount | Refusal {
  const { text, original } = context;
  const from = skipSpaces(text, amount.end);
  const same = readUnit(context, from);
  const unit =
    same && (isRefusal(same) || same.id.split('/')[0] === money.id)
      ? same
      : readPer(context, { ...money, start: amount.end, end: amount.end });
  if (isRefusal(unit)) return unit;
  const { id, start, end } = unit;
  const behind: readonly Span[] = end > amount.end ? [{ type: 'unit', start, end }] : [];
  return {
    ...amount,
    unit: { id, word: original.slice(money.start, money.end), duration: false, sign: true },
    spans: [{ type: 'unit', start: money.start, end: money.end }, ...amount.spans, ...behind],
    end,
  };
}

function signAt(text: string, at: number): number {
  return SIGN.exec(text.slice(at, at + 6))?.[0].length ?? 0;
}

function isTooLarge({ low, high, divisor }: Numeral): boolean {
  return divisor === undefined && compareDecimal(high ?? low, LARGEST) > 0;
}
