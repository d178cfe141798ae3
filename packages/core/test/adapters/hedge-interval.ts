import type { Hedge } from '../../src/figure.js';
import { decimalOf, decimalToNumber, multiplyDecimal, parseDecimal } from '../../src/decimal.js';
import type { Interval } from '../../src/quantity/interval.js';
import { interpretFigure } from '../../src/quantity/interpret-figure.js';

/** Field names of `test/vectors/hedge-interval.json`. */
interface Input {
  readonly mantissa: string;
  readonly upper?: string;
  readonly multiplier?: number;
  readonly hedge: string;
  readonly granularity?: number;
  readonly kind?: 'count' | 'amount' | 'percent' | 'signed';
  readonly role?: 'reported' | 'declared';
  readonly integer?: boolean;
  readonly rounding?: 'down';
}

const UNITS = { count: 'item', amount: 'CNY', percent: 'percent', signed: 'percent' } as const;

/** Runs one case: the figure as the vectors write it in, the interpretation as they write it out. */
export function run(input: unknown): unknown {
  const given = input as Input;
  const { mantissa, upper, multiplier = 1, kind = 'count', rounding } = given;
  const scaled = (text: string) => {
    const decimal = parseDecimal(text);
    if (!decimal) throw new TypeError(`not a decimal: ${text}`);
    return decimalToNumber(multiplyDecimal(decimal, decimalOf(multiplier)));
  };
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  const shown = multiplier !== 1 || decimals > 0 ? Number(`${multiplier}e-${decimals}`) : undefined;
  const outcome = interpretFigure(
    {
      stated: mantissa,
      value: scaled(mantissa),
      ...(upper !== undefined && { upper: scaled(upper) }),
      hedge: given.hedge.replace('_', '-') as Hedge,
      unit: UNITS[kind],
      granularity: given.granularity ?? shown,
      rounding,
    },
    {
      kind: kind === 'signed' ? 'change' : undefined,
      role: given.role,
      whole: given.integer,
    },
  );
  if (!outcome.ok) return { error: outcome.code.replaceAll('-', '_').toUpperCase() };
  const { anchor, placeValue, step, entailed, conventional } = outcome.value;
  return {
    anchor,
    placeValue,
    step,
    entailed: entailed && written(entailed),
    conventional: written(conventional),
  };
}

function written(range: Interval) {
  return { ...range, lo: bound(range.lo), hi: bound(range.hi) };
}

function bound(end: number) {
  return Number.isFinite(end) ? end : null;
}
