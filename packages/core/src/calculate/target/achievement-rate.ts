import { refusal, type Outcome } from '../../outcome.js';
import { isPoint, type Quantity } from '../../quantity/interval.js';
import { div } from '../../quantity/interval-arithmetic.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { assertOneUnit } from '../../quantity/assert-same-unit.js';
import type { Direction } from './direction.js';

/**
 * What was done of what was planned for the same period (完成率): trainings held this year against
 * the plan of this year. It needs no baseline, and means nothing where less is better.
 *
 * Formula  actual ÷ plan
 * Unit     ratio; above 1 where the plan was exceeded
 * Source   results-framework practice; Eurostat, Tutorial: Rounding of numbers (targets are tested on unrounded values)
 *
 * @param values - `actual` and `plan`, flows of one period in one unit, undefined where nothing was
 * reported; `direction` if it was declared
 * @returns the range, or `insufficient-data`, `lower-is-better-needs-baseline`, `zero-plan` where
 * the plan is or may be 0, `nonpositive-value` where it is below
 * @throws {TypeError} when units differ
 * @example achievementRate({ actual: persons(86_000), plan: persons(100_000) })
 * //=> { ok: true, value: { lo: 0.86, hi: 0.86, unit: 'ratio' } }
 */
export function achievementRate<U extends string>(values: {
  readonly actual: Quantity<U> | undefined;
  readonly plan: Quantity<NoInfer<U>> | undefined;
  readonly direction?: Direction | undefined;
}): Outcome<Quantity<'ratio'>> {
  const { actual, plan, direction } = values;
  if (actual === undefined) return refusal('insufficient-data', 'actual');
  if (plan === undefined) return refusal('insufficient-data', 'plan');
  assertOneUnit('achievementRate', actual, plan);
  if (direction === 'fall') return refusal('lower-is-better-needs-baseline', 'plan');
  if (plan.lo <= 0) return refusal(plan.hi < 0 ? 'nonpositive-value' : 'zero-plan', 'plan');
  if (isPoint(actual) && isPoint(plan)) {
    const rate = actual.lo / plan.lo;
    return { ok: true, value: { lo: rate, hi: rate, unit: 'ratio' } };
  }
  const rate = div(actual, plan);
  return rate.ok ? { ok: true, value: { ...rate.value, unit: 'ratio' } } : rate;
}

/** What the method says of itself. */
export const achievementRateMethod: MethodDescriptor = {
  id: 'achievement-rate',
  name: { zh: '完成率', en: 'Achievement rate' },
  edition: 'reform-kpi 1',
  source:
    'Results-framework practice; Eurostat, Tutorial: Rounding of numbers (targets are tested on unrounded values)',
  formula: 'actual ÷ plan',
  thresholds: { attained: 1 },
  needs: ['what was done in the period', 'a positive plan for the same period, in the same unit'],
  refusesWhen: [
    'insufficient-data',
    'lower-is-better-needs-baseline',
    'zero-plan',
    'nonpositive-value',
  ],
};
