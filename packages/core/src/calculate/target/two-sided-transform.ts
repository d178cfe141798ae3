import { refusal, type Outcome } from '../../outcome.js';
import { interval, type Interval, type Quantity } from '../../quantity/interval.js';
import { addDown, addUp, divDown, divUp } from '../../quantity/directed-rounding.js';
import { assertOneUnit } from '../../quantity/assert-same-unit.js';

/**
 * Turns a target that is best met exactly (parity, a share of half) into one where less is better,
 * so that any rule for falling indicators can judge it.
 *
 * Formula  ratio: max(value ÷ target, target ÷ value), towards 1
 *          reflection: target + |value − target|, towards the target
 * Unit     ratio, or the value's own
 * Source   Open SDG, Progress Measurement Methodology (two-sided targets of Statistics Canada)
 *
 * @param options - `acceptedBand`: values in it, ends included, count as exactly on target. A range
 * partly inside reaches down to the target.
 * @returns value and target after the transform, `direction` always 'fall'; or
 * `insufficient-data` without a value, `two-sided-needs-exact-target` where the target is a range, `nonpositive-value` for ratios of
 * values that are not above 0
 * @throws {TypeError} when units differ
 * @example twoSidedTransform(ratio(0.8), ratio(1), { mode: 'ratio' })
 * //=> { ok: true, value: { value: { lo: 1.25, hi: 1.25, unit: 'ratio' }, target: { lo: 1, hi: 1, unit: 'ratio' }, direction: 'fall' } }
 */
export function twoSidedTransform(
  value: Quantity | undefined,
  target: Quantity,
  options: { readonly mode: 'ratio' | 'reflection'; readonly acceptedBand?: Interval | undefined },
): Outcome<{ readonly value: Quantity; readonly target: Quantity; readonly direction: 'fall' }> {
  if (value === undefined) return refusal('insufficient-data', 'value');
  assertOneUnit('twoSidedTransform', value, target);
  if (target.lo !== target.hi) return refusal('two-sided-needs-exact-target', 'target');
  const best = target.lo;
  const ratio = options.mode === 'ratio';
  if (ratio && best <= 0) return refusal('nonpositive-value', 'target');
  if (ratio && value.lo <= 0) return refusal('nonpositive-value', 'value');

  const goal = ratio ? 1 : best;
  const away = ratio ? ratioAway : reflectedAway;
  const bandLo = options.acceptedBand?.lo ?? best;
  const bandHi = options.acceptedBand?.hi ?? best;
  const below = value.lo < bandLo ? away(value.lo, best) : undefined;
  const above = value.hi > bandHi ? away(value.hi, best) : undefined;
  const touchesBand = value.lo <= bandHi && value.hi >= bandLo;
  const worst = Math.max(below?.hi ?? goal, above?.hi ?? goal);
  const nearest = touchesBand ? goal : away(value.lo > bandHi ? value.lo : value.hi, best).lo;
  const point = value.lo === value.hi;
  const range = point && !touchesBand ? plain(value.lo, best, ratio) : interval(nearest, worst);
  const unit = ratio ? 'ratio' : value.unit;
  return {
    ok: true,
    value: { value: { ...range, unit }, target: { lo: goal, hi: goal, unit }, direction: 'fall' },
  };
}

function plain(y: number, target: number, ratio: boolean): Interval {
  const moved = ratio ? Math.max(y / target, target / y) : y > target ? y : target + (target - y);
  return { lo: moved, hi: moved };
}

function ratioAway(y: number, target: number): Interval {
  return y > target
    ? { lo: divDown(y, target), hi: divUp(y, target) }
    : { lo: divDown(target, y), hi: divUp(target, y) };
}

function reflectedAway(y: number, target: number): Interval {
  return y > target
    ? { lo: y, hi: y }
    : {
        lo: addDown(target, addDown(target, -y)),
        hi: addUp(target, addUp(target, -y)),
      };
}
