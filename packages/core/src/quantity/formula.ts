/**
 * Formulas over figures as plain trees. A figure that occurs twice is the same number twice.
 */

import { add, div, mul, neg, sub } from './interval-arithmetic.js';
import { interval, type Interval } from './interval.js';

export type FormulaOp = 'add' | 'sub' | 'mul' | 'div' | 'neg' | 'min' | 'max';

/** A figure by its id, a constant, or an operation: one argument for `neg`, two for `sub` and `div`, else one or more. */
export type Formula =
  | { readonly figure: string }
  | { readonly const: number | Interval }
  | { readonly op: FormulaOp; readonly args: readonly Formula[] };

/** A division inside a formula. */
export type Division = Extract<Formula, { op: string }>;

/** How often each figure occurs in the formula. */
export function occurrences(
  formula: Formula,
  counts = new Map<string, number>(),
): Map<string, number> {
  if ('figure' in formula) counts.set(formula.figure, (counts.get(formula.figure) ?? 0) + 1);
  else if ('op' in formula) for (const arg of formula.args) occurrences(arg, counts);
  return counts;
}

/**
 * The natural interval extension: each operation in turn, every occurrence of a figure taken as
 * independent. The tightest range where no figure occurs twice; else it may be too wide.
 *
 * @param ranges - by figure id
 * @param onDivisor - sees every division with its divisor's range first
 * @returns undefined where a divisor is [0, 0]
 */
export function evaluateNaturally(
  formula: Formula,
  ranges: ReadonlyMap<string, Interval>,
  onDivisor: (division: Division, divisor: Interval) => void = () => {},
): Interval | undefined {
  if ('figure' in formula) return rangeOf(formula.figure, ranges);
  if ('const' in formula) {
    return typeof formula.const === 'number'
      ? { lo: formula.const, hi: formula.const }
      : formula.const;
  }
  const values: Interval[] = [];
  for (const arg of formula.args) {
    const value = evaluateNaturally(arg, ranges, onDivisor);
    if (value === undefined) return undefined;
    values.push(value);
  }
  const [first, second] = values;
  if (first === undefined) throw new TypeError(`Formula: "${formula.op}" has no arguments.`);
  if (formula.op === 'neg') return neg(first);
  if (formula.op === 'sub' || formula.op === 'div') {
    if (second === undefined) throw new TypeError(`Formula: "${formula.op}" needs two arguments.`);
    if (formula.op === 'sub') return sub(first, second);
    onDivisor(formula, second);
    const quotient = div(first, second);
    return quotient.ok ? quotient.value : undefined;
  }
  return values.reduce(FOLDS[formula.op]);
}

const FOLDS = { add, mul, min: smaller, max: larger };

function rangeOf(figure: string, ranges: ReadonlyMap<string, Interval>): Interval {
  const range = ranges.get(figure);
  if (range === undefined) throw new TypeError(`Formula: no range for figure "${figure}".`);
  return range;
}

function smaller(a: Interval, b: Interval): Interval {
  const [loOpen, hiOpen] = [
    (a.lo < b.lo || b.loOpen === true) && (b.lo < a.lo || a.loOpen === true),
    (a.hi <= b.hi && a.hiOpen === true) || (b.hi <= a.hi && b.hiOpen === true),
  ];
  return interval(Math.min(a.lo, b.lo), Math.min(a.hi, b.hi), loOpen, hiOpen);
}

function larger(a: Interval, b: Interval): Interval {
  return neg(smaller(neg(a), neg(b)));
}
