import { refusal, type Outcome } from '../../outcome.js';
import { add, div, intersect, mul, neg, sub } from '../../quantity/interval-arithmetic.js';
import { encloses, interval, point, type Interval } from '../../quantity/interval.js';
import { cagrBetween } from '../growth/cagr.js';
import { relativeChange } from '../growth/relative-change.js';
import { progressToTarget } from '../target/progress-to-target.js';
import type { PlanNode } from './derivation-plan.js';

const UNIT_RANGE = interval(0, 1);

/**
 * One operation on operands that share no figure; every operand has a range, and what it divides by
 * has passed `refuseDivisor`.
 *
 * @returns `part-exceeds-whole` and the refusals of `cagr` and `progressToTarget`, at: the value concerned
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
      const share = div(first, second);
      return share.ok ? withinWhole(share.value, node) : share;
    }
    case 'percentChange':
      return withoutUnit(relativeChange(first, second));
    case 'progress': {
      const third = ranges[c];
      return third ? progress(first, second, third, name(c)) : refusal('missing-figure', node.name);
    }
    case 'cagr': {
      const { lo, hi } = node.value ?? point(1);
      const rate = cagrBetween(first, second, lo, hi);
      return rate.ok
        ? withoutUnit(rate.value)
        : refusal(rate.code, name(rate.at === 'last' ? b : a));
    }
    default:
      return div(first, second);
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

function progress(b: Interval, a: Interval, t: Interval, target: string): Outcome<Interval> {
  const share = progressToTarget({
    baseline: { ...b, unit: 'alike' },
    actual: { ...a, unit: 'alike' },
    target: { ...t, unit: 'alike' },
  });
  if (!share.ok) return refusal(share.code, target);
  return withoutUnit(share.value);
}

function withoutUnit({ lo, hi, loOpen, hiOpen }: Interval): Outcome<Interval> {
  return { ok: true, value: interval(lo, hi, loOpen, hiOpen) };
}

function smaller(a: Interval, b: Interval): Interval {
  const loOpen = (a.lo < b.lo || b.loOpen === true) && (b.lo < a.lo || a.loOpen === true);
  const hiOpen = (a.hi <= b.hi && a.hiOpen === true) || (b.hi <= a.hi && b.hiOpen === true);
  return interval(Math.min(a.lo, b.lo), Math.min(a.hi, b.hi), loOpen, hiOpen);
}

function larger(a: Interval, b: Interval): Interval {
  return neg(smaller(neg(a), neg(b)));
}
