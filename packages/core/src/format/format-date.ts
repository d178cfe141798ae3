import { datePartsOf } from '../period.js';
import { type Formatters, pooled } from './formatters.js';
import { languageOf } from './hedge-words.js';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** How a date is written. */
export interface FormatDateOptions {
  readonly locale: string;
  /** `long` in words, `iso` as it is in the file. Default `long`. */
  readonly style?: 'long' | 'iso' | undefined;
  readonly formatters?: Formatters | undefined;
}

/**
 * A date, a month or a year in words. What is no date comes back as it is.
 *
 * @param isoDate - `2022-06-28`, `2022-06` or `2022`
 * @example formatDate('2022-06-28', { locale: 'zh' }) //=> '2022年6月28日'
 * @example formatDate('2022-06', { locale: 'en' }) //=> 'June 2022'
 */
export function formatDate(isoDate: string, options: FormatDateOptions): string {
  const { locale, style, formatters } = options;
  const parts = datePartsOf(isoDate);
  if (!parts || style === 'iso') return isoDate;
  const { year, month, day } = parts;
  const language = languageOf(locale);
  if (language === 'zh') return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
  if (language === 'en')
    return [day, month && MONTHS[month - 1], year].filter((part) => part !== undefined).join(' ');
  const shape: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  };
  return pooled(
    formatters,
    Object.keys(shape).join(' '),
    locale,
    (tag) => new Intl.DateTimeFormat(tag, shape),
  ).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}
