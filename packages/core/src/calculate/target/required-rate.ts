import { refusal, type Outcome } from '../../outcome.js';
import { point, type Interval, type Quantity } from '../../quantity/interval.js';
import { div, sub } from '../../quantity/interval-arithmetic.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { assertOneUnit } from '../../quantity/assert-same-unit.js';
import { compoundRate } from './compound-rate.js';
import { settled } from './settled.js';

/**
 * The change per year that is still needed to reach the target in time. Negative for a fall, and
 * where the target has been passed by a rise.
 *
 * Formula  linear: (target − actual) ÷ years left;  compound: (target ÷ actual)^(1 ÷ years left) − 1
 * Unit     linear: the quantities' own, per year;  compound: ratio per year
 * Source   linear as in the SDG Index trend, compound as in Eurostat's SDG monitoring
 *
 * @param values - `actual` and `target` in one unit, `actualAt` and `targetAt` in years (2021.5), and the `mode`
 * @returns the tightest range; `past-deadline` where no time is left, even if the target was met;
 * for compound change `zero-baseline` where the actual value may be 0, `sign-change` where the two
 * may lie on different sides of 0
 * @throws {TypeError} when units differ
 * @example
 * requiredRate({ actual: persons(430_000), actualAt: 2021, target: persons(900_000), targetAt: 2025, mode: 'linear' })
 * //=> { ok: true, value: { lo: 117_500, hi: 117_500, unit: 'person' } }
 */
export function requiredRate<U extends string>(values: {
  readonly actual: Quantity<U>;
  readonly actualAt: number;
  readonly target: Quantity<NoInfer<U>>;
  readonly targetAt: number;
  readonly mode: 'linear' | 'compound';
}): Outcome<Quantity<U | 'ratio'>> {
  const { actual, target, actualAt, targetAt, mode } = values;
  assertOneUnit('requiredRate', actual, target);
  const years = targetAt - actualAt;
  if (!(years > 0)) return refusal('past-deadline', 'target');
  if (mode === 'linear') {
    const perYear = div(sub(target, actual), point(years));
    if (!perYear.ok) return perYear;
    return {
      ok: true,
      value: { ...settled(perYear.value, [actual, target]), unit: actual.unit },
    };
  }
  if (actual.lo <= 0 && actual.hi >= 0) return refusal('zero-baseline', 'actual');
  const negative = actual.hi < 0;
  if (negative ? target.hi > 0 : target.lo < 0) return refusal('sign-change', 'target');
  const rate = negative
    ? compoundRate(opposite(actual), opposite(target), years)
    : compoundRate(actual, target, years);
  return { ok: true, value: { ...settled(rate, [actual, target]), unit: 'ratio' } };
}

/** What the method says of itself. */
export const requiredRateMethod: MethodDescriptor = {
  id: 'required-rate',
  name: { zh: '所需年变化', en: 'Required yearly change' },
  edition: 'reform-kpi 1',
  source:
    'Linear: required annual change of the SDG Index trend method. Compound: required growth rate of Eurostat SDG monitoring.',
  formula:
    'linear: (target − actual) ÷ years left; compound: (target ÷ actual)^(1 ÷ years left) − 1',
  needs: ['latest value and its time', 'target and its deadline, in the same unit'],
  refusesWhen: ['past-deadline', 'zero-baseline', 'sign-change'],
};

function opposite({ lo, hi }: Interval): Interval {
  return { lo: -hi, hi: -lo };
}
