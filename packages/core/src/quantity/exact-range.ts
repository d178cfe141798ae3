/**
 * The tightest range of a formula over ranges of its figures.
 */

import { refusal, type Refusal } from '../outcome.js';
import { evaluateNaturally, occurrences, type Division, type Formula } from './formula.js';
import { interval, type Interval } from './interval.js';
import { isLinearFractional } from './linear-fractional.js';
import type { Ranged } from './ranged.js';
import { partsBeyond, shrinkBox, type Constraint, type PartOf } from './constraint.js';

export type { Constraint } from './constraint.js';
export type { Formula } from './formula.js';

/** Above this many vertices the range is estimated. */
const MOST_VERTICES = 4096;

/**
 * The range of a formula over a box, with figures known by their ids: x − x is 0 and x ÷ x is 1.
 *
 * A formula that is linear-fractional in each figure that occurs more than once reaches its extremes
 * at vertices of the box, so evaluating those gives the tightest range (`exact`); figures that occur
 * once are carried along as intervals. Any other formula gets the natural interval extension
 * (`overestimate`). Constraints shrink the box first, and a vertex that breaks "part ≤ whole" is
 * replaced by those where part and whole are equal.
 *
 * @param box - the range of each figure by its id; ids are keys, so one figure has one range
 * @returns `denominator-contains-zero` (at: the divisor's figures) where a divisor can be 0 or come
 * as near to it as one likes; `empty-intersection` (at: a figure) where the constraints leave nothing
 * @throws {TypeError} when the formula names a figure without a range
 * @example
 * const share = { op: 'div', args: [{ figure: 'a' }, { op: 'add', args: [{ figure: 'a' }, { figure: 'b' }] }] } as const;
 * exactRange(share, new Map([['a', interval(1, 2)], ['b', interval(2, 3)]]));
 * //=> { ok: true, value: { lo: 0.25, hi: 0.5 }, exactness: 'exact' }
 */
export function exactRange(
  formula: Formula,
  box: ReadonlyMap<string, Interval>,
  options: { readonly constraints?: readonly Constraint[] } = {},
): Ranged {
  const shrunk = shrinkBox(box, options.constraints ?? []);
  if (!shrunk.ok) return shrunk;
  const ranges = shrunk.value;
  const counts = occurrences(formula);
  const parts = partsBeyond(ranges, options.constraints ?? [], counts);
  const corners = cornersToVisit(formula, ranges, counts, parts);
  if (corners === undefined) return naturalRange(formula, ranges);
  return rangeOver(formula, ranges, corners);
}

interface Corner {
  readonly at: ReadonlyMap<string, number>;
  /** Some coordinate is an end that its figure cannot reach. */
  readonly open: boolean;
}

function cornersToVisit(
  formula: Formula,
  ranges: ReadonlyMap<string, Interval>,
  counts: ReadonlyMap<string, number>,
  parts: readonly PartOf[],
): readonly Corner[] | undefined {
  const fixed = new Set(parts.flatMap(({ part, whole }) => [part, whole]));
  for (const [figure, count] of counts) if (count > 1) fixed.add(figure);
  for (const figure of fixed)
    if (ranges.get(figure)?.lo === -Infinity || ranges.get(figure)?.hi === Infinity)
      return undefined;
  if (2 ** (fixed.size + parts.length) > MOST_VERTICES) return undefined;

  const corners: Corner[] = [];
  for (let tied = 0; tied < 2 ** parts.length; tied++) {
    const leaders = tie(
      fixed,
      parts.filter((_, index) => (tied >> index) & 1),
    );
    const merged = tied === 0 ? formula : rename(formula, leaders);
    const groups = new Map<string, Interval>();
    for (const [figure, leader] of leaders) {
      const range = ranges.get(figure);
      const group = groups.get(leader);
      if (range) groups.set(leader, group ? meet(group, range) : range);
    }
    if (!isLinearFractional(merged, groups.keys())) return undefined;
    const ends = [...groups].map(([leader, range]) => [leader, endsOf(range)] as const);
    if (ends.some(([, each]) => each.length === 0)) continue;
    for (const corner of combinations(ends)) {
      const at = new Map(
        [...leaders].map(([figure, leader]) => [figure, corner.at.get(leader) ?? NaN]),
      );
      if (parts.every(({ part, whole }) => (at.get(part) ?? NaN) <= (at.get(whole) ?? NaN))) {
        corners.push({ at, open: corner.open });
      }
    }
  }
  return corners;
}

