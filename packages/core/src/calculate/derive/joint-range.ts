import { evaluateNaturally } from '../../quantity/formula.js';
import { interval, point, type Interval } from '../../quantity/interval.js';
import type { JointFormula } from './derivation-plan.js';

/**
 * The tightest range of a formula over nodes that share no figure, at the vertices of those that occur
 * more than once. What `exactRange` finds out about a formula each time was found when the plan was
 * made, and no divisor in it can be 0; so this only visits the vertices.
 *
 * @returns undefined where a value that occurs more than once has no end
 */
export function jointRange(
  { formula, over, repeated }: JointFormula,
  ranges: readonly (Interval | undefined)[],
): Interval | undefined {
  const box = new Map<string, Interval>();
  for (const node of over) {
    const range = ranges[node];
    if (range) box.set(String(node), range);
  }
  let [lo, hi, loOpen, hiOpen] = [Infinity, -Infinity, false, false];
  for (let corner = 0; corner < 2 ** repeated.length; corner++) {
    let open = false;
    for (const [bit, node] of repeated.entries()) {
      const range = ranges[node];
      if (!range || range.lo === -Infinity || range.hi === Infinity) return undefined;
      const upper = ((corner >> bit) & 1) === 1;
      box.set(String(node), point(upper ? range.hi : range.lo));
      open ||= range.lo < range.hi && (upper ? range.hiOpen : range.loOpen) === true;
    }
    const value = evaluateNaturally(formula, box);
    if (!value) return undefined;
    // An end that two corners share may be reached between them, so only a lone one can be open.
    if (value.lo <= lo) [loOpen, lo] = [value.lo < lo && (open || value.loOpen === true), value.lo];
    if (value.hi >= hi) [hiOpen, hi] = [value.hi > hi && (open || value.hiOpen === true), value.hi];
  }
  return interval(lo, hi, loOpen && lo < hi, hiOpen && lo < hi);
}
