import { refusal, type Outcome } from '../../outcome.js';
import { add, div, hull, intersect, mul, neg, sub } from '../../quantity/interval-arithmetic.js';
import { encloses, interval, isPoint, point, type Interval } from '../../quantity/interval.js';
import { compoundRate } from '../target/compound-rate.js';
import { progressToTarget } from '../target/progress-to-target.js';
import type { PlanNode } from './derivation-plan.js';

const UNIT_RANGE = interval(0, 1);

/**
 * One operation on operands that share no figure; every operand has a range.
 *
 * @returns `division-by-zero` and `denominator-contains-zero` (at: the divisor), `part-exceeds-whole`
 */
export function computeNode(
  node: PlanNode,
  ranges: readonly (Interval | undefined)[],
  nodes: readonly PlanNode[],
): Outcome<Interval> {
  const [a = -1, b = -1, c = -1] = node.args;
  const [first, second] = [ranges[a], ranges[b]];
  const name = (index: number) => nodes[index]?.name ?? node.name;
  if (node.op === 'const' && node.value) return { ok: true, value: node.value };
  if (!first) return refusal('missing-figure', node.name);
  if (node.op === 'neg') return { ok: true, value: neg(first) };
  if (!second) return refusal('missing-figure', node.name);
  switch (node.op) {
    case 'add':
      return fold(node, ranges, first, add);
    case 'mul':
      return fold(node, ranges, first, mul);
    case 'min':
      return fold(node, ranges, first, smaller);
    case 'max':
      return fold(node, ranges, first, larger);
    case 'sub':
      return { ok: true, value: sub(first, second) };
    case 'share': {
      const share = quotient(first, second, name(b));
      return share.ok ? withinWhole(share.value, node) : share;
    }
    case 'percentChange': {
      const ratio = quotient(second, first, name(a));
      return ratio.ok ? { ok: true, value: sub(ratio.value, point(1)) } : ratio;
    }
    case 'progress': {
      const third = ranges[c];
      return third ? progress(first, second, third, name(c)) : refusal('missing-figure', node.name);
    }
    case 'cagr':
      return yearlyRate(first, second, node.value ?? point(1), [name(a), name(b)]);
    default:
      return quotient(first, second, name(b));
  }
}

/** A share cannot be below 0 or above 1, whatever the bounds of part and whole allow. */
export function withinWhole(share: Interval, { name }: PlanNode): Outcome<Interval> {
  if (encloses(UNIT_RANGE, share)) return { ok: true, value: share };
  const inside = intersect(share, UNIT_RANGE);
  return inside.ok ? inside : refusal('part-exceeds-whole', name);
}

function fold(
  { args }: PlanNode,
  ranges: readonly (Interval | undefined)[],
  first: Interval,
  join: (a: Interval, b: Interval) => Interval,
): Outcome<Interval> {
  let value = first;
  for (let at = 1; at < args.length; at++) {
    const next = ranges[args[at] ?? -1];
    if (next) value = join(value, next);
  }
  return { ok: true, value };
}

function quotient(dividend: Interval, divisor: Interval, name: string): Outcome<Interval> {
  if (divisor.lo === 0 && divisor.hi === 0) return refusal('division-by-zero', name);
  if (divisor.lo <= 0 && divisor.hi >= 0) return refusal('denominator-contains-zero', name);
  return div(dividend, divisor);
}

function progress(b: Interval, a: Interval, t: Interval, target: string): Outcome<Interval> {
  const share = progressToTarget({
    baseline: { ...b, unit: 'alike' },
    actual: { ...a, unit: 'alike' },
    target: { ...t, unit: 'alike' },
  });
  if (!share.ok) return refusal(share.code, target);
  const { unit: _unit, ...value } = share.value;
  return { ok: true, value };
}

function yearlyRate(
  first: Interval,
  last: Interval,
  years: Interval,
  [start = '', end = '']: readonly string[],
): Outcome<Interval> {
  if (first.lo <= 0) return refusal('nonpositive-value', start);
  if (last.lo < 0) return refusal('nonpositive-value', end);
  const rate = compoundRate(first, last, years.lo);
  return {
    ok: true,
    value: isPoint(years) ? rate : hull(rate, compoundRate(first, last, years.hi)),
  };
}

function smaller(a: Interval, b: Interval): Interval {
  const loOpen = (a.lo < b.lo || b.loOpen === true) && (b.lo < a.lo || a.loOpen === true);
  const hiOpen = (a.hi <= b.hi && a.hiOpen === true) || (b.hi <= a.hi && b.hiOpen === true);
  return interval(Math.min(a.lo, b.lo), Math.min(a.hi, b.hi), loOpen, hiOpen);
}

function larger(a: Interval, b: Interval): Interval {
  return neg(smaller(neg(a), neg(b)));
}
