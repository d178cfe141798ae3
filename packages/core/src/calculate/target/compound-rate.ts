import type { Interval, Quantity } from '../../quantity/interval.js';
import { compoundRate as rateOver } from '../growth/compound-rate.js';

/**
 * The yearly rate that leads from one positive value to another in a known number of years.
 *
 * Formula  (last ÷ first)^(1 ÷ years) − 1
 * Unit     ratio per year
 *
 * @param first - above 0
 * @param last - 0 or above
 * @param years - above 0
 * @example compoundRate({ lo: 100, hi: 100 }, { lo: 121, hi: 121 }, 2) // 0.1
 */
export function compoundRate(first: Interval, last: Interval, years: number): Quantity<'ratio'> {
  return rateOver(first, last, years, years);
}