/** Every figure with the figure that stands for its group, once the given parts equal their wholes. */
function tie(figures: ReadonlySet<string>, equal: readonly PartOf[]): Map<string, string> {
  const leaders = new Map([...figures].map((figure) => [figure, figure]));
  for (const { part, whole } of equal) {
    const [from, to] = [leaders.get(part), leaders.get(whole)];
    for (const [figure, leader] of leaders)
      if (leader === from && to !== undefined) leaders.set(figure, to);
  }
  return leaders;
}

function rename(formula: Formula, leaders: ReadonlyMap<string, string>): Formula {
  if ('figure' in formula) return { figure: leaders.get(formula.figure) ?? formula.figure };
  if ('const' in formula) return formula;
  return { op: formula.op, args: formula.args.map((arg) => rename(arg, leaders)) };
}

function meet(a: Interval, b: Interval): Interval {
  const lo = Math.max(a.lo, b.lo);
  const hi = Math.min(a.hi, b.hi);
  return interval(
    lo,
    hi,
    (a.lo === lo && a.loOpen) || (b.lo === lo && b.loOpen),
    (a.hi === hi && a.hiOpen) || (b.hi === hi && b.hiOpen),
  );
}

function endsOf({
  lo,
  hi,
  loOpen = false,
  hiOpen = false,
}: Interval): readonly { value: number; open: boolean }[] {
  if (lo > hi) return [];
  if (lo === hi) return [{ value: lo, open: loOpen || hiOpen }];
  return [
    { value: lo, open: loOpen },
    { value: hi, open: hiOpen },
  ];
}

function combinations(
  ends: readonly (readonly [string, readonly { value: number; open: boolean }[]])[],
): readonly Corner[] {
  let corners: Corner[] = [{ at: new Map(), open: false }];
  for (const [figure, choices] of ends) {
    corners = corners.flatMap(({ at, open }) =>
      choices.map((choice) => ({
        at: new Map([...at, [figure, choice.value]]),
        open: open || choice.open,
      })),
    );
  }
  return corners;
}

function rangeOver(
  formula: Formula,
  ranges: ReadonlyMap<string, Interval>,
  corners: readonly Corner[],
): Ranged {
  const signs = new Map<Division, number>();
  const results: (Interval & { readonly corner: Corner })[] = [];
  let vanishing: Division | undefined;
  const atCorner = new Map(ranges);
  for (const corner of corners) {
    for (const [figure, value] of corner.at) atCorner.set(figure, { lo: value, hi: value });
    const result = evaluateNaturally(formula, atCorner, (division, divisor) => {
      const sign = divisor.lo > 0 ? 1 : divisor.hi < 0 ? -1 : 0;
      if (sign === 0 || sign !== (signs.get(division) ?? sign)) vanishing ??= division;
      signs.set(division, sign);
    });
    if (vanishing) return zeroDenominator(vanishing);
    if (result) results.push({ ...result, corner });
  }
  // An end that two corners share may be reached between them, so only a lone one can be open.
  const lo = Math.min(...results.map((each) => each.lo));
  const hi = Math.max(...results.map((each) => each.hi));
  const lowest = results.filter((each) => each.lo === lo);
  const highest = results.filter((each) => each.hi === hi);
  const loOpen =
    lowest.length === 1 && lowest.every((each) => each.loOpen === true || each.corner.open);
  const hiOpen =
    highest.length === 1 && highest.every((each) => each.hiOpen === true || each.corner.open);
  return {
    ok: true,
    value: interval(lo, hi, loOpen && lo < hi, hiOpen && lo < hi),
    exactness: 'exact',
  };
}

function naturalRange(formula: Formula, ranges: ReadonlyMap<string, Interval>): Ranged {
  let vanishing: Division | undefined;
  const value = evaluateNaturally(formula, ranges, (division, divisor) => {
    if (divisor.lo <= 0 && divisor.hi >= 0) vanishing ??= division;
  });
  if (vanishing || !value) return zeroDenominator(vanishing);
  return { ok: true, value, exactness: 'overestimate' };
}

function zeroDenominator(division: Division | undefined): Refusal {
  const divisor = division?.args[1];
  const figures = divisor ? [...occurrences(divisor).keys()] : [];
  return refusal('denominator-contains-zero', figures.join(' '));
}
