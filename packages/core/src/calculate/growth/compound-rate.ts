import { addDown, addUp, divDown, divUp } from '../../quantity/directed-rounding.js';
import { rootDown, rootUp } from '../../quantity/elementary.js';
import { interval, type Interval, type Quantity } from '../../quantity/interval.js';

/**
 * Relative error of (a ÷ b) ** (1 ÷ n) as the language computes it, for ratios up to 256 either way
 * and n >= 1: four units in the last place of the power, half a unit of the quotient, and half a unit
 * of the exponent times ln 256, which is less than six.
 */
const ERROR = 2 ** -50 + 7 * 2 ** -53;
const LARGEST = 256;

/**
 * (last ÷ first)^(1 ÷ years) − 1 for first > 0 and last >= 0. Rises with `last` and falls with `first`,
 * so two corners give the tightest range.
 *
 * @internal
 */
export function compoundRate(
  first: Interval,
  last: Interval,
  fewest: number,
  most: number,
): Quantity<'ratio'> {
  const least = last.lo / first.hi;
  const greatest = last.hi / first.lo;
  let lo = 0;
  let hi = 0;
  if (fewest > 1 && most === fewest && least * LARGEST > 1 && greatest < LARGEST) {
    // One power for each end, and one for both where the ends are equal.
    const lower = least === 1 ? 1 : least ** (1 / most);
    const upper = greatest === least ? lower : greatest === 1 ? 1 : greatest ** (1 / most);
    // A quotient is 1 only where the two are equal, and every power of 1 is 1.
    if (least !== 1) lo = addDown(lower - lower * ERROR, -1);
    if (greatest !== 1) hi = addUp(upper + upper * ERROR, -1);
  } else {
    const down = divDown(last.lo, first.hi);
    const up = divUp(last.hi, first.lo);
    lo = addDown(rootDown(down, down >= 1 ? most : fewest), -1);
    hi = addUp(rootUp(up, up >= 1 ? fewest : most), -1);
  }
  if (!first.loOpen && !first.hiOpen && !last.loOpen && !last.hiOpen && first.hi !== Infinity) {
    return { lo, hi, unit: 'ratio' };
  }
  const loOpen =
    last.loOpen === true || (last.lo > 0 && (first.hiOpen === true || first.hi === Infinity));
  const hiOpen =
    hi !== Infinity && (last.hiOpen === true || (last.hi > 0 && first.loOpen === true));
  return { ...interval(lo, hi, loOpen, hiOpen), unit: 'ratio' };
}
