import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nested, SAMPLES } from '../../test/laws.js';
import {
  convert,
  divideUnits,
  formatUnit,
  multiplyUnits,
  parseUnit,
  sameMeasure,
} from './compound-unit.js';
import { encloses } from './interval.js';

describe('units multiply and divide', () => {
  test.each([
    [divideUnits('CNY', 'person'), 'CNY/person'],
    [divideUnits(divideUnits('CNY', 'month'), 'person'), 'CNY/person/month'],
    [multiplyUnits('CNY/person', 'person/year'), 'CNY/year'],
    [divideUnits('person', 'person'), 'ratio'],
    [divideUnits('ratio', 'year'), '1/year'],
    [multiplyUnits('metre', 'metre'), 'metre^2'],
    [multiplyUnits('CNY', 'ratio'), 'CNY'],
  ])('to %s', (got, expected) => expect(got).toBe(expected));

  test('a canonical unit reads back as itself', () => {
    const id = fc.constantFrom('CNY', 'person', 'year', 'month', 'hectare', 'workshop-team');
    const exponents = fc.dictionary(
      id,
      fc.integer({ min: -3, max: 3 }).filter((n) => n !== 0),
    );
    fc.assert(
      fc.property(exponents, (given) => {
        const unit = formatUnit(new Map(Object.entries(given)));
        expect(new Map(parseUnit(unit))).toEqual(new Map(Object.entries(given)));
        expect(divideUnits(unit, unit)).toBe('ratio');
      }),
    );
  });

  test.each(['', 'CNY//person', 'CNY per person', '*person', 'metre^0'])(
    '%j is no unit',
    (text) => {
      expect(parseUnit(text)).toBeUndefined();
    },
  );
});

describe('convert', () => {
  test('percent to ratio divides by 100 and is not multiplied by a rounded 0.01', () => {
    expect(convert({ lo: 50, hi: 75, unit: 'percent' }, 'ratio')).toEqual({
      ok: true,
      value: { lo: 0.5, hi: 0.75, unit: 'ratio' },
    });
  });

  test('15 mu are one hectare, 1 000 000 square metres a square kilometre', () => {
    expect(convert({ lo: 15, hi: 15, unit: 'mu' }, 'hectare')).toMatchObject({
      value: { lo: 1, hi: 1 },
    });
    expect(convert({ lo: 1e6, hi: 1e6, unit: 'square-metre' }, 'square-kilometre')).toMatchObject({
      value: { lo: 1, hi: 1 },
    });
  });

  test('reaches the parts of a compound unit', () => {
    expect(convert({ lo: 5, hi: 5, unit: 'CNY/hectare' }, 'CNY/square-kilometre')).toMatchObject({
      value: { lo: 500, hi: 500 },
    });
    expect(convert({ lo: 50, hi: 50, unit: 'CNY*percent' }, 'CNY')).toMatchObject({
      value: { lo: 0.5, hi: 0.5 },
    });
  });

  test('keeps open ends', () => {
    expect(convert({ lo: 50, hi: 75, loOpen: true, unit: 'percent' }, 'ratio')).toMatchObject({
      value: { loOpen: true },
    });
  });

  test.each([
    ['person-time', 'person'],
    ['CNY', 'USD'],
    ['percent', 'percentage-point'],
    ['month', 'day'],
    ['working-day', 'day'],
    ['times', 'ratio'],
    ['index', 'ratio'],
    ['CNY/person', 'CNY'],
    ['enterprise', 'workshop-team'],
  ])('%s does not become %s', (from, to) => {
    expect(sameMeasure(from, to)).toBe(false);
    expect(convert({ lo: 1, hi: 1, unit: from }, to)).toEqual({
      ok: false,
      code: 'unit-mismatch',
      facts: { a: from, b: to },
    });
  });

  test("a dataset's own units convert by their factors and bases", () => {
    const own = [
      { id: 'wan-person', dimension: 'count', basis: 'person', factor: 10_000, words: {} },
    ] as const;
    // A count's basis is its id where none is given, so the built-in person is its own basis.
    expect(sameMeasure('wan-person', 'person', own)).toBe(true);
    expect(convert({ lo: 63, hi: 63, unit: 'wan-person' }, 'person', own)).toMatchObject({
      value: { lo: 630_000, hi: 630_000 },
    });
  });

  test('there and back still holds the value, and exactly it where a factor divides', () => {
    const pairs = [
      ['percent', 'ratio'],
      ['mu', 'hectare'],
      ['minute', 'day'],
      ['kilometre', 'metre'],
    ] as const;
    fc.assert(
      fc.property(nested(-1e4, 1e4), fc.constantFrom(...pairs), ({ wide }, [from, to]) => {
        const there = convert({ ...wide, unit: from }, to);
        const back = there.ok ? convert(there.value, from) : there;
        if (!back.ok) return false;
        const grown = Math.max(wide.lo - back.value.lo, back.value.hi - wide.hi);
        return encloses(back.value, wide) && grown <= 1e-11;
      }),
      SAMPLES,
    );
  });
});
