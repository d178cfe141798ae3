import { datePartsOf, daysInMonth } from '../period.js';

/**
 * Days from 0000-03-01 to an ISO date, by the proleptic Gregorian calendar; no clock, no time zone.
 * Only differences mean anything.
 *
 * @throws {RangeError} when the text is no `YYYY-MM-DD`
 * @example dayNumber('2021-01-01') - dayNumber('2020-01-01') //=> 366
 */
export function dayNumber(date: string): number {
  const { year, month, day } = dayParts(date);
  // Years run from March, so that a leap day is the last of its year.
  const y = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const daysBeforeMonth = Math.floor((153 * monthFromMarch + 2) / 5);
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    daysBeforeMonth +
    day -
    1
  );
}

/** The next day. @example dayAfter('2016-12-31') //=> '2017-01-01' */
export function dayAfter(date: string): string {
  const { year, month, day } = dayParts(date);
  if (day < daysInMonth(year, month)) return isoDay(year, month, day + 1);
  return month < 12 ? isoDay(year, month + 1, 1) : isoDay(year + 1, 1, 1);
}

/** The day before. @example dayBefore('2017-01-01') //=> '2016-12-31' */
export function dayBefore(date: string): string {
  const { year, month, day } = dayParts(date);
  if (day > 1) return isoDay(year, month, day - 1);
  return month > 1
    ? isoDay(year, month - 1, daysInMonth(year, month - 1))
    : isoDay(year - 1, 12, 31);
}

function dayParts(date: string): { year: number; month: number; day: number } {
  const parts = datePartsOf(date);
  if (parts?.month === undefined || parts.day === undefined) {
    throw new RangeError(`"${date}" is not a day, YYYY-MM-DD.`);
  }
  return { year: parts.year, month: parts.month, day: parts.day };
}

function isoDay(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
