import { datePartsOf, daysInMonth } from '../../period.js';

/**
 * A day as a time in years, at its end, so that whole years lie a whole number apart: from the last
 * day of 2016 to the last day of 2021 is 5.
 *
 * Formula  year + day of the year ÷ days in that year
 * Unit     years
 *
 * @param date - ISO date; of a month or a year, its last day
 * @throws {RangeError} where there is no such day; `isDate` tells beforehand
 * @example decimalYear('2021-12-31') //=> 2022
 */
export function decimalYear(date: string): number {
  const parts = datePartsOf(date);
  if (!parts) throw new RangeError(`decimalYear: expected a date, received "${date}".`);
  const { year, month = 12 } = parts;
  let days = parts.day ?? daysInMonth(year, month);
  for (let before = 1; before < month; before++) days += daysInMonth(year, before);
  return year + days / (daysInMonth(year, 2) + 337);
}
