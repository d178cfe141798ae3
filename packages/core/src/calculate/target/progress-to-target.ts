import { refusal, type Outcome } from '../../outcome.js';
import { interval, isPoint, type Quantity } from '../../quantity/interval.js';
import { shareOfWayDown, shareOfWayUp } from '../../quantity/share-of-way.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { assertOneUnit } from '../../quantity/assert-same-unit.js';
import type { Direction } from './direction.js';
import { refuseRequiredChange } from './required-change.js';

/**
 * How far the latest value has come on the way from baseline to target.
 *
 * Formula  (actual − baseline) ÷ (target − baseline)
 * Unit     ratio: 0 at the baseline, 1 at the target, negative when moving away; never cut to 0..1
 * Source   ESCAP Current Status Index, numerator and denominator; results-framework practice of UNDP and the World Bank
 *
 * The way the target lies says which way is forward, so lower-is-better needs no formula of its own.
 *
 * @param values - in one unit: `baseline` (start of the reform), `actual` (being judged),
 * `target` (promised), undefined where nothing was reported; and `direction` if it was declared
 * @returns the tightest range; points give the plain number. Refusals: `insufficient-data` where one
 * of them is missing, `zero-required-change`, `baseline-target-overlap` and `unbounded-figure` where
 * there may be no distance to cover, `target-direction-conflict`
 * @throws {TypeError} when units differ; `read` never lets that through, so it means a programming slip
 * @example
 * progressToTarget({ baseline: days(120), actual: days(90), target: days(60) })
 * //=> { ok: true, value: { lo: 0.5, hi: 0.5, unit: 'ratio' } }
 */
export function progressToTarget<U extends string>(values: {
  readonly baseline: Quantity<U> | undefined;
  readonly actual: Quantity<NoInfer<U>> | undefined;
  readonly target: Quantity<NoInfer<U>> | undefined;
  readonly direction?: Direction | undefined;
}): Outcome<Quantity<'ratio'>> {
  const { baseline, actual, target } = values;
  // Figures in good order are by far the most calls, so they take the short way.
  if (baseline && actual && target && values.direction === undefined) {
    const alike = baseline.unit === actual.unit && baseline.unit === target.unit;
    if (alike && baseline.hi < target.lo && baseline.lo !== -Infinity && target.hi !== Infinity) {
      if (baseline.lo < baseline.hi || actual.lo < actual.hi || target.lo < target.hi) {
        return range(baseline, actual, target);
      }
      const share = (actual.lo - baseline.lo) / (target.lo - baseline.lo);
      if (Number.isFinite(share)) {
        // + 0 turns −0 into 0.
        return { ok: true, value: { lo: share + 0, hi: share + 0, unit: 'ratio' } };
      }
    }
  }
  return progressOfRanges(values);
}

/** What the method says of itself. */
export const progressToTargetMethod: MethodDescriptor = {
  id: 'progress-to-target',
  name: { zh: '目标进度', en: 'Progress to target' },
  edition: 'reform-kpi 1',
  source:
    'ESCAP Current Status Index, numerator and denominator; results-framework practice of UNDP and the World Bank',
  formula: '(actual − baseline) ÷ (target − baseline)',
  needs: ['baseline', 'latest value', 'target, all in one unit'],
  refusesWhen: [
    'insufficient-data',
    'zero-required-change',
    'baseline-target-overlap',
    'unbounded-figure',
    'target-direction-conflict',
  ],
};

function progressOfRanges(values: {
  readonly baseline: Quantity | undefined;
  readonly actual: Quantity | undefined;
  readonly target: Quantity | undefined;
  readonly direction?: Direction | undefined;
}): Outcome<Quantity<'ratio'>> {
  const { baseline, actual, target, direction } = values;
  if (baseline === undefined) return refusal('insufficient-data', 'baseline');
  if (actual === undefined) return refusal('insufficient-data', 'actual');
  if (target === undefined) return refusal('insufficient-data', 'target');
  assertOneUnit('progressToTarget', baseline, actual);
  assertOneUnit('progressToTarget', baseline, target);
  const refused = refuseRequiredChange(baseline, target, direction);
  if (refused) return refused;
  if (isPoint(baseline) && isPoint(actual) && isPoint(target)) {
    const share = (actual.lo - baseline.lo) / (target.lo - baseline.lo) + 0;
    return { ok: true, value: { lo: share, hi: share, unit: 'ratio' } };
  }
  return target.lo > baseline.lo
    ? range(baseline, actual, target)
    : range(mirrored(baseline), mirrored(actual), mirrored(target));
}

/**
 * The tightest range with the target above the baseline. The share is monotone in each value, so it
 * is reached at one corner of the three ranges at either end; plain interval division would count
 * the baseline twice and overstate the uncertainty.
 */
function range(b: Quantity, a: Quantity, t: Quantity): Outcome<Quantity<'ratio'>> {
  const past = a.lo > t.hi;
  const low = past ? b.lo : b.hi;
  const forward = a.lo >= low;
  const lowTarget = forward ? t.hi : t.lo;
  const lo = shareOfWayDown(a.lo, low, lowTarget);

  const reached = a.hi >= t.lo;
  const high = reached ? b.hi : b.lo;
  const ahead = a.hi >= high;
  const highTarget = ahead ? t.lo : t.hi;
  const hi = shareOfWayUp(a.hi, high, highTarget);

  const allClosed = !b.loOpen && !b.hiOpen && !a.loOpen && !a.hiOpen && !t.loOpen && !t.hiOpen;
  if (allClosed) return { ok: true, value: { lo, hi, unit: 'ratio' } };
  const loOpen =
    a.loOpen === true ||
    (a.lo !== lowTarget && (past ? b.loOpen : b.hiOpen) === true) ||
    (a.lo !== low && (forward ? t.hiOpen : t.loOpen) === true);
  const hiOpen =
    a.hiOpen === true ||
    (a.hi !== highTarget && (reached ? b.hiOpen : b.loOpen) === true) ||
    (a.hi !== high && (ahead ? t.loOpen : t.hiOpen) === true);
  const ends = interval(lo, hi, loOpen && lo !== -Infinity, hiOpen && hi !== Infinity);
  return { ok: true, value: { ...ends, unit: 'ratio' } };
}

function mirrored({ lo, hi, loOpen, hiOpen, unit }: Quantity): Quantity {
  if (!loOpen && !hiOpen) return { lo: -hi, hi: -lo, unit };
  return { ...interval(-hi, -lo, hiOpen, loOpen), unit };
}
