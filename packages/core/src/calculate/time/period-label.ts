/**
 * Calendar periods of whole months as series name them: `2021`, `2021-Q2`, `2021-06`, and
 * `2021-01/2021-02` for months published together.
 */
export interface MonthSpan {
  /** Months since the year 0, both included. */
  readonly first: number;
  readonly last: number;
}

/** Reads a period label; undefined where it is none of the forms above. */
export function parsePeriodLabel(label: string): MonthSpan | undefined {
  const [from, to, ...rest] = label.split('/');
  const start = from === undefined ? undefined : parsePart(from);
  if (!start || rest.length > 0) return undefined;
  if (to === undefined) return start;
  const end = parsePart(to);
  return end && end.last >= start.first ? { first: start.first, last: end.last } : undefined;
}

/**
 * Writes a span of months; whole years and single months in their short form. Quarters and longer
 * spans are written by their first and last month.
 */
export function formatMonthSpan({ first, last }: MonthSpan): string {
  if (first % 12 === 0 && last === first + 11) return String(first / 12).padStart(4, '0');
  return first === last ? monthLabel(first) : `${monthLabel(first)}/${monthLabel(last)}`;
}

/** The same stretch of months as another label, so that `2021-Q1` finds `2021-01/2021-03`. */
export function sameMonths(a: MonthSpan, b: MonthSpan | undefined): boolean {
  return a.first === b?.first && a.last === b.last;
}

/** The span moved by a number of months; earlier where negative. */
export function shiftMonths({ first, last }: MonthSpan, by: number): MonthSpan {
  return { first: first + by, last: last + by };
}

function parsePart(text: string): MonthSpan | undefined {
  const match = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])))?$/.exec(text);
  if (!match) return undefined;
  const [, year, month, quarter] = match;
  const start = Number(year) * 12;
  if (month !== undefined)
    return { first: start + Number(month) - 1, last: start + Number(month) - 1 };
  if (quarter !== undefined)
    return { first: start + Number(quarter) * 3 - 3, last: start + Number(quarter) * 3 - 1 };
  return { first: start, last: start + 11 };
}

function monthLabel(index: number): string {
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}`;
}
