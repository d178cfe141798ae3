import { addDown, addUp, divDown, divUp, mulDown, mulUp } from '../../quantity/directed-rounding.js';
import { powDown, powUp, rootDown, rootUp } from '../../quantity/elementary.js';
import type { Interval } from '../../quantity/interval.js';

/**
 * The yearly rate that leads from one positive value to another.
 *
 * Formula  (last ÷ first)^(1 ÷ years) − 1
 * Unit     ratio per year
 *
 * The rate rises with the last value and falls with the first, so two corners give the tightest range.
 *
 * @param first - above 0
 * @param last - 0 or above
 * @param years - above 0
 * @example compoundRate({ lo: 100, hi: 100 }, { lo: 121, hi: 121 }, 2) // 0.1
 */
export function compoundRate(first: Interval, last: Interval, years: number): Interval {
  return {
    lo: addDown(rootDown(divDown(last.lo, first.hi), years), -1),
    hi: addUp(rootUp(divUp(last.hi, first.lo), years), -1),
  };
}

/**
 * Where compound change from `first` to `last` leads, `spans` times as far again.
 *
 * Formula  last × (last ÷ first)^spans
 * Unit     the values' own; both positive
 */
export function compoundAhead(first: Interval, last: Interval, spans: number): Interval {
  return {
    lo: Math.max(0, mulDown(last.lo, powDown(divDown(last.lo, first.hi), spans))),
    hi: mulUp(last.hi, powUp(divUp(last.hi, first.lo), spans)),
  };
}
