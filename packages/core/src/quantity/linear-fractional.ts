import type { Formula } from './formula.js';

/** A formula as a fraction: the degree of each figure in the numerator and in each factor of the denominator. */
interface Fraction {
  readonly degrees: Degrees;
  readonly factors: ReadonlyMap<string, Factor>;
}
type Degrees = ReadonlyMap<string, number>;
interface Factor {
  readonly degrees: Degrees;
  readonly times: number;
}

/**
 * Whether the formula can be written (p·x + q) ÷ (r·x + s) in each of the figures, the others held
 * fixed. It is then monotone in each wherever the denominator does not vanish, so its extremes over
 * a box lie at vertices. Sufficient, not necessary: nothing is expanded or cancelled except common
 * denominators that are written alike.
 */
export function isLinearFractional(formula: Formula, figures: Iterable<string>): boolean {
  const fraction = fractionOf(formula);
  return [...figures].every((figure) => {
    if (!fraction) return !mentions(formula, figure);
    let below = 0;
    for (const factor of fraction.factors.values())
      below += factor.times * (factor.degrees.get(figure) ?? 0);
    return (fraction.degrees.get(figure) ?? 0) <= 1 && below <= 1;
  });
}

/** undefined where a smallest or largest value is taken: that is no fraction. */
function fractionOf(formula: Formula): Fraction | undefined {
  if ('figure' in formula) return { degrees: new Map([[formula.figure, 1]]), factors: new Map() };
  if ('const' in formula) return { degrees: new Map(), factors: new Map() };
  if (formula.op === 'min' || formula.op === 'max') return undefined;
  const args: Fraction[] = [];
  for (const arg of formula.args) {
    const fraction = fractionOf(arg);
    if (!fraction) return undefined;
    args.push(fraction);
  }
  if (formula.op === 'mul') return args.reduce(product);
  if (formula.op === 'div') {
    const [dividend, divisor] = args;
    if (!dividend || !divisor) return undefined;
    const inverse: Fraction = {
      degrees: degreesOf(divisor.factors),
      factors: new Map([[JSON.stringify(formula.args[1]), { degrees: divisor.degrees, times: 1 }]]),
    };
    return product(dividend, inverse);
  }
  return args.reduce(sum);
}

function product(a: Fraction, b: Fraction): Fraction {
  const factors = new Map(a.factors);
  for (const [key, factor] of b.factors) {
    factors.set(key, { ...factor, times: factor.times + (factors.get(key)?.times ?? 0) });
  }
  return { degrees: combined(a.degrees, b.degrees, (x, y) => x + y), factors };
}

/** Over the common denominator. */
function sum(a: Fraction, b: Fraction): Fraction {
  const factors = new Map(a.factors);
  for (const [key, factor] of b.factors) {
    factors.set(key, { ...factor, times: Math.max(factor.times, factors.get(key)?.times ?? 0) });
  }
  const raised = (own: Fraction) => {
    const lacking = new Map<string, Factor>();
    for (const [key, factor] of factors) {
      lacking.set(key, { ...factor, times: factor.times - (own.factors.get(key)?.times ?? 0) });
    }
    return combined(own.degrees, degreesOf(lacking), (x, y) => x + y);
  };
  return { degrees: combined(raised(a), raised(b), Math.max), factors };
}

function degreesOf(factors: ReadonlyMap<string, Factor>): Degrees {
  const total = new Map<string, number>();
  for (const { degrees, times } of factors.values()) {
    for (const [figure, degree] of degrees)
      total.set(figure, (total.get(figure) ?? 0) + degree * times);
  }
  return total;
}

function combined(a: Degrees, b: Degrees, join: (x: number, y: number) => number): Degrees {
  const figures = new Set([...a.keys(), ...b.keys()]);
  return new Map(
    [...figures].map((figure) => [figure, join(a.get(figure) ?? 0, b.get(figure) ?? 0)]),
  );
}

function mentions(formula: Formula, figure: string): boolean {
  if ('figure' in formula) return formula.figure === figure;
  return 'op' in formula && formula.args.some((arg) => mentions(arg, figure));
}
