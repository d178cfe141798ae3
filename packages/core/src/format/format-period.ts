import { datePartsOf, daysInMonth, parsePeriod } from '../period.js';
import type { MeasureKind } from '../schema/dataset-schema.js';
import { inScript, isTraditional } from './chinese-script.js';
import { formatDate } from './format-date.js';
import { type Formatters, pooled } from './formatters.js';
import { languageOf } from './hedge-words.js';

/** How a period is written. */
export interface FormatPeriodOptions {
  readonly locale: string;
  /** What is measured: a stock is "as of", a cumulative figure "cumulative to". */
  readonly kind?: MeasureKind | undefined;
  /** The day the figure was announced, for figures whose source names no time. */
  readonly announced?: string | undefined;
  readonly formatters?: Formatters | undefined;
}

/** Sentences with a `#` for each date and duration, in order. */
const WORDS = {
  zh: {
    asOf: '截至#',
    asOfEnd: '截至#底',
    sum: '累计至#',
    sumEnd: '累计至#底',
    span: '#至#',
    since: '#以来',
    lasting: '#（至#）',
    lastingSum: '#累计（至#）',
    each: '每#',
    eachSince: '#起每#',
    announced: '截至发布时（#）',
    none: '时间未注明',
  },
  en: {
    asOf: 'as of #',
    asOfEnd: 'end of #',
    sum: 'cumulative to #',
    sumEnd: 'cumulative to the end of #',
    span: '# to #',
    since: 'since #',
    lasting: '# to #',
    lastingSum: '# to #',
    each: '#',
    eachSince: 'since #, #',
    announced: 'as announced #',
    none: 'date not stated',
  },
  '': {
    asOf: '#',
    asOfEnd: '',
    sum: '– #',
    sumEnd: '',
    span: '# – #',
    since: '# –',
    lasting: '# – #',
    lastingSum: '# – #',
    each: '/ #',
    eachSince: '# – / #',
    announced: '#',
    none: '–',
  },
} as const;
/** In each one, so many of them, in English. */
const UNITS: Readonly<Record<string, readonly [string, string, string]>> = {
  Y: ['年', '年', 'year'],
  M: ['月', '个月', 'month'],
  W: ['周', '周', 'week'],
  D: ['日', '天', 'day'],
};
const NUMBERS = ' one two three four five six seven eight nine ten'.split(' ');

/**
 * The time a figure speaks of, in words.
 *
 * | period | zh | en |
 * | --- | --- | --- |
 * | `2021-12-31`, stock | 截至2021年底 | end of 2021 |
 * | `2017/2022-06-28` | 2017年至2022年6月28日 | 2017 to 28 June 2022 |
 * | `P5Y/2022-06-28`, cumulative | 5年累计（至2022年6月28日） | five years to 28 June 2022 |
 * | `../2021-12-31` | 累计至2021年底 | cumulative to the end of 2021 |
 * | `2017/..` | 2017年以来 | since 2017 |
 * | `R/P1Y` | 每年 | per year |
 * | none | 截至发布时（2022年6月28日） | as announced 28 June 2022 |
 *
 * Other locales get their own dates and durations, joined by signs. A text that is no period comes
 * back as it is.
 *
 * @param period - as in the dataset; see `parsePeriod`
 * @example formatPeriod('2021-12-31', { locale: 'zh', kind: 'stock' }) //=> '截至2021年底'
 */
export function formatPeriod(period: string | undefined, options: FormatPeriodOptions): string {
  const { locale, kind, announced, formatters } = options;
  const language = languageOf(locale);
  const words = WORDS[language];
  const say = (template: string, ...values: readonly string[]) => {
    let at = 0;
    const text = template.replace(/#/g, () => values[at++] ?? '');
    return language === 'zh' ? inScript(text, isTraditional(locale)) : text;
  };
  const date = (day: string) => formatDate(day, { locale, formatters });
  if (period === undefined)
    return announced ? say(words.announced, date(announced)) : say(words.none);
  const parsed = parsePeriod(period);
  if (!parsed) return period;

  const { form, from = '', to = '', duration = '' } = parsed;
  const level = kind === 'stock' || kind === 'ratio' || kind === 'index';
  switch (form) {
    case 'date':
    case 'until': {
      // A year or month is the time itself, a day the end of one; only levels are "as of" a day.
      if (form === 'date' && kind !== 'cumulative' && !(level && to.length === 10)) return date(to);
      const end = language && endOf(to);
      return end
        ? say(level ? words.asOfEnd : words.sumEnd, date(end))
        : say(level ? words.asOf : words.sum, date(to));
    }
    case 'span': {
      const sameYear = language === 'zh' && to.length > 4 && from.slice(0, 4) === to.slice(0, 4);
      return say(words.span, date(from), sameYear ? date(to).slice(5) : date(to));
    }
    case 'since':
      return say(words.since, date(from));
    case 'lasting':
      return say(
        kind === 'cumulative' ? words.lastingSum : words.lasting,
        durationOf(duration, locale, formatters),
        date(to),
      );
    case 'each': {
      const one = /^P1\D$/.test(duration);
      const word = UNITS[duration.at(-1) ?? ''];
      const every = !one || !word || !language ? durationOf(duration, locale, formatters) : '';
      const each = every || (language === 'zh' ? word?.[0] : word?.[2]) || '';
      const per = language === 'en' ? `${one ? 'per' : 'every'} ${each}` : each;
      return from ? say(words.eachSince, date(from), per) : say(words.each, per);
    }
  }
}

/** Five years, 5年, 5 ans. */
function durationOf(duration: string, locale: string, formatters?: Formatters): string {
  const language = languageOf(locale);
  const written = [...duration.matchAll(/(\d+)(\D)/g)].map(([, digits, letter = '']) => {
    const count = Number(digits);
    const [, chinese, unit] = UNITS[letter] ?? ['', '', ''];
    if (language === 'zh') return count + chinese;
    if (language === 'en') return `${NUMBERS[count] || count} ${unit}${count === 1 ? '' : 's'}`;
    return pooled(
      formatters,
      unit,
      locale,
      (tag) => new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }),
    ).format(count);
  });
  return written.join(language === 'zh' ? '' : ' ');
}

/** The year or month that a date is the end of: `2021` for 2021-12-31 and 2021, `2022-06` for 2022-06-30. */
function endOf(date: string): string | undefined {
  const { year = 0, month = 12, day } = datePartsOf(date) ?? {};
  if (day !== undefined && day !== daysInMonth(year, month)) return undefined;
  return date.slice(0, month === 12 ? 4 : 7);
}
