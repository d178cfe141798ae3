import { refusal, type Refusal } from '../../outcome.js';
import { isPoint, type Interval } from '../../quantity/interval.js';
import { baseRefusal } from '../growth/relative-change.js';
import type { PlanNode } from './derivation-plan.js';

/**
 * Why a node cannot divide by what it divides by, at: the value concerned. Divisions further in are
 * nodes of their own, so this one need only look at its own divisor.
 *
 * @returns `division-by-zero`, `denominator-contains-zero`, `zero-baseline`, `negative-base`,
 * `zero-plan`, `nonpositive-value`, `zero-required-change`, `baseline-target-overlap`, or undefined
 */
export function refuseDivisor(
  { op, args }: PlanNode,
  ranges: readonly (Interval | undefined)[],
  nodes: readonly PlanNode[],
): Refusal | undefined {
  const [a = -1, b = -1, target = -1, way = -1] = args;
  const name = (index: number) => nodes[index]?.name ?? '';
  switch (op) {
    case 'div':
    case 'share': {
      const divisor = ranges[b];
      if (!divisor || !mayBeZero(divisor)) return undefined;
      const zero = divisor.lo === 0 && divisor.hi === 0;
      return refusal(zero ? 'division-by-zero' : 'denominator-contains-zero', name(b));
    }
    case 'achievement': {
      const plan = ranges[b];
      if (!plan || plan.lo > 0) return undefined;
      return refusal(plan.hi < 0 ? 'nonpositive-value' : 'zero-plan', name(b));
    }
    case 'percentChange': {
      const previous = ranges[a];
      return previous && baseRefusal(previous, name(a));
    }
    case 'progress': {
      const distance = ranges[way];
      if (!distance || !mayBeZero(distance)) return undefined;
      const code = isPoint(distance) ? 'zero-required-change' : 'baseline-target-overlap';
      return refusal(code, name(target));
    }
    default:
      return undefined;
  }
}

/** An open end at 0 is no way out: the quotient then grows without bound. */
function mayBeZero({ lo, hi }: Interval): boolean {
  return lo <= 0 && hi >= 0;
}
