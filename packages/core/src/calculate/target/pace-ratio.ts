import { refusal, type Outcome } from '../../outcome.js';
import { point, type Quantity } from '../../quantity/interval.js';
import { add, div, mul } from '../../quantity/interval-arithmetic.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import type { Direction } from './direction.js';
import { progressToTarget } from './progress-to-target.js';
import { settled } from './settled.js';

/** How progress stands to the time that has passed. */
export interface Pace<U extends string = string> {
  /** Share of the time from baseline to deadline that has passed; above 1 after the deadline. */
  readonly elapsed: Quantity<'ratio'>;
  /** As `progressToTarget`. */
  readonly progress: Quantity<'ratio'>;
  /** Where the straight line from baseline to target stands today, in the quantities' unit. */
  readonly expectedNow: Quantity<U>;
  /** Progress ÷ elapsed: 1 is just in time. Absent on the first day (flag `no-time-elapsed`). */
  readonly paceRatio?: Quantity<'ratio'>;
  /** Kebab-case remarks; empty when there are none. */
  readonly flags: readonly string[];
}

/**
 * Whether progress keeps up with time.
 *
 * Formula  progress ÷ elapsed, elapsed = (now − start) ÷ (deadline − start)
 * Unit     ratio: 1 is just in time, above 1 ahead, below 1 behind
 * Source   ESCAP compares progress made with the time-proportional expectation
 *
 * @param values - in one unit; times in years
 * @returns `invalid-period` where the deadline is not after the baseline or now is before it; and
 * the refusals of `progressToTarget`
 * @throws {TypeError} when units differ
 * @example
 * paceRatio({ baseline: persons(0), baselineAt: 2016, actual: persons(430_000), actualAt: 2021, target: persons(1_000_000), targetAt: 2025 })
 * // elapsed 0.556, progress 0.43, expected now 555 556, pace ratio 0.774
 */
export function paceRatio<U extends string>(values: {
  readonly baseline: Quantity<U>;
  readonly baselineAt: number;
  readonly actual: Quantity<NoInfer<U>>;
  readonly actualAt: number;
  readonly target: Quantity<NoInfer<U>>;
  readonly targetAt: number;
  readonly direction?: Direction | undefined;
}): Outcome<Pace<U>> {
  const { baseline, target, baselineAt, actualAt, targetAt } = values;
  const span = targetAt - baselineAt;
  const gone = actualAt - baselineAt;
  if (!(span > 0)) return refusal('invalid-period', String(targetAt));
  if (!(gone >= 0)) return refusal('invalid-period', String(actualAt));
  const progress = progressToTarget(values);
  if (!progress.ok) return progress;

  const elapsed = gone / span;
  // baseline + elapsed × (target − baseline), written so that each figure occurs once.
  const line = div(add(mul(baseline, point(span - gone)), mul(target, point(gone))), point(span));
  if (!line.ok) return line;
  const pace = gone === 0 ? undefined : div(mul(progress.value, point(span)), point(gone));
  return {
    ok: true,
    value: {
      elapsed: { lo: elapsed, hi: elapsed, unit: 'ratio' },
      progress: progress.value,
      expectedNow: { ...settled(line.value, [baseline, target]), unit: baseline.unit },
      ...(pace?.ok && { paceRatio: { ...settled(pace.value, [progress.value]), unit: 'ratio' } }),
      flags: pace ? [] : ['no-time-elapsed'],
    },
  };
}

/** What the method says of itself. */
export const paceRatioMethod: MethodDescriptor = {
  id: 'pace-ratio',
  name: { zh: '进度与时间之比', en: 'Pace ratio' },
  edition: 'reform-kpi 1',
  source: 'ESCAP: progress made against the time-proportional expectation',
  formula: '((actual − baseline) ÷ (target − baseline)) ÷ ((now − start) ÷ (deadline − start))',
  thresholds: { 'on-pace': 1 },
  needs: ['baseline and its time', 'latest value and its time', 'target and its deadline'],
  refusesWhen: [
    'invalid-period',
    'zero-required-change',
    'baseline-target-overlap',
    'unbounded-figure',
    'target-direction-conflict',
  ],
};
