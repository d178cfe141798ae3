/** What is known of figures beside their own words. */

import { refusal, type Outcome } from '../outcome.js';
import { intersect } from './interval-arithmetic.js';
import { interval, type Interval } from './interval.js';

/** A figure that is contained in another: high-skilled workers among skilled workers. */
export interface PartOf {
  readonly part: string;
  readonly whole: string;
}

export type Constraint =
  | PartOf
  /** The domain: a percentage lies within 0 and 100. */
  | { readonly figure: string; readonly within: Interval }
  /** Counts are whole numbers. */
  | { readonly figure: string; readonly whole: true };

/**
 * The smallest box that holds every point of the given one which satisfies the constraints.
 *
 * @returns `empty-intersection`, at the figure for which nothing is left: the figures contradict each other
 */
export function shrinkBox(
  box: ReadonlyMap<string, Interval>,
  constraints: readonly Constraint[],
): Outcome<ReadonlyMap<string, Interval>> {
  const ranges = new Map(box);
  const limit = (figure: string, within: Interval): boolean => {
    const range = ranges.get(figure);
    if (!range) return true;
    const left = intersect(range, within);
    if (left.ok) ranges.set(figure, left.value);
    return left.ok;
  };
  for (const constraint of constraints) {
    if ('within' in constraint && !limit(constraint.figure, constraint.within)) {
      return refusal('empty-intersection', constraint.figure);
    }
  }
  for (const constraint of constraints) {
    if (!('figure' in constraint) || !('whole' in constraint)) continue;
    const range = ranges.get(constraint.figure);
    if (!range) continue;
    const whole = wholeNumbersIn(range);
    if (whole.lo > whole.hi) return refusal('empty-intersection', constraint.figure);
    ranges.set(constraint.figure, whole);
  }
  const parts = constraints.filter(isPartOf);
  // Each round hands a limit one link further along a chain of parts of parts.
  for (let round = 0; round < parts.length; round++) {
    for (const { part, whole } of parts) {
      const [small, large] = [ranges.get(part), ranges.get(whole)];
      if (!small || !large) continue;
      if (!limit(part, interval(-Infinity, large.hi, false, large.hiOpen)))
        return refusal('empty-intersection', part);
      if (!limit(whole, interval(small.lo, Infinity, small.loOpen)))
        return refusal('empty-intersection', whole);
    }
  }
  return { ok: true, value: ranges };
}

/**
 * The parts that could still exceed their whole in some corner of the box, parts of parts included,
 * as far as both are among the figures asked about.
 */
export function partsBeyond(
  ranges: ReadonlyMap<string, Interval>,
  constraints: readonly Constraint[],
  figures: ReadonlyMap<string, unknown>,
): readonly PartOf[] {
  return withPartsOfParts(constraints.filter(isPartOf)).filter(({ part, whole }) => {
    const [small, large] = [ranges.get(part), ranges.get(whole)];
    if (!figures.has(part) || !figures.has(whole) || part === whole) return false;
    return small !== undefined && large !== undefined && small.hi > large.lo;
  });
}

function withPartsOfParts(parts: readonly PartOf[]): readonly PartOf[] {
  const all = [...parts];
  // The list grows while it is walked; each pair enters once, so it ends.
  for (const { part, whole } of all) {
    for (const next of parts) {
      if (
        next.part !== whole ||
        all.some((each) => each.part === part && each.whole === next.whole)
      )
        continue;
      all.push({ part, whole: next.whole });
    }
  }
  return all;
}

function isPartOf(constraint: Constraint): constraint is PartOf {
  return 'part' in constraint;
}

function wholeNumbersIn({ lo, hi, loOpen, hiOpen }: Interval): Interval {
  const first = Math.ceil(lo);
  const last = Math.floor(hi);
  return {
    lo: loOpen && first === lo ? first + 1 : first,
    hi: hiOpen && last === hi ? last - 1 : last,
  };
}
