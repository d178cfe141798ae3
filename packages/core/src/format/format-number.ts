import { type Formatters, pooled } from './formatters.js';

/** Decimal mark, group mark, digits before the first group mark, gap before the percent sign. */
const MARKS: Readonly<Record<string, string>> = {
  en: '.,1',
  ja: '.,1',
  ko: '.,1',
  de: ',.1\u00a0',
  es: ',.2\u00a0',
  nl: ',.1',
  pt: ',.1',
  fr: ',\u202f1\u00a0',
  pl: ',\u00a02',
  ru: ',\u00a01\u00a0',
  uk: ',\u00a01',
  cs: ',\u00a01\u00a0',
};

/** The marks of a locale whose numbers the table writes as `Intl` does; regions may differ, so few. */
function marksOf(locale: string): string | undefined {
  return /^(en-(us|gb)|pt-br|ja-jp|ko-kr|(?!pt-)([a-z]{2})(-\3)?)$/i.test(locale)
    ? MARKS[locale.slice(0, 2).toLowerCase()]
    : undefined;
}

/**
 * Writes a decimal in the marks of a locale; every digit given is kept.
 *
 * Chinese prints digits without group marks. Common locales come from a table, others from `Intl`.
 *
 * @param decimal - a plain decimal: `-7000`, `3.50`
 * @example formatNumber('21000.5', 'de') //=> '21.000,5'
 * @example formatNumber('33404', 'zh') //=> '33404'
 */
export function formatNumber(decimal: string, locale: string, formatters?: Formatters): string {
  if (/^zh\b/i.test(locale)) return decimal;
  const marks = marksOf(locale);
  const [whole = '', fraction] = decimal.split('.');
  if (marks) {
    const grouped =
      whole.replace('-', '').length < 3 + Number(marks[2])
        ? whole
        : whole.replace(/\B(?=(\d{3})+$)/g, marks[1] ?? '');
    return fraction ? grouped + (marks[0] ?? '') + fraction : grouped;
  }
  const digits = Math.min(fraction?.length ?? 0, 20);
  return pooled(
    formatters,
    `number ${digits}`,
    locale,
    (tag) =>
      new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  ).format(decimal as `${number}`);
}

/** How a locale puts a percent sign to a number. */
export interface PercentPlace {
  readonly sign: string;
  readonly before: boolean;
  /** What stands between sign and number: nothing, or a space that does not break. */
  readonly gap: string;
}

/** Where a locale puts the percent sign: `95%`, `95 %`, `%95`. */
export function percentPlace(locale: string, formatters?: Formatters): PercentPlace {
  const marks = /^zh\b/i.test(locale) ? '' : marksOf(locale);
  if (marks !== undefined) return { sign: '%', before: false, gap: marks.slice(3) };
  const parts = pooled(
    formatters,
    'percent',
    locale,
    (tag) => new Intl.NumberFormat(tag, { style: 'percent' }),
  ).formatToParts(0);
  return {
    sign: parts.find(({ type }) => type === 'percentSign')?.value ?? '%',
    before:
      parts.findIndex(({ type }) => type === 'percentSign') <
      parts.findIndex(({ type }) => type === 'integer'),
    gap: parts.find(({ type }) => type === 'literal')?.value ?? '',
  };
}
