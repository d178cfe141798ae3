import { addDown, addUp, divDown, divUp } from '../../quantity/directed-rounding.js';
import { rootDown, rootUp } from '../../quantity/elementary.js';
import { interval, type Quantity, type Interval } from '../../quantity/interval.js';

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
  const least = divDown(last.lo, first.hi);
  const greatest = divUp(last.hi, first.lo);
  const lo = addDown(rootDown(least, least >= 1 ? most : fewest), -1);
  const hi = addUp(rootUp(greatest, greatest >= 1 ? fewest : most), -1);
  if (!first.loOpen && !first.hiOpen && !last.loOpen && !last.hiOpen && first.hi !== Infinity) {
    return { lo, hi, unit: 'ratio' };
  }
  const loOpen =
    last.loOpen === true || (last.lo > 0 && (first.hiOpen === true || first.hi === Infinity));
  const hiOpen =
    hi !== Infinity && (last.hiOpen === true || (last.hi > 0 && first.loOpen === true));
  return { ...interval(lo, hi, loOpen, hiOpen), unit: 'ratio' };
}
