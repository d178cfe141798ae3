/**
 * The closed list of what an expression may do. There is no other way to compute in a dataset:
 * no text is evaluated, nothing stands in for a missing figure.
 */

/** What an argument is: any part of an expression, a figure named directly, or a plain constant. */
export type ArgumentType = 'value' | 'figure' | 'constant';

/** One operator or named function. */
export interface Operator {
  readonly id: string;
  /** Argument names in order; the last one repeats where `most` is larger. */
  readonly takes: readonly string[];
  readonly least: number;
  readonly most: number;
  /** What each argument must be, where not any value. */
  readonly types?: readonly ArgumentType[];
  /** Sign between operands, for formulas on the page. */
  readonly sign?: string;
  /** How tightly it binds: 1 for sums, 2 for products, 3 for a leading minus. Absent: written as a function. */
  readonly binds?: 1 | 2 | 3;
  /** The formula in the arguments' names, for the reader. */
  readonly formula: string;
}

/** Most arguments of an operator that takes a list. */
const MANY = 64;

/** Every operator, the arithmetic first. */
export const OPERATORS: readonly Operator[] = [
  { id: 'add', takes: ['a', 'b'], least: 2, most: MANY, sign: '+', binds: 1, formula: 'a + b' },
  { id: 'sub', takes: ['a', 'b'], least: 2, most: 2, sign: '−', binds: 1, formula: 'a − b' },
  { id: 'mul', takes: ['a', 'b'], least: 2, most: MANY, sign: '×', binds: 2, formula: 'a × b' },
  { id: 'div', takes: ['a', 'b'], least: 2, most: 2, sign: '÷', binds: 2, formula: 'a ÷ b' },
  { id: 'neg', takes: ['a'], least: 1, most: 1, sign: '−', binds: 3, formula: '−a' },
  { id: 'min', takes: ['a', 'b'], least: 2, most: MANY, formula: 'the least of a, b' },
  { id: 'max', takes: ['a', 'b'], least: 2, most: MANY, formula: 'the greatest of a, b' },
  { id: 'sum', takes: ['a', 'b'], least: 2, most: MANY, formula: 'a + b' },
  { id: 'mean', takes: ['a', 'b'], least: 2, most: MANY, formula: '(a + b) ÷ how many' },
  {
    id: 'percentChange',
    takes: ['previous', 'current'],
    least: 2,
    most: 2,
    formula: '(current − previous) ÷ previous',
  },
  {
    id: 'percentagePointChange',
    takes: ['previous', 'current'],
    least: 2,
    most: 2,
    formula: 'current − previous',
  },
  {
    id: 'cagr',
    takes: ['first', 'last', 'years'],
    least: 2,
    most: 3,
    types: ['value', 'value', 'constant'],
    formula: '(last ÷ first)^(1 ÷ years) − 1',
  },
  { id: 'share', takes: ['part', 'whole'], least: 2, most: 2, formula: 'part ÷ whole' },
  {
    id: 'progress',
    takes: ['baseline', 'actual', 'target'],
    least: 3,
    most: 3,
    formula: '(actual − baseline) ÷ (target − baseline)',
  },
  { id: 'achievement', takes: ['actual', 'plan'], least: 2, most: 2, formula: 'actual ÷ plan' },
  {
    id: 'perYear',
    takes: ['total'],
    least: 1,
    most: 1,
    formula: 'total ÷ years of its period',
  },
  {
    id: 'lag',
    takes: ['figure', 'span'],
    least: 2,
    most: 2,
    types: ['figure', 'constant'],
    formula: 'the figure that long before',
  },
];

/** Finds an operator by its exact id; names such as `__proto__` are simply not in the list. */
export function findOperator(id: string): Operator | undefined {
  return OPERATORS.find((operator) => operator.id === id);
}
