import { interval, type Interval, type Quantity } from './interval.js';

/**
 * Makes a quantity from a number or a range.
 *
 * @example quantity(120, 'day') //=> { lo: 120, hi: 120, unit: 'day' }
 */
export function quantity<U extends string>(value: number | Interval, unit: U): Quantity<U> {
  if (typeof value === 'number') return { lo: value, hi: value, unit };
  return { ...interval(value.lo, value.hi, value.loOpen, value.hiOpen), unit };
}
