import { compareDecimal, scaleDecimal } from '../../decimal.js';
import { refusal } from '../../outcome.js';
import type { Refusal } from '../../outcome.js';
import type { Context } from './context.js';
import { isRefusal } from './numeral.js';
import type { Numeral } from './numeral.js';
import { readAmount } from './read-amount.js';
import type { Amount } from './read-amount.js';
import { wordAt } from './words.js';

const LINK = /^ ?(?:至|到|[-–~]{1,2}|to(?= )|and(?= )) ?/;

/**
 * Reads the upper end of a range, if one follows, and joins both: 3—5个, 5至8万人, 40%至50%,
 * 500元到3000元, between 3 and 5.
 *
 * A scale word, 成, unit or money sign on one end only covers both: 万 in 5至8万 because 5 is below 8,
 * not in 3000至1万. 三至五百 (3 or 300?) and 8至5万 are refused as `ambiguous-range`.
 *
 * @param between - whether 从, between or from stood before, so that `and` may link
 * @returns the lower amount with `numeral.high` set; the amount itself when no range follows
 */
export function readRange(context: Context, lower: Amount, between: boolean): Amount | Refusal {
  const { text, original } = context;
  const link = LINK.exec(text.slice(lower.end, lower.end + 6))?.[0] ?? '';
  const word = link.trim();
  const from = lower.end + link.length;
  const { numeral: low } = lower;
  if (word === '' || (word === 'and' && !between) || low.high || low.inner) return lower;
  if (wordAt(text, from, context.hedges.before)) return lower;
  const upper = readAmount(context, from);
  if (!upper) return lower;
  if (isRefusal(upper)) return upper.code === 'is-a-time' ? upper : lower;
  const sameUnit =
    lower.unit === undefined ||
    lower.unit.id === upper.unit?.id ||
    (lower.unit.sign && !upper.unit);
  if (!sameUnit || low.divisor !== upper.numeral.divisor) return lower;

  const received = original.slice(low.start, upper.end);
  const { numeral: high } = upper;
  const open = !lower.unit || (lower.unit.sign && low.unit === undefined);
  const scaled = open && low.scale === 0 && high.unscaled !== undefined;
  const shared = scaled && compareDecimal(low.low, high.unscaled ?? low.low) < 0;
  // 8至5万 is a slip or 8 to 50,000: nobody can tell.
  const far = scaled && !shared && compareDecimal(scaleDecimal(low.low, 3), high.low) <= 0;
  if (far || (open && isAmbiguous(low, high)))
    return refusal('ambiguous-range', String(low.start), { received });
  const bottom = shared ? scaleDecimal(low.low, high.scale) : low.low;
  const lowest = { ...bottom, digits: lower.negative ? -bottom.digits : bottom.digits };
  const top = high.high ?? high.low;
  const highest = { ...top, digits: upper.negative ? -top.digits : top.digits };
  if (compareDecimal(lowest, highest) > 0)
    return refusal('range-reversed', String(low.start), { received });
  const start = lower.end + link.indexOf(word);
  return {
    ...upper,
    numeral: { ...high, low: lowest, high: highest, bare: low.bare || high.bare, start: low.start },
    negative: false,
    ...(!upper.unit && lower.unit && { unit: lower.unit }),
    spans: [...lower.spans, { type: 'separator', start, end: start + word.length }, ...upper.spans],
  };
}

/** 三至五百: one Chinese digit, then a larger digit with one place word. */
function isAmbiguous(low: Numeral, high: Numeral): boolean {
  const round = /^([2-9])0+$/.exec(String(high.low.digits));
  return (
    isHan(low, 1) && isHan(high, 2) && round !== null && low.low.digits < BigInt(round[1] ?? '0')
  );
}

function isHan({ script, start, end, unit }: Numeral, length: number): boolean {
  return script === 'han' && unit === undefined && end - start === length;
}
