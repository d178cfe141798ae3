import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter, dayBefore, dayNumber } from './calendar-day.js';

const day = fc
  .date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9998-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

test('days count as the UTC calendar counts them', () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      const days = (Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000;
      return dayNumber(b) - dayNumber(a) === days;
    }),
    { numRuns: 5_000 },
  );
});

test('the day after is one day later, and the day before takes it back', () => {
  fc.assert(
    fc.property(day, (date) => {
      expect(dayNumber(dayAfter(date)) - dayNumber(date)).toBe(1);
      expect(dayBefore(dayAfter(date))).toBe(date);
    }),
    { numRuns: 5_000 },
  );
  expect([dayAfter('2020-02-28'), dayAfter('2021-02-28'), dayBefore('2000-03-01')]).toEqual([
    '2020-02-29',
    '2021-03-01',
    '2000-02-29',
  ]);
});

test('anything but a day is a programming slip', () => {
  expect(() => dayNumber('2021-02-29')).toThrow(RangeError);
  expect(() => dayAfter('2021')).toThrow(RangeError);
});
