import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datePartsOf, daysInMonth, isDate, isPeriod, parsePeriod } from './period.js';

describe('a period', () => {
  it.each([
    ['2021-12-31', { form: 'date', start: '2021-12-31', end: '2021-12-31' }],
    ['2021-12', { form: 'date', start: '2021-12-01', end: '2021-12-31', from: '2021-12' }],
    ['2021', { form: 'date', start: '2021-01-01', end: '2021-12-31', to: '2021' }],
    ['2024-02', { form: 'date', start: '2024-02-01', end: '2024-02-29' }],
    ['2017/2022-06-28', { form: 'span', start: '2017-01-01', end: '2022-06-28', from: '2017' }],
    ['2021/2021', { form: 'span', start: '2021-01-01', end: '2021-12-31' }],
    ['2017/..', { form: 'since', start: '2017-01-01', from: '2017' }],
    ['../2021-12-31', { form: 'until', end: '2021-12-31', to: '2021-12-31' }],
    ['P5Y/2022-06-28', { form: 'lasting', end: '2022-06-28', duration: 'P5Y' }],
    ['P1Y6M/2022', { form: 'lasting', end: '2022-12-31', duration: 'P1Y6M' }],
    ['R/P1Y', { form: 'each', duration: 'P1Y' }],
    ['R/2017/P1Y', { form: 'each', duration: 'P1Y', start: '2017-01-01', from: '2017' }],
  ])('reads %s', (text, expected) => {
    expect(parsePeriod(text)).toMatchObject(expected);
  });

  it('has no end where it is open, and no start where none is stated', () => {
    expect(parsePeriod('2017/..')).not.toHaveProperty('end');
    expect(parsePeriod('../2021')).not.toHaveProperty('start');
    expect(parsePeriod('R/P1Y')).not.toHaveProperty('start');
  });

  it.each(['2021-02-29', '2021-13', '2021-00-10', '2021-04-31', '1900-02-29', '2022-01-00'])(
    'does not read %s: there is no such day',
    (text) => {
      expect([isPeriod(text), isPeriod(`${text}/..`), isPeriod(`../${text}`)]).toEqual(
        Array(3).fill(false),
      );
    },
  );

  it.each([
    '',
    '/',
    '..',
    '../..',
    '2021/',
    '/2021',
    '2022/2021',
    '2021-06/2021-05',
    'R',
    'R/',
    'P5Y',
  ])('does not read "%s"', (text) => expect(isPeriod(text)).toBe(false));

  it.each([
    'P/2021',
    'PT1H/2021',
    'R/P',
    'R/2017',
    'R/2017/P1Y/x',
    '2021/2022/2023',
    '21',
    '02021',
  ])('does not read %s', (text) => expect(isPeriod(text)).toBe(false));

  it.each(['2021-12-31T00:00', ' 2021', '2021 ', '２０２１', '2021-1-1', '五年来', '2021\n'])(
    'does not read "%s"',
    (text) => expect(isPeriod(text)).toBe(false),
  );

  it('never ends before it starts', () => {
    const number = (max: number) => fc.integer({ min: 1, max }).map((n) => `${n}`.padStart(2, '0'));
    const date = fc
      .tuple(fc.integer({ min: 1900, max: 2100 }), number(13), number(32), fc.nat(2))
      .map(([year, month, day, precision]) => [year, month, day].slice(0, precision + 1).join('-'));
    fc.assert(
      fc.property(date, date, (from, to) => {
        const period = parsePeriod(`${from}/${to}`);
        if (!period) {
          const [start, end] = [parsePeriod(from)?.start, parsePeriod(to)?.end];
          expect(start === undefined || end === undefined || start > end).toBe(true);
        } else {
          expect((period.start ?? '') <= (period.end ?? '')).toBe(true);
          expect([period.start, period.end].every((day) => isDate(day ?? ''))).toBe(true);
        }
      }),
    );
  });
});

describe('a date', () => {
  it('is a day of the Gregorian calendar, as the language itself counts them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9999 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
        const last = new Date(Date.UTC(y, m, 0));
        expect(daysInMonth(y, m)).toBe(last.getUTCDate());
        expect(isDate(last.toISOString().slice(0, 10))).toBe(true);
      }),
    );
  });

  it('is a whole day: a month or a year is a period, not a date', () => {
    expect(['2021', '2021-12', '2021-12-31'].map(isDate)).toEqual([false, false, true]);
    expect(datePartsOf('2021-12')).toEqual({ year: 2021, month: 12 });
    expect(datePartsOf('0000')).toEqual({ year: 0 });
  });
});
