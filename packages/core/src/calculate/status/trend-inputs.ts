import { answer, refusal, type Outcome } from '../../outcome.js';
import type { Direction } from '../target/direction.js';
import {
  observedValues,
  type Observed,
  type ProgressSeries,
  type ProgressTarget,
} from './progress-series.js';

/** What a method that compares then and now starts from. */
export interface TrendInputs {
  readonly direction: Exclude<Direction, 'approach'>;
  /** Every value that counts, earliest first. */
  readonly observed: readonly Observed[];
  /** The declared baseline, or the first value. */
  readonly baseline: Observed;
  readonly current: Observed;
}

/**
 * Looks out baseline and latest value.
 *
 * @returns `no-data`, `kind-not-supported`, `no-direction`, `two-sided-target` for direction
 * `approach` (use `twoSidedTransform` first), `duplicate-time`, `insufficient-data` with fewer than
 * two values at different times, `invalid-period` where the declared baseline is later than the latest value
 * @throws {TypeError} when series and target are in different units
 */
export function trendInputs(
  series: ProgressSeries,
  target: ProgressTarget | undefined,
): Outcome<TrendInputs> {
  const counted = countedValues(series, target);
  if (!counted.ok) return counted;
  const observed = counted.value;
  const { direction } = series;
  if (!direction) return refusal('no-direction');
  if (direction === 'approach') return refusal('two-sided-target');
  const current = observed[observed.length - 1];
  const declared = target?.baseline;
  const baseline = declared ? { ...declared, weight: 1 } : observed[0];
  if (!current || !baseline || (!declared && observed.length < 2)) {
    return refusal('insufficient-data');
  }
  if (baseline.at === current.at) return refusal('insufficient-data');
  if (baseline.at > current.at) return refusal('invalid-period', String(baseline.at));
  return answer({ direction, observed, baseline, current });
}

/**
 * The values of a series that may be judged at all.
 *
 * @returns `no-data`, `duplicate-time`, `kind-not-supported` for series of changes
 * @throws {TypeError} when series and target are in different units
 */
export function countedValues(
  series: ProgressSeries,
  target: ProgressTarget | undefined,
): Outcome<readonly Observed[]> {
  if (target && target.unit !== series.unit) {
    throw new TypeError(
      `Status: expected the target in "${series.unit}", the series' unit; received "${target.unit}".`,
    );
  }
  const observed = observedValues(series);
  return observed.ok && series.kind === 'change'
    ? refusal('kind-not-supported', undefined, { kind: series.kind })
    : observed;
}
