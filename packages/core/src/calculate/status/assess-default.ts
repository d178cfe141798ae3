import { refusal, type Outcome } from '../../outcome.js';
import type { Assessment } from './assessment.js';
import { assessEscap } from './escap.js';
import { assessEurostat } from './eurostat.js';
import { assessPace } from './pace.js';
import { assessPlan } from './plan.js';
import type { ProgressSeries, ProgressTarget } from './progress-series.js';
import { assessStatcan } from './statcan.js';
import { assessThreshold } from './threshold.js';
import { countedValues } from './trend-inputs.js';

/**
 * The status to show when nobody chose a method. First that applies:
 *
 * 1. nothing reported, or a series of changes: refused
 * 2. a plan for each period: achievement rate
 * 3. a threshold without a date: attained or not
 * 4. no direction declared: refused, the change is shown without a judgement
 * 5. target and date, two or more values: ESCAP; best exactly at the target: Statistics Canada, the
 *    one rule here that defines two-sided targets
 * 6. target and date, one value: pace, if a baseline is declared
 * 7. no target: Eurostat's growth bands
 *
 * ESCAP is official, used by all five UN regional commissions, and survives zero baselines, falling
 * indicators and changes of sign with two values and no peers.
 *
 * @returns the assessment with its method and edition, or the reason why there is none: `no-data`,
 * `kind-not-supported`, `no-direction`, `insufficient-data`, and what the chosen method refuses
 * @throws {TypeError} when series and target are in different units
 * @example
 * assessDefault({ unit: 'person', direction: 'rise', points: [{ at: 2016, value: point(500_000) }, { at: 2021, value: point(635_000) }] })
 * // eurostat: significant-progress
 */
export function assessDefault(
  series: ProgressSeries,
  target?: ProgressTarget,
): Outcome<Assessment> {
  const counted = countedValues(series, target);
  if (!counted.ok) return counted;
  if (target?.per !== undefined) return assessPlan(series, target);
  if (target && target.at === undefined) return assessThreshold(series, target);
  if (!series.direction) return refusal('no-direction');
  if (!target) return assessEurostat(series);
  if (counted.value.length >= 2) {
    return series.direction === 'approach'
      ? assessStatcan(series, target)
      : assessEscap(series, target);
  }
  return target.baseline ? assessPace(series, target) : refusal('insufficient-data');
}
