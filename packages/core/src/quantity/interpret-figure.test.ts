import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { run } from '../../test/adapters/hedge-interval.js';
import vectors from '../../test/vectors/hedge-interval.json' with { type: 'json' };
import { type Figure, type Hedge, HEDGES } from '../figure.js';
import { encloses } from './interval.js';
import { type InterpretOptions, interpretFigure } from './interpret-figure.js';

function figure(value: number, hedge: Hedge, more: Partial<Figure> = {}): Figure {
  return { stated: String(value), value, hedge, unit: 'person', ...more };
}

function interpreted(given: Figure, options?: InterpretOptions) {
  const outcome = interpretFigure(given, options);
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
}

function rate(value: number) {
  return interpreted(figure(value, 'bare', { unit: 'percent', granularity: 0.1 })).conventional;
}

function growth(value: number, hedge: Hedge) {
  const given = figure(value, hedge, { unit: 'percent', granularity: 0.1 });
  return interpreted(given, { kind: 'change' }).conventional;
}

function of(given: { value: number; unit: string }, hedge: Hedge) {
  return interpreted({
    stated: '',
    ...(hedge === 'between' && { upper: given.value * 2 }),
    ...given,
    hedge,
  });
}

describe('interpretFigure', () => {
  test.each(vectors.cases)('reads "$name" as the published vector does', ({ input, expected }) => {
    expect(run(input)).toEqual(expected);
  });

  it('writes decimal bounds without binary dust', () => {
    expect(rate(95.5)).toEqual({ lo: 95.45, hi: 95.55 });
    expect(rate(8.1)).toEqual({ lo: 8.05, hi: 8.15 });
  });

  it('takes the decimals of a value for shown where no granularity is given', () => {
    expect(interpreted(figure(4.7, 'bare', { unit: 'percent' })).conventional).toEqual({
      lo: 4.65,
      hi: 4.75,
    });
  });

  it('reads a figure whose publisher cuts digits off from the number up', () => {
    const { conventional, rule } = interpreted(
      figure(95, 'bare', { unit: 'percent', rounding: 'down' }),
    );
    expect(conventional).toEqual({ lo: 95, hi: 96, hiOpen: true });
    expect(rule).toBe('cut-off');
  });

  it('lets a change of percent go below zero and over a hundred, and an over end at the place value', () => {
    expect(growth(-2.5, 'bare')).toEqual({ lo: -2.55, hi: -2.45 });
    expect(growth(170.5, 'over')).toEqual({ lo: 170.5, hi: 170.6, loOpen: true, hiOpen: true });
  });

  it('does not take a rate of counts for a count in full', () => {
    expect(interpreted(figure(3, 'bare', { unit: 'enterprise/year' })).conventional).toEqual({
      lo: 2.5,
      hi: 3.5,
    });
    expect(interpreted(figure(3, 'bare', { unit: 'enterprise' })).conventional).toEqual({
      lo: 3,
      hi: 3,
    });
  });

  it("puts the author's reading in place of the convention and keeps what the words entail", () => {
    const { entailed, conventional, rule } = interpreted(
      figure(630_000, 'over', {
        reading: {
          lo: 630_000,
          hi: 635_000,
          loOpen: true,
          why: { en: 'The yearbook rounds to 5000.' },
        },
      }),
    );
    expect(conventional).toEqual({ lo: 630_000, hi: 635_000, loOpen: true });
    expect(entailed).toEqual({ lo: 630_000, hi: Infinity, loOpen: true });
    expect(rule).toBe('override');
  });

  it("entails nothing where the author's reading reaches beyond the words", () => {
    const reading = { lo: 90, hi: null, why: { en: 'The speaker rounded freely.' } };
    const { entailed, conventional } = interpreted(
      figure(95, 'bare', { unit: 'percent', reading }),
    );
    expect(entailed).toBeNull();
    expect(conventional).toEqual({ lo: 90, hi: 100 });
  });

  test.each(['over', 'at-least', 'nearly', 'less-than', 'at-most'] as const)(
    'refuses "%s" on a negative number',
    (hedge) => {
      expect(
        interpretFigure(figure(-3, hedge, { unit: 'percent' }), { kind: 'change' }),
      ).toMatchObject({
        ok: false,
        code: 'hedge-on-negative',
      });
    },
  );

  it('refuses a range whose ends are reversed, missing, or hold no whole unit', () => {
    const invalid = { ok: false, code: 'invalid-interval' };
    expect(interpretFigure(figure(15, 'between', { upper: 12 }))).toMatchObject(invalid);
    expect(interpretFigure(figure(15, 'between'))).toMatchObject(invalid);
    expect(interpretFigure(figure(2.1, 'between', { upper: 2.9 }), { whole: true })).toMatchObject(
      invalid,
    );
    expect(
      interpretFigure(figure(3, 'bare', { reading: { lo: 4, hi: 2, why: { en: '-' } } })),
    ).toMatchObject({
      ...invalid,
      at: 'reading',
    });
  });

  it('refuses a negative count, and a share outside 0 to 100 percent', () => {
    const outside = { ok: false, code: 'out-of-domain' };
    expect(interpretFigure(figure(-3, 'bare'))).toMatchObject(outside);
    expect(interpretFigure(figure(101, 'bare', { unit: 'percent' }))).toMatchObject(outside);
    expect(interpretFigure(figure(95, 'between', { upper: 105, unit: 'percent' }))).toMatchObject(
      outside,
    );
    expect(interpretFigure(figure(100, 'over', { unit: 'percent' }))).toMatchObject(outside);
    expect(interpretFigure(figure(0, 'less-than'))).toMatchObject(outside);
  });

  it('throws on a number that is none, which only a programming slip lets through', () => {
    expect(() => interpretFigure(figure(NaN, 'bare'))).toThrow(RangeError);
  });
});

