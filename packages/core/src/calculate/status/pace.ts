import { refusal, type Outcome } from '../../outcome.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { meetsTarget } from '../target/meets-target.js';
import { paceRatio } from '../target/pace-ratio.js';
import { assessment, usedBands, type Assessment, type AssessOptions } from './assessment.js';
import { possibleBands, type Band } from './bands.js';
import { refuseDeadline } from './growth-trend.js';
import type { ProgressSeries, ProgressTarget } from './progress-series.js';
import { trendInputs } from './trend-inputs.js';

export type PaceStatus = 'on-pace' | 'behind-pace';

const EDITION = 'reform-kpi 1';
const BANDS: readonly Band<PaceStatus>[] = [
  { status: 'on-pace', limit: 1 },
  { status: 'behind-pace', limit: null },
];

/**
 * Whether progress keeps up with the straight line from a declared baseline to the target. The
 * fallback where only one value is known; two points say nothing of a trend.
 *
 * Formula  ((actual − baseline) ÷ (target − baseline)) ÷ (time gone ÷ time in all)
 * Unit     ratio
 * Bands    ≥ 1 on pace, below behind
 * Source   ESCAP: progress made against the time-proportional expectation. The two names are ours.
 *
 * @param series - with a direction; the latest value counts
 * @param target - with a deadline; the baseline is the declared one, else the first value
 * @returns the status throughout the ranges. Refusals: those of `trendInputs`, `no-deadline`,
 * `invalid-period`, `past-deadline`, and those of `progressToTarget`
 * @throws {TypeError} when series and target are in different units
 * @example
 * assessPace({ unit: 'person', direction: 'rise', points: [{ at: 2021, value: point(430_000) }] },
 *   { unit: 'person', value: point(1_000_000), at: 2025, baseline: { at: 2016, value: point(0) } }) // behind-pace, 0.774
 */
export function assessPace(
  series: ProgressSeries,
  target: ProgressTarget,
  options: AssessOptions = {},
): Outcome<Assessment<PaceStatus>> {
  const inputs = trendInputs(series, target);
  if (!inputs.ok) return inputs;
  const { direction, baseline, current } = inputs.value;
  const late = refuseDeadline(baseline.at, current.at, target.at);
  if (late || target.at === undefined) return late ?? refusal('no-deadline', 'target');
  const { unit } = series;
  const pace = paceRatio({
    baseline: { ...baseline.value, unit },
    baselineAt: baseline.at,
    actual: { ...current.value, unit },
    actualAt: current.at,
    target: { ...target.value, unit },
    targetAt: target.at,
    direction,
  });
  if (!pace.ok) return pace;
  const used = usedBands(BANDS, 'rise', EDITION, options.thresholds);
  if (!used.ok) return used;
  const { elapsed, progress, expectedNow, paceRatio: ratio } = pace.value;
  if (!ratio) return refusal('insufficient-data');
  return assessment({
    method: 'pace',
    edition: used.value.edition,
    possible: possibleBands(ratio, used.value.bands, 'rise'),
    targetMetNow: meetsTarget(current.value, target.value, direction),
    measures: { paceRatio: ratio, progress, elapsed, expectedNow },
    inputs: { unit, direction, baseline, current, target, values: 1 },
    bands: used.value.bands,
  });
}

/** What the method says of itself. */
export const paceMethod: MethodDescriptor = {
  id: 'pace',
  name: { zh: '与时间进度比较', en: 'Pace against time' },
  edition: EDITION,
  source: 'ESCAP: progress made against the time-proportional expectation; the two names are ours',
  formula: '((actual − baseline) ÷ (target − baseline)) ÷ ((now − start) ÷ (deadline − start))',
  thresholds: { 'on-pace': 1 },
  needs: ['a direction', 'a latest value', 'a target with a deadline', 'a declared baseline'],
  refusesWhen: [
    'no-data',
    'kind-not-supported',
    'no-direction',
    'two-sided-target',
    'duplicate-time',
    'insufficient-data',
    'invalid-period',
    'no-deadline',
    'past-deadline',
    'zero-required-change',
    'baseline-target-overlap',
    'unbounded-figure',
    'target-direction-conflict',
    'invalid-thresholds',
  ],
};
