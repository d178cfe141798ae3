import { datePartsOf, daysInMonth, type Period } from '../../period.js';
import { dayAfter, dayNumber } from '../../quantity/calendar-day.js';
import { interval, point, type Interval } from '../../quantity/interval.js';

/**
 * How many years a period lasts. Whole months count as twelfths; what is left over in days lies
 * between a 366th and a 365th each.
 *
 * @returns undefined where the length is open or not stated: one day, `since`, `until`
 * @example yearsInPeriod({ form: 'lasting', duration: 'P5Y', end: '2022-06-28' }) //=> { lo: 5, hi: 5 }
 */
export function yearsInPeriod(period: Partial<Period>): Interval | undefined {
  if (period.form === 'lasting' || period.form === 'each') return yearsInDuration(period.duration);
  if (period.form === 'since' || period.form === 'until') return undefined;
  if (period.form === 'date' && period.start === period.end) return undefined;
  if (period.start === undefined || period.end === undefined) return undefined;
  return yearsBetween(period.start, dayAfter(period.end));
}

/** How many years lie between two days, the first included and the last not. */
export function yearsBetween(first: string, last: string): Interval | undefined {
  const [from, to] = [datePartsOf(first), datePartsOf(last)];
  if (!from?.month || !from.day || !to?.month || !to.day || first >= last) return undefined;
  const isLast = (date: typeof from) => date.day === daysInMonth(date.year, date.month ?? 1);
  // From one month's end to another's: whole months, though the days differ.
  const whole = from.day === to.day || (isLast(from) && isLast(to));
  let months = (to.year - from.year) * 12 + to.month - from.month;
  if (whole) return point(months / 12);
  if (to.day < from.day) months--;
  const years = Math.floor(months / 12);
  const anniversary = `${String(from.year + years).padStart(4, '0')}${anniversaryDay(first)}`;
  const rest = dayNumber(last) - dayNumber(anniversary);
  return interval(years + rest / 366, years + rest / 365);
}

/** Month and day of a date in any year: the 29th of February counts as the 28th. */
function anniversaryDay(date: string): string {
  const day = date.slice(4);
  return day === '-02-29' ? '-02-28' : day;
}

function yearsInDuration(duration = ''): Interval | undefined {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration);
  if (!match) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0] = match
    .slice(1)
    .map((each) => Number(each ?? 0));
  const whole = years + months / 12;
  const rest = weeks * 7 + days;
  if (whole + rest === 0) return undefined;
  return interval(whole + rest / 366, whole + rest / 365);
}
