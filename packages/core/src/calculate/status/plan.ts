import { refusal, type Outcome } from '../../outcome.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { achievementRate } from '../target/achievement-rate.js';
import { assessment, usedBands, type Assessment, type AssessOptions } from './assessment.js';
import { meetsTarget } from '../target/meets-target.js';
import type { AttainmentStatus } from './attainment.js';
import { possibleBands, type Band } from './bands.js';
import type { ProgressSeries, ProgressTarget } from './progress-series.js';
import { countedValues } from './trend-inputs.js';

const EDITION = 'reform-kpi 1';
const BANDS: readonly Band<AttainmentStatus>[] = [
  { status: 'attained', limit: 1 },
  { status: 'not-attained', limit: null },
];
/** Kinds of which a plan for one period can be a plan of. */
const OF_A_PERIOD: readonly string[] = ['flow', 'distinct-count', 'ratio'];

/**
 * Whether a plan for a period was fulfilled, by its achievement rate.
 *
 * Formula  actual ÷ plan, both of the same period and in the same unit
 * Bands    ≥ 1 attained; further bands are policy and come with the data (see `assessBands`)
 * Source   results-framework practice
 *
 * A stock or a total since some start is no part of a yearly plan: 430,000 in all against 100,000 a
 * year is refused, not 430 %.
 *
 * @param series - the latest value is the one of the plan's period
 * @returns `attained`, `not-attained` or `indeterminate`. Refusals: `no-data`, `duplicate-time`,
 * `kind-not-supported`, `two-sided-target`, `lower-is-better-needs-baseline`, `zero-plan`,
 * `nonpositive-value`, `invalid-thresholds`
 * @throws {TypeError} when series and target are in different units
 * @example
 * assessPlan({ unit: 'person-time', points: [{ at: 2021, value: point(86_000) }] },
 *   { unit: 'person-time', value: point(100_000), per: 'P1Y' }) // not-attained, rate 0.86
 */
export function assessPlan(
  series: ProgressSeries,
  target: ProgressTarget,
  options: AssessOptions = {},
): Outcome<Assessment<AttainmentStatus>> {
  const counted = countedValues(series, target);
  if (!counted.ok) return counted;
  const { kind, direction, unit } = series;
  if (kind && !OF_A_PERIOD.includes(kind)) {
    return refusal('kind-not-supported', undefined, { kind });
  }
  if (direction === 'approach') return refusal('two-sided-target');
  const current = counted.value[counted.value.length - 1];
  if (!current) return refusal('no-data');
  const rate = achievementRate({
    actual: { ...current.value, unit },
    plan: { ...target.value, unit },
    direction,
  });
  if (!rate.ok) return rate;
  const used = usedBands(BANDS, 'rise', EDITION, options.thresholds);
  if (!used.ok) return used;
  return assessment({
    method: 'plan-fulfilment',
    edition: used.value.edition,
    possible: possibleBands(rate.value, used.value.bands, 'rise'),
    targetMetNow: meetsTarget(current.value, target.value, 'rise'),
    measures: { rate: rate.value },
    inputs: { unit, direction, current, target, values: 1 },
    bands: used.value.bands,
  });
}

/** What the method says of itself. */
export const planMethod: MethodDescriptor = {
  id: 'plan-fulfilment',
  name: { zh: '计划完成情况', en: 'Plan fulfilment' },
  edition: EDITION,
  source:
    'Results-framework practice; Eurostat, Tutorial: Rounding of numbers (targets are tested on unrounded values)',
  formula: 'actual ÷ plan',
  thresholds: { attained: 1 },
  needs: ['the latest value, of the plan’s period', 'a positive plan in the same unit'],
  refusesWhen: [
    'no-data',
    'duplicate-time',
    'kind-not-supported',
    'two-sided-target',
    'lower-is-better-needs-baseline',
    'zero-plan',
    'nonpositive-value',
    'invalid-thresholds',
  ],
};
