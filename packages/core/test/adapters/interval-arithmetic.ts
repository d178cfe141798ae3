import {
  add,
  div,
  intersect,
  mul,
  neg,
  pow,
  sub,
  hull,
} from '../../src/quantity/interval-arithmetic.js';
import type { Interval } from '../../src/quantity/interval.js';
import type { Ranged } from '../../src/quantity/ranged.js';
import { errorOf, rangeOf, snake, written, type Written } from './fields.js';

interface Input {
  readonly op: string;
  readonly a: Exclude<Written, null>;
  readonly b?: Exclude<Written, null>;
  readonly n?: number;
}

export function run(input: unknown): unknown {
  const { op, a, b, n } = input as Input;
  const left = rangeOf(a);
  const right = b === undefined ? left : rangeOf(b);
  if (left.lo > left.hi || right.lo > right.hi) return { error: 'INVALID_INTERVAL' };
  const result = apply(op, left, right, n ?? 0);
  if (!result.ok) return errorOf(result);
  return { ...written(result.value), ...(result.flags && { flags: result.flags.map(snake) }) };
}

function apply(op: string, a: Interval, b: Interval, n: number): Ranged {
  const operations: Record<string, () => Ranged> = {
    add: () => ({ ok: true, value: add(a, b) }),
    sub: () => ({ ok: true, value: sub(a, b) }),
    mul: () => ({ ok: true, value: mul(a, b) }),
    neg: () => ({ ok: true, value: neg(a) }),
    hull: () => ({ ok: true, value: hull(a, b) }),
    pow: () => (n < 0 ? div({ lo: 1, hi: 1 }, pow(a, -n)) : { ok: true, value: pow(a, n) }),
    div: () => div(a, b),
    intersect: () => intersect(a, b),
  };
  const operation = operations[op];
  if (!operation) throw new Error(`interval-arithmetic: unknown op ${op}`);
  return operation();
}
