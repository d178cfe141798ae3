import { describe, expect, it, test } from 'vitest';
import { formatNumber, percentPlace } from './format-number.js';
import type { Formatters } from './formatters.js';

const TABLE = [
  'en',
  'en-US',
  'en-GB',
  'ja',
  'ja-JP',
  'ko',
  'ko-KR',
  'de',
  'de-DE',
  'es',
  'es-ES',
  'nl',
  'pt',
  'pt-BR',
  'fr',
  'fr-FR',
  'pl',
  'ru',
  'uk',
  'cs',
];
const NUMBERS = [
  '0',
  '7',
  '-7',
  '999',
  '1234',
  '12345',
  '-1234567',
  '1234.5',
  '0.50',
  '12345678.125',
];

/** What the engine's own locale data would print. */
function byIntl(decimal: string, locale: string): string {
  const digits = decimal.split('.')[1]?.length ?? 0;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(locale, options).format(decimal as `${number}`);
}

describe('formatNumber', () => {
  test.each(TABLE)('writes %s from its table as Intl does, making no Intl object', (locale) => {
    const formatters: Formatters = new Map();
    for (const decimal of NUMBERS)
      expect(formatNumber(decimal, locale, formatters)).toBe(byIntl(decimal, locale));
    const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(0.95);
    const { gap, sign } = percentPlace(locale, formatters);
    expect(`95${gap}${sign}`).toBe(percent);
    expect(formatters.size).toBe(0);
  });

  test.each(['hi', 'bn', 'ar-EG', 'fa', 'de-CH', 'es-MX', 'pt-PT', 'en-IN', 'sv', 'tr', 'my'])(
    'leaves %s, which the table cannot write, to Intl',
    (locale) => {
      for (const decimal of NUMBERS)
        expect(formatNumber(decimal, locale)).toBe(byIntl(decimal, locale));
    },
  );

  it('prints Chinese digits without group marks, as Chinese print does', () => {
    expect(formatNumber('33404', 'zh')).toBe('33404');
    expect(formatNumber('3.50', 'zh-Hant-TW')).toBe('3.50');
  });

  it('makes one Intl formatter for many numbers when given somewhere to keep it', () => {
    const formatters: Formatters = new Map();
    for (const decimal of ['1', '22', '4444']) formatNumber(decimal, 'hi', formatters);
    expect(formatters.size).toBe(1);
  });

  it('falls back to English where the locale is no language tag', () => {
    expect(formatNumber('1234', 'not a locale')).toBe('1,234');
  });

  it('knows that Turkish puts the percent sign first', () => {
    expect(percentPlace('tr')).toEqual({ sign: '%', before: true, gap: '' });
  });
});
