import type { Outcome } from '../../outcome.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { compoundRate } from '../target/compound-rate.js';
import { refuseRequiredChange } from '../target/required-change.js';
import { settled } from '../target/settled.js';
import { assessment, ratio, usedBands, type Assessment, type AssessOptions } from './assessment.js';
import { possibleBands, type Band } from './bands.js';
import {
  growthRatio,
  inDirection,
  refuseDeadline,
  refuseNonpositive,
  unmetPart,
} from './growth-trend.js';
import type { ProgressSeries, ProgressTarget } from './progress-series.js';
import { trendInputs, type TrendInputs } from './trend-inputs.js';

export type EurostatStatus =
  | 'target-achieved'
  | 'significant-progress'
  | 'moderate-progress'
  | 'insufficient-progress'
  | 'movement-away'
  | 'moderate-movement-away'
  | 'significant-movement-away';

const EDITION = '2021';
const WITH_TARGET: readonly Band<EurostatStatus>[] = [
  { status: 'significant-progress', limit: 0.95 },
  { status: 'moderate-progress', limit: 0.6 },
  { status: 'insufficient-progress', limit: 0 },
  { status: 'movement-away', limit: null },
];
const WITHOUT_TARGET: readonly Band<EurostatStatus>[] = [
  { status: 'significant-progress', limit: 0.01 },
  { status: 'moderate-progress', limit: 0 },
  { status: 'moderate-movement-away', limit: -0.01 },
  { status: 'significant-movement-away', limit: null },
];

/**
 * Eurostat SDG monitoring: actual growth against the growth the target requires; without a target,
 * bands of growth.
 *
 * Formula  ratio = CAGR actual ÷ CAGR required, CAGR = (last ÷ first)^(1 ÷ years) − 1
 * Unit     ratio
 * Bands    with target ≥ 0.95 significant, ≥ 0.6 moderate, ≥ 0 insufficient, below movement away;
 *          without: CAGR in the wished-for direction ≥ 1 %, ≥ 0, ≥ −1 %, below
 * Source   Eurostat, Sustainable development in the European Union, methodology annex. Bands with a
 *          target agree with Statistics Canada's account of it; those without are restated: check before quoting.
 *
 * Compound growth: stricter than linear rules where a level must fall, more lenient where it must
 * rise. A target met now is `target-achieved` whatever the trend.
 *
 * @param series - positive values, at least two, with a direction
 * @returns the status throughout the ranges. Refusals: those of `trendInputs`, `nonpositive-value`,
 * `no-deadline`, `invalid-period`, `past-deadline`, `zero-required-change`,
 * `baseline-target-overlap`, `unbounded-figure`, `target-direction-conflict` (also where the base
 * had met the target and lost it again: the plain ratio would be positive), `invalid-thresholds`
 * @throws {TypeError} when series and target are in different units
 * @example
 * assessEurostat({ unit: 'percent', direction: 'rise', points: [{ at: 2015, value: point(40) }, { at: 2021, value: point(48) }] },
 *   { unit: 'percent', value: point(70), at: 2030 }) // moderate-progress, ratio 0.81
 */
export function assessEurostat(
  series: ProgressSeries,
  target?: ProgressTarget,
  options: AssessOptions = {},
): Outcome<Assessment<EurostatStatus>> {
  const inputs = trendInputs(series, target);
  if (!inputs.ok) return inputs;
  const { direction, baseline, current } = inputs.value;
  const refused = refuseNonpositive({
    baseline: baseline.value,
    actual: current.value,
    target: target?.value,
  });
  if (refused) return refused;
  const used = usedBands(
    target ? WITH_TARGET : WITHOUT_TARGET,
    'rise',
    EDITION,
    options.thresholds,
  );
  if (!used.ok) return used;
  const { bands, edition } = used.value;
  if (target) return againstTarget(series, target, inputs.value, bands, edition);

  const gone = current.at - baseline.at;
  const cagr = settled(compoundRate(baseline.value, current.value, gone), [
    baseline.value,
    current.value,
  ]);
  return assessment({
    method: 'eurostat',
    edition,
    possible: possibleBands(inDirection(cagr, direction), bands, 'rise'),
    measures: { cagrActual: ratio(cagr) },
    inputs: { unit: series.unit, direction, baseline, current, values: 2 },
    bands,
  });
}

/** What the method says of itself. */
export const eurostatMethod: MethodDescriptor = {
  id: 'eurostat',
  name: { zh: '欧盟统计局可持续发展监测法', en: 'Eurostat SDG monitoring' },
  edition: EDITION,
  source:
    'Eurostat, Sustainable development in the European Union, monitoring report, methodology annex. Limits with a target agree with Open SDG, Progress Measurement Methodology; limits without a target: restated, check before quoting.',
  formula:
    'with a target: CAGR actual ÷ CAGR required; without: CAGR actual in the wished-for direction; CAGR = (last ÷ first)^(1 ÷ years) − 1',
  thresholds: {
    'significant-progress': 0.95,
    'moderate-progress': 0.6,
    'insufficient-progress': 0,
    'significant-progress-without-target': 0.01,
    'moderate-progress-without-target': 0,
    'moderate-movement-away-without-target': -0.01,
  },
  needs: [
    'a direction',
    'at least two positive values',
    'optionally a positive target with a deadline',
  ],
  refusesWhen: [
    'no-data',
    'kind-not-supported',
    'no-direction',
    'two-sided-target',
    'duplicate-time',
    'insufficient-data',
    'invalid-period',
    'nonpositive-value',
    'no-deadline',
    'past-deadline',
    'zero-required-change',
    'baseline-target-overlap',
    'unbounded-figure',
    'target-direction-conflict',
    'invalid-thresholds',
  ],
};

function againstTarget(
  series: ProgressSeries,
  target: ProgressTarget,
  { direction, baseline, current }: TrendInputs,
  bands: readonly Band<EurostatStatus>[],
  edition: string,
): Outcome<Assessment<EurostatStatus>> {
  const unmet = unmetPart(current.value, target.value, direction);
  const deadline = target.at ?? NaN;
  const trend =
    unmet.met === 'yes'
      ? undefined
      : (refuseRequiredChange(baseline.value, target.value, direction) ??
        refuseDeadline(baseline.at, current.at, target.at));
  if (trend) return trend;

  const figures = [baseline.value, current.value, target.value];
  const gone = current.at - baseline.at;
  const whole = deadline - baseline.at;
  const actual = compoundRate(baseline.value, current.value, gone);
  const required = whole > 0 ? compoundRate(baseline.value, target.value, whole) : undefined;
  const growth =
    unmet.met === 'yes'
      ? undefined
      : settled(
          growthRatio(
            baseline,
            { at: current.at, value: unmet.current },
            { at: deadline, value: unmet.target },
          ),
          figures,
        );
  return assessment({
    method: 'eurostat',
    edition,
    possible: [
      ...(unmet.met === 'no' ? [] : (['target-achieved'] as const)),
      ...(growth ? possibleBands(growth, bands, 'rise') : []),
    ],
    targetMetNow: unmet.met,
    measures: {
      cagrActual: ratio(settled(actual, figures)),
      ...(required && { cagrRequired: ratio(settled(required, figures)) }),
      ...(growth && { ratio: ratio(growth) }),
    },
    inputs: { unit: series.unit, direction, baseline, current, target, values: 2 },
    bands,
  });
}
