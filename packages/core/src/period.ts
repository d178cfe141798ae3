/**
 * The time a figure speaks of. Strings in files are ISO 8601 and EDTF level 0; nothing here knows
 * a clock or a time zone.
 *
 * | written | means | form |
 * | --- | --- | --- |
 * | `2021-12-31`, `2021-12`, `2021` | as of that day; over that month or year | `date` |
 * | `2017/2022-06-28` | from one to the other, both included | `span` |
 * | `2017/..` | since | `since` |
 * | `../2021-12-31` | until, start not stated (累计, 截至) | `until` |
 * | `P5Y/2022-06-28` | the five years up to that day (五年来) | `lasting` |
 * | `R/P1Y` | in each year, which years not stated (每年) | `each` |
 * | `R/2017/P1Y` | in each year from 2017 on | `each` |
 */
export type PeriodForm = 'date' | 'span' | 'since' | 'until' | 'lasting' | 'each';

export interface Period {
  readonly form: PeriodForm;
  /** First day included, ISO date. */
  readonly start?: string;
  /** Last day included, ISO date. */
  readonly end?: string;
  /** ISO 8601 duration, for `lasting` and `each`. */
  readonly duration?: string;
  /** The dates as written, before they were filled out to days. */
  readonly from?: string;
  readonly to?: string;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DURATION = /^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/;

/** Whether the text is a real calendar day, `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  return text.length === 10 && firstDay(text) !== undefined;
}

/** Whether the text is a period this project reads. */
export function isPeriod(text: string): boolean {
  return parsePeriod(text) !== undefined;
}

/**
 * Reads a period.
 *
 * @returns undefined where the text is none of the forms above, names a day that does not exist, or ends before it starts
 */
export function parsePeriod(text: string): Period | undefined {
  const [first = '', second, third, ...rest] = text.split('/');
  if (rest.length > 0) return undefined;
  if (first === 'R') return parseEach(second, third);
  if (third !== undefined) return undefined;
  if (second === undefined) {
    const start = firstDay(first);
    const end = lastDay(first);
    return start && end ? { form: 'date', start, end, from: first, to: first } : undefined;
  }
  const end = lastDay(second);
  if (DURATION.test(first))
    return end ? { form: 'lasting', end, duration: first, to: second } : undefined;
  if (first === '..') return end ? { form: 'until', end, to: second } : undefined;
  const start = firstDay(first);
  if (!start) return undefined;
  if (second === '..') return { form: 'since', start, from: first };
  return end && start <= end ? { form: 'span', start, end, from: first, to: second } : undefined;
}

function parseEach(second: string | undefined, third: string | undefined): Period | undefined {
  const duration = third ?? second ?? '';
  if (!DURATION.test(duration)) return undefined;
  if (third === undefined) return { form: 'each', duration };
  const start = firstDay(second ?? '');
  return start ? { form: 'each', duration, start, from: second ?? '' } : undefined;
}

function firstDay(text: string): string | undefined {
  const parts = datePartsOf(text);
  return parts && iso(parts.year, parts.month ?? 1, parts.day ?? 1);
}

function lastDay(text: string): string | undefined {
  const parts = datePartsOf(text);
  if (!parts) return undefined;
  const month = parts.month ?? 12;
  return iso(parts.year, month, parts.day ?? daysInMonth(parts.year, month));
}

/** Year, month and day of an EDTF date of any precision; undefined where there is no such day. */
export function datePartsOf(
  text: string,
): { year: number; month?: number; day?: number } | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [, y, m, d] = match;
  const year = Number(y);
  if (m === undefined) return { year };
  const month = Number(m);
  if (month < 1 || month > 12) return undefined;
  if (d === undefined) return { year, month };
  const day = Number(d);
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}

/** Days in a month of the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
