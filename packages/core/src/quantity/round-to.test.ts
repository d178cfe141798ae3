import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDecimal, parseDecimal, type Decimal } from '../decimal.js';
import { displayPrecision } from './display-precision.js';
import { roundTo, type RoundingMode } from './round-to.js';

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 8 }))
  .map(([digits, places]) => {
    const sign = digits < 0n ? '-' : '';
    const plain = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
    return sign + (places ? `${plain.slice(0, -places)}.${plain.slice(-places)}` : plain);
  });
const step = fc.constantFrom('1', '0.1', '0.01', '0.5', '0.2', '10', '20', '1000');
const read = (text: string): Decimal => parseDecimal(text) ?? { digits: 0n, exponent: 0 };

test('rounding twice to one step changes nothing more, in any mode', () => {
  const mode = fc.constantFrom<RoundingMode>(
    'half-even',
    'half-away',
    'down',
    'up',
    'floor',
    'ceiling',
  );
  fc.assert(
    fc.property(decimal, step, mode, (value, to, how) => {
      const once = roundTo(value, to, how);
      return roundTo(once, to, how) === once;
    }),
  );
});

test('the floor is at or below the number, the ceiling at or above, at most one step apart', () => {
  fc.assert(
    fc.property(decimal, step, (value, to) => {
      const [low, high] = [read(roundTo(value, to, 'floor')), read(roundTo(value, to, 'ceiling'))];
      expect(compareDecimal(low, read(value))).not.toBe(1);
      expect(compareDecimal(read(value), high)).not.toBe(1);
      const { digits, exponent } = read(to);
      const next = {
        digits: low.digits + digits * 10n ** BigInt(exponent - low.exponent),
        exponent: low.exponent,
      };
      expect(compareDecimal(high, next)).not.toBe(1);
    }),
  );
});

test.each([
  // GB 8170-87, examples: 3.2 and 3.3, and the half-unit table.
  ['0.35', '0.1', 'half-even', '0.4'],
  ['1.050', '0.1', 'half-even', '1.0'],
  ['-0.0365', '0.001', 'half-even', '-0.036'],
  ['60.28', '0.5', 'half-even', '60.5'],
  // Fifth units of the hundreds, GB 8170-87: 830 to 20 is 840, 842 is 840.
  ['830', '20', 'half-even', '840'],
  ['842', '20', 'half-even', '840'],
  ['-2.5', '1', 'half-away', '-3'],
  ['-2.5', '1', 'floor', '-3'],
  ['-2.5', '1', 'ceiling', '-2'],
  ['-2.5', '1', 'down', '-2'],
  ['2.1', '1', 'up', '3'],
] as const)('%s to %s, %s, is %s', (value, to, mode, expected) => {
  expect(roundTo(value, to, mode)).toBe(expected);
});

test('there is no negative zero', () => {
  expect(roundTo('-0.4', '1')).toBe('0');
});

test('a long decimal is rounded to the last digit', () => {
  expect(roundTo('12345678901234567890.5', '1', 'half-away')).toBe('12345678901234567891');
});

test('text that is no decimal, and a step of zero, are programming slips', () => {
  expect(() => roundTo('63万', '1')).toThrow(RangeError);
  expect(() => roundTo('63', '0')).toThrow(RangeError);
});

test('a range deserves the digits of its width', () => {
  expect(displayPrecision({ lo: 28.906, hi: 30.952 })).toBe(1);
  expect(displayPrecision({ lo: 0.28906, hi: 0.30952 })).toBe(0.01);
  expect(displayPrecision({ lo: 630_000, hi: 640_000 })).toBe(10_000);
  expect(displayPrecision({ lo: 0, hi: 1000 })).toBe(1000);
});

test('a point, a range of rounding dust and an unbounded range have no such place', () => {
  expect(displayPrecision({ lo: 5, hi: 5 })).toBeUndefined();
  expect(displayPrecision({ lo: 0.1, hi: 0.10000000000000002 })).toBeUndefined();
  expect(displayPrecision({ lo: 95, hi: Infinity })).toBeUndefined();
});
