import { divDown, divUp, mulDown, mulUp } from '../../quantity/directed-rounding.js';
import { powDown, powUp } from '../../quantity/elementary.js';
import type { Interval } from '../../quantity/interval.js';

/**
 * Where compound change from `first` to `last` leads, `spans` times as far again.
 *
 * Formula  last × (last ÷ first)^spans
 * Unit     the values' own; both positive
 */
export function compoundAhead(first: Interval, last: Interval, spans: number): Interval {
  return {
    lo: mulDown(last.lo, powDown(divDown(last.lo, first.hi), spans)),
    hi: mulUp(last.hi, powUp(divUp(last.hi, first.lo), spans)),
  };
}