describe('the laws of interpretation', () => {
  const anyFigure = fc
    .record({
      digits: fc.integer({ min: 1, max: 9_999 }),
      power: fc.integer({ min: -2, max: 9 }),
      shown: fc.boolean(),
      unit: fc.constantFrom('person', 'CNY', 'percent', 'day'),
    })
    .map(({ digits, power, shown, unit }) => {
      const value = Number(`${digits}e${power}`);
      return { value, unit, ...(shown && { granularity: Number(`1e${power}`) }) };
    })
    .filter(({ value, unit }) => unit !== 'percent' || value < 100);

  it('what the words entail holds what is computed with', () => {
    fc.assert(
      fc.property(anyFigure, fc.constantFrom(...HEDGES), (given, hedge) => {
        fc.pre(!(given.unit === 'percent' && given.value > 10));
        const { entailed, conventional } = of(given, hedge);
        expect(entailed === null ? hedge === 'about' : encloses(entailed, conventional)).toBe(true);
      }),
    );
  });

  it('a hedge never narrows: about n holds all that bare n holds', () => {
    fc.assert(
      fc.property(anyFigure, (given) => {
        expect(encloses(of(given, 'about').conventional, of(given, 'bare').conventional)).toBe(
          true,
        );
      }),
    );
  });

  it('nearly and over reach at least as far on their side as bare', () => {
    fc.assert(
      fc.property(anyFigure, (given) => {
        const bare = of(given, 'bare').conventional;
        expect(of(given, 'nearly').conventional.lo).toBeLessThanOrEqual(bare.lo);
        expect(of(given, 'over').conventional.hi).toBeGreaterThanOrEqual(bare.hi);
      }),
    );
  });

  it('whole units only ever tighten', () => {
    fc.assert(
      fc.property(anyFigure, fc.constantFrom(...HEDGES), (given, hedge) => {
        fc.pre(given.unit === 'person');
        const loose = interpretFigure({ stated: '', upper: given.value, ...given, hedge });
        const whole = interpretFigure(
          { stated: '', upper: given.value, ...given, hedge },
          { whole: true },
        );
        if (loose.ok && whole.ok)
          expect(encloses(loose.value.conventional, whole.value.conventional)).toBe(true);
      }),
    );
  });
});
