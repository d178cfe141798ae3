import { daysInMonth, datePartsOf, type Period } from '../../period.js';

/**
 * The period so many months before, written as precisely as the first: `2021` a year back is `2020`.
 *
 * @returns undefined for periods that have no place in time (`R/P1Y`) or an open end
 * @example shiftPeriod({ form: 'date', from: '2021-12-31', to: '2021-12-31' }, 12) //=> '2020-12-31'
 */
export function shiftPeriod(period: Period, months: number): string | undefined {
  const { form, from, to, duration } = period;
  const before = (date: string | undefined) =>
    date === undefined ? undefined : monthsBefore(date, months);
  const [start, end] = [before(from), before(to)];
  if (form === 'date') return end;
  if (form === 'span') return start && end ? `${start}/${end}` : undefined;
  if (form === 'lasting') return end ? `${duration}/${end}` : undefined;
  return undefined;
}

/** The length in months of a period that is a year, a month, or whole ones of them; else undefined. */
export function monthsInPeriod({ form, from, to, duration }: Period): number | undefined {
  if (form === 'lasting') {
    const match = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(duration ?? '');
    return match ? Number(match[1] ?? 0) * 12 + Number(match[2] ?? 0) : undefined;
  }
  const [first, last] = [datePartsOf(from ?? ''), datePartsOf(to ?? '')];
  if (!first || !last || first.day !== undefined || last.day !== undefined) return undefined;
  if (form !== 'date' && form !== 'span') return undefined;
  return (last.year - first.year) * 12 + (last.month ?? 12) - (first.month ?? 1) + 1;
}

function monthsBefore(date: string, months: number): string | undefined {
  const parts = datePartsOf(date);
  if (!parts) return undefined;
  // A date without a month moves by whole years only.
  if (parts.month === undefined)
    return months % 12 === 0 ? yearText(parts.year - months / 12) : undefined;
  const index = parts.year * 12 + parts.month - 1 - months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const text = `${yearText(year)}-${two(month)}`;
  if (parts.day === undefined) return text;
  // The end of a month stays the end of a month.
  const last = daysInMonth(year, month);
  const wasLast = parts.day === daysInMonth(parts.year, parts.month);
  return `${text}-${two(wasLast ? last : Math.min(parts.day, last))}`;
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
