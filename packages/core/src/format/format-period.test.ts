import { describe, expect, it, test } from 'vitest';
import type { MeasureKind } from '../schema/dataset-schema.js';
import { formatDate } from './format-date.js';
import { formatPeriod } from './format-period.js';
import { hedgeName } from './hedge-name.js';
import { kindWord } from './kind-word.js';

describe('formatPeriod', () => {
  test.each<[string, MeasureKind, string, string]>([
    ['2021-12-31', 'stock', '截至2021年底', 'end of 2021'],
    ['2022-06-30', 'stock', '截至2022年6月底', 'end of June 2022'],
    ['2022-06-28', 'stock', '截至2022年6月28日', 'as of 28 June 2022'],
    ['2021-12-31', 'flow', '2021年12月31日', '31 December 2021'],
    ['2021', 'flow', '2021年', '2021'],
    ['2021', 'stock', '2021年', '2021'],
    ['2022-02', 'ratio', '2022年2月', 'February 2022'],
    ['2021-12-31', 'cumulative', '累计至2021年底', 'cumulative to the end of 2021'],
    ['../2021-12-31', 'cumulative', '累计至2021年底', 'cumulative to the end of 2021'],
    ['../2022-06-28', 'cumulative', '累计至2022年6月28日', 'cumulative to 28 June 2022'],
    ['../2021-12-31', 'stock', '截至2021年底', 'end of 2021'],
    ['2017/2022-06-28', 'flow', '2017年至2022年6月28日', '2017 to 28 June 2022'],
    ['2022-01/2022-06', 'flow', '2022年1月至6月', 'January 2022 to June 2022'],
    ['2017/2022', 'cumulative', '2017年至2022年', '2017 to 2022'],
    ['2017/..', 'flow', '2017年以来', 'since 2017'],
    ['P5Y/2022-06-28', 'cumulative', '5年累计（至2022年6月28日）', 'five years to 28 June 2022'],
    ['P5Y/2022-06-28', 'stock', '5年（至2022年6月28日）', 'five years to 28 June 2022'],
    ['P1M/2022-06-28', 'flow', '1个月（至2022年6月28日）', 'one month to 28 June 2022'],
    ['P18M/2022-06-28', 'flow', '18个月（至2022年6月28日）', '18 months to 28 June 2022'],
    ['R/P1Y', 'flow', '每年', 'per year'],
    ['R/P1M', 'flow', '每月', 'per month'],
    ['R/P2Y', 'flow', '每2年', 'every two years'],
    ['R/2017/P1Y', 'flow', '2017年起每年', 'since 2017, per year'],
  ])('says %s of a %s as "%s" and "%s"', (period, kind, zh, en) => {
    expect(formatPeriod(period, { locale: 'zh-CN', kind })).toBe(zh);
    expect(formatPeriod(period, { locale: 'en', kind })).toBe(en);
  });

  it('shows the day of the announcement where the source names no time', () => {
    const announced = '2022-06-28';
    expect(formatPeriod(undefined, { locale: 'zh', announced })).toBe(
      '截至发布时（2022年6月28日）',
    );
    expect(formatPeriod(undefined, { locale: 'en', announced })).toBe('as announced 28 June 2022');
    expect(formatPeriod(undefined, { locale: 'fr', announced })).toBe('28 juin 2022');
    expect(formatPeriod(undefined, { locale: 'en' })).toBe('date not stated');
  });

  it('writes traditional characters where they are read', () => {
    expect(formatPeriod('../2021-12-31', { locale: 'zh-HK', kind: 'cumulative' })).toBe(
      '累計至2021年底',
    );
    expect(formatPeriod('2017/..', { locale: 'zh-Hant' })).toBe('2017年以來');
  });

  it("joins other locales' own dates and durations with signs", () => {
    expect(formatPeriod('2017/2022-06-28', { locale: 'de' })).toBe('2017 – 28. Juni 2022');
    expect(formatPeriod('P5Y/2022-06', { locale: 'fr' })).toBe('5 ans – juin 2022');
    expect(formatPeriod('R/P1Y', { locale: 'es' })).toBe('/ 1 año');
    expect(formatPeriod('2017/..', { locale: 'ja' })).toBe('2017年 –');
    expect(formatPeriod('../2021-12-31', { locale: 'de', kind: 'cumulative' })).toBe(
      '– 31. Dezember 2021',
    );
  });

  it('hands back what is no period', () => {
    expect(formatPeriod('last spring', { locale: 'en' })).toBe('last spring');
  });
});

describe('formatDate', () => {
  it('writes a day, a month and a year, the same on both sides of the date line', () => {
    expect(
      ['2022-06-28', '2022-06', '2022'].map((date) => formatDate(date, { locale: 'zh' })),
    ).toEqual(['2022年6月28日', '2022年6月', '2022年']);
    expect(
      ['2022-06-28', '2022-06', '2022'].map((date) => formatDate(date, { locale: 'en' })),
    ).toEqual(['28 June 2022', 'June 2022', '2022']);
    expect(formatDate('2022-01-01', { locale: 'fr' })).toBe('1 janvier 2022');
  });

  it('leaves ISO dates and what is no date as they are', () => {
    expect(formatDate('2022-06-28', { locale: 'zh', style: 'iso' })).toBe('2022-06-28');
    expect(formatDate('2022-02-30', { locale: 'zh' })).toBe('2022-02-30');
  });
});

describe('kindWord and hedgeName', () => {
  it('name kinds and hedges in Chinese, in either script, and English', () => {
    expect(['zh', 'zh-TW', 'en', 'de'].map((locale) => kindWord('distinct-count', locale))).toEqual(
      ['去重计数', '去重計數', 'distinct count', 'distinct count'],
    );
    expect(['zh', 'zh-TW', 'en'].map((locale) => hedgeName('about', locale))).toEqual([
      '约数',
      '約數',
      'about',
    ]);
  });
});
