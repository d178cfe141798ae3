import { refusal, type Outcome } from '../../outcome.js';
import { encloses, overlaps, type Interval } from '../../quantity/interval.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { meetsTarget, type Certainty } from '../target/meets-target.js';
import { assessment, type Assessment } from './assessment.js';
import { attainment, type AttainmentStatus } from './attainment.js';
import type { ProgressSeries, ProgressTarget } from './progress-series.js';
import { countedValues } from './trend-inputs.js';

const EDITION = 'reform-kpi 1';

/**
 * Whether the latest value is at a threshold that has no date ("coverage of 95 %").
 *
 * Formula  latest ≥ threshold for a rise, ≤ for a fall, within the accepted band for `approach`
 * Source   reform-kpi; Eurostat, Tutorial: Rounding of numbers (thresholds are tested on unrounded values)
 *
 * Open ends count: "over 95" attains 95, "nearly 95" does not, a rounded 95 cannot be told.
 *
 * @returns `attained`, `not-attained`, or `indeterminate` where the figure does not tell. Refusals:
 * `no-data`, `duplicate-time`, `kind-not-supported`, `no-direction`
 * @throws {TypeError} when series and target are in different units
 * @example
 * assessThreshold({ unit: 'percent', direction: 'rise', points: [{ at: 2021, value: { lo: 94.5, hi: 95.5 } }] },
 *   { unit: 'percent', value: point(95) }) // indeterminate
 */
export function assessThreshold(
  series: ProgressSeries,
  target: ProgressTarget,
): Outcome<Assessment<AttainmentStatus>> {
  const counted = countedValues(series, target);
  if (!counted.ok) return counted;
  const { direction } = series;
  if (!direction) return refusal('no-direction');
  const current = counted.value[counted.value.length - 1];
  if (!current) return refusal('no-data');
  const met =
    direction === 'approach' && target.acceptedBand
      ? within(current.value, target.acceptedBand)
      : meetsTarget(current.value, target.value, direction);
  return assessment({
    method: 'threshold',
    edition: EDITION,
    possible: attainment(met),
    targetMetNow: met,
    measures: {},
    inputs: { unit: series.unit, direction, current, target, values: 1 },
    bands: [],
  });
}

/** What the method says of itself. */
export const thresholdMethod: MethodDescriptor = {
  id: 'threshold',
  name: { zh: '是否达标', en: 'Threshold' },
  edition: EDITION,
  source: 'Eurostat, Tutorial: Rounding of numbers (thresholds are tested on unrounded values)',
  formula: 'latest ≥ threshold for a rise, ≤ for a fall',
  needs: ['a direction', 'a latest value', 'a threshold'],
  refusesWhen: ['no-data', 'kind-not-supported', 'no-direction', 'duplicate-time'],
};

function within(value: Interval, band: Interval): Certainty {
  if (encloses(band, value)) return 'yes';
  return overlaps(band, value) ? 'cannot-tell' : 'no';
}
