import { refusal, type Outcome } from '../../outcome.js';
import { interval, point } from '../../quantity/interval.js';
import { div, sub } from '../../quantity/interval-arithmetic.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { meetsTarget } from '../target/meets-target.js';
import { settled } from '../target/settled.js';
import { assessment, ratio, type Assessment } from './assessment.js';
import { attainment, type AttainmentStatus } from './attainment.js';
import { inDirection } from './growth-trend.js';
import type { ProgressSeries, ProgressTarget } from './progress-series.js';
import { countedValues } from './trend-inputs.js';

const EDITION = '2019';

/**
 * OECD distance to target: how many standard deviations of the peer group are missing.
 *
 * Formula  distance = max(0, d × (target − latest) ÷ s), s = sample standard deviation (n − 1) of the peers
 * Unit     standard deviations of the peer group
 * Source   OECD, Measuring Distance to the SDG Targets 2019, chapter 3; OECD 2022, annex A
 *
 * A reached target is 0, so excess never makes up for a shortfall elsewhere. A single city has no
 * peer group: offered, never a default.
 *
 * @param series - with `peers`, at least two of them reported, and a direction; the latest value counts
 * @returns `attained` or `not-attained` with the distance. Refusals: `no-data`, `duplicate-time`,
 * `kind-not-supported`, `no-direction`, `two-sided-target`, `insufficient-data`, `zero-variance`
 * @throws {TypeError} when series and target are in different units
 * @example
 * assessOecd({ unit: 'percent', direction: 'fall', points: [{ at: 2021, value: point(9.1) }], peers: [9.1, 6, 3.2, 12, 7.7] },
 *   { unit: 'percent', value: point(4) }) // not-attained, distance 1.546
 */
export function assessOecd(
  series: ProgressSeries,
  target: ProgressTarget,
): Outcome<Assessment<AttainmentStatus>> {
  const counted = countedValues(series, target);
  if (!counted.ok) return counted;
  const { direction } = series;
  if (!direction) return refusal('no-direction');
  if (direction === 'approach') return refusal('two-sided-target');
  const current = counted.value[counted.value.length - 1];
  const deviation = standardDeviation(series.peers ?? []);
  if (!current || deviation === undefined) return refusal('insufficient-data', 'peers');
  if (deviation === 0) return refusal('zero-variance', 'peers');

  const missing = div(inDirection(sub(target.value, current.value), direction), point(deviation));
  if (!missing.ok) return missing;
  const { lo, hi, loOpen, hiOpen } = settled(missing.value, [current.value, target.value]);
  const distance = interval(Math.max(0, lo), Math.max(0, hi), lo > 0 && loOpen, hi > 0 && hiOpen);
  const met = meetsTarget(current.value, target.value, direction);
  return assessment({
    method: 'oecd',
    edition: EDITION,
    possible: attainment(met),
    targetMetNow: met,
    measures: {
      distance: ratio(distance),
      standardDeviation: { ...point(deviation), unit: series.unit },
    },
    inputs: { unit: series.unit, direction, current, target, values: 1 },
    bands: [],
  });
}

/** What the method says of itself. */
export const oecdMethod: MethodDescriptor = {
  id: 'oecd',
  name: { zh: '经合组织目标距离', en: 'OECD distance to target' },
  edition: EDITION,
  source:
    'OECD, Measuring Distance to the SDG Targets 2019, chapter 3; OECD 2022, The Short and Winding Road to 2030, annex A',
  formula: 'max(0, d × (target − latest) ÷ s), s = standard deviation (n − 1) of the peer group',
  needs: ['a direction', 'a target', 'a latest value', 'a peer group of at least two'],
  refusesWhen: [
    'no-data',
    'kind-not-supported',
    'no-direction',
    'two-sided-target',
    'duplicate-time',
    'insufficient-data',
    'zero-variance',
  ],
};

/** Sample standard deviation of the reported values; undefined for fewer than two. */
function standardDeviation(values: readonly (number | null)[]): number | undefined {
  const present = values.filter((value) => value !== null);
  if (present.length < 2) return undefined;
  const mean = present.reduce((sum, value) => sum + value, 0) / present.length;
  const squares = present.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return present.every((value) => value === present[0])
    ? 0
    : Math.sqrt(squares / (present.length - 1));
}
