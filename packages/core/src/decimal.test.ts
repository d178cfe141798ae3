import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimal,
  compareDecimal,
  decimalOf,
  decimalToNumber,
  decimalToString,
  multiplyDecimal,
  parseDecimal,
  scaleDecimal,
} from './decimal.js';
import type { Decimal } from './decimal.js';

const decimals = fc.record({
  digits: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
  exponent: fc.integer({ min: -12, max: 12 }),
});

function read(text: string): Decimal {
  const decimal = parseDecimal(text);
  if (decimal === undefined) throw new Error(text);
  return decimal;
}

describe('decimal', () => {
  it('scales exactly where binary64 does not', () => {
    expect(1.005 * 1e4).not.toBe(10_050);
    for (let tenths = 1; tenths < 2_000; tenths++) {
      const text = `${String(Math.floor(tenths / 10))}.${String(tenths % 10)}`;
      expect(decimalToNumber(scaleDecimal(read(text), 4))).toBe(tenths * 1_000);
    }
  });

  it('reads signs, bare points and exponents, and keeps stated zeros', () => {
    expect(read('-3.20')).toEqual({ digits: -320n, exponent: -2 });
    expect(read('.5')).toEqual({ digits: 5n, exponent: -1 });
    expect(read('1e6')).toEqual({ digits: 1n, exponent: 6 });
  });

  it.each(['', '.', '-', '1.2.3', '1,000', '１', ' 1', 'NaN', '1e9999', '9'.repeat(500)])(
    'does not read %j',
    (text) => {
      expect(parseDecimal(text)).toBeUndefined();
    },
  );

  it('writes out in full', () => {
    expect(decimalToString(read('3.20'))).toBe('3.20');
    expect(decimalToString(read('-0.05'))).toBe('-0.05');
    expect(decimalToString(read('12e3'))).toBe('12000');
    expect(decimalToString({ digits: 0n, exponent: 3 })).toBe('0');
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(decimals, (decimal) => {
        expect(compareDecimal(read(decimalToString(decimal)), decimal)).toBe(0);
      }),
    );
  });

  it('reads every number as the number it is', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        fc.pre(Math.abs(value) > 1e-300 || value === 0);
        expect(decimalToNumber(decimalOf(value)) === value).toBe(true);
      }),
    );
    expect(() => decimalOf(Number.NaN)).toThrow(RangeError);
  });

  it('adds, multiplies and compares exactly', () => {
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) => {
        expect(compareDecimal(addDecimal(a, b), addDecimal(b, a))).toBe(0);
        expect(
          compareDecimal(
            multiplyDecimal(a, addDecimal(b, c)),
            addDecimal(multiplyDecimal(a, b), multiplyDecimal(a, c)),
          ),
        ).toBe(0);
        expect(compareDecimal(a, b)).toBe(-compareDecimal(b, a) + 0);
      }),
    );
    expect(decimalToString(addDecimal(read('0.1'), read('0.2')))).toBe('0.3');
  });
});
