import { compare } from '../../quantity/interval-arithmetic.js';
import { point, type Interval } from '../../quantity/interval.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { presentInOrder, type TimedValue } from '../time/timed-value.js';
import { checkAdditivity } from './check-additivity.js';

export const checkConsistencyMethod: MethodDescriptor = {
  id: 'check-consistency',
  name: { zh: '一致性核对', en: 'Consistency check' },
  edition: '1',
  source:
    'Validation practice: a cumulative does not fall, a part is not above its whole, shares add up to 100 %',
  formula: 'cumulativeₜ ≥ cumulativeₜ₋₁; part ≤ whole; |Σ shares − 100 %| ≤ rounding',
  needs: ['the figures of one rule'],
  refusesWhen: [],
};

/** A rule that figures must obey whatever their true values are. */
export type ConsistencyRule =
  /** A cumulative series does not fall. */
  | { readonly rule: 'cumulative'; readonly points: readonly TimedValue[] }
  /** A part is at most its whole. */
  | { readonly rule: 'part-of'; readonly part: Interval; readonly whole: Interval }
  /** Shares of one whole, in percent, add up to 100. `granularity`: the place stated numbers were rounded to. */
  | {
      readonly rule: 'shares';
      readonly shares: readonly (Interval | null)[];
      readonly granularity?: number;
    };

/**
 * - `holds`: for every value the bounds allow
 * - `possible`: for some, so nothing contradicts it
 * - `violated`: for none, so a figure is wrong
 * - `unknown`: something needed is missing
 */
export type Consistency = 'holds' | 'possible' | 'violated' | 'unknown';

/**
 * Checks figures against a rule they must obey. Bounds make it three-valued: a violation is reported
 * only where no true values could obey the rule.
 *
 * Source   Validation practice of statistical offices
 *
 * @param rule - the rule and its figures, in one unit
 * @returns the verdict and, for a cumulative series, the times at which it fell or may have fallen
 * @throws {TypeError} when a series mixes years and dates
 * @example checkConsistency({ rule: 'part-of', part: interval(19, 20), whole: interval(60, 64) }) //=> { verdict: 'holds' }
 */
export function checkConsistency(rule: ConsistencyRule): {
  readonly verdict: Consistency;
  readonly at?: readonly (number | string)[];
} {
  if (rule.rule === 'part-of') return { verdict: atMost(rule.part, rule.whole) };
  if (rule.rule === 'cumulative') return checkCumulative(rule.points);
  const { shares, granularity } = rule;
  const sum = checkAdditivity({
    components: shares,
    total: point(100),
    ...(granularity !== undefined && { granularity }),
  });
  if (!sum.ok) return { verdict: 'unknown' };
  if (!sum.value.consistent) return { verdict: 'violated' };
  return { verdict: sum.value.exact ? 'holds' : 'possible' };
}

function checkCumulative(points: readonly TimedValue[]): {
  verdict: Consistency;
  at?: readonly (number | string)[];
} {
  const present = presentInOrder(points);
  if (!present.ok || present.value.length < 2) return { verdict: 'unknown' };
  // A fall need not be between neighbours: a wide value between two others hides it.
  let highest: Interval = { lo: -Infinity, hi: -Infinity };
  const steps = present.value.map(({ time, value }, index) => {
    const before = present.value[index - 1];
    const verdict =
      compare(highest, value) === 'greater' ? 'violated' : atMost(before?.value ?? value, value);
    if (value.lo > highest.lo || (value.lo === highest.lo && value.loOpen)) highest = value;
    return { time, verdict: before ? verdict : 'holds' };
  });
  const worst = (['violated', 'possible'] as const).find((verdict) =>
    steps.some((step) => step.verdict === verdict),
  );
  if (!worst) return { verdict: 'holds' };
  return {
    verdict: worst,
    at: steps.filter(({ verdict }) => verdict === worst).map(({ time }) => time),
  };
}

/** Whether `small` ≤ `large`. */
function atMost(small: Interval, large: Interval): Consistency {
  if (small.hi <= large.lo) return 'holds';
  return compare(small, large) === 'greater' ? 'violated' : 'possible';
}
