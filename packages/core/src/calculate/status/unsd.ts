import { refusal, type Outcome } from '../../outcome.js';
import { interval, isPoint, point, type Interval } from '../../quantity/interval.js';
import { div, sub } from '../../quantity/interval-arithmetic.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { compoundRate } from '../target/compound-rate.js';
import { compoundAhead } from '../target/compound-ahead.js';
import { cornerRange } from '../target/corner-range.js';
import { meetsTarget } from '../target/meets-target.js';
import { refuseRequiredChange } from '../target/required-change.js';
import { settled } from '../target/settled.js';
import { assessment, ratio, usedBands, type Assessment, type AssessOptions } from './assessment.js';
import { possibleBands, type Band } from './bands.js';
import { inDirection, refuseDeadline, unmetPart, type Timed } from './growth-trend.js';
import { oneTurnRange } from './one-turn-range.js';
import type { ProgressSeries, ProgressTarget } from './progress-series.js';
import { trendInputs } from './trend-inputs.js';

export type UnsdStatus =
  'on-track-or-met' | 'fair-acceleration-needed' | 'stagnation-or-regression';

const EDITION = '2023';
const WITH_TARGET: readonly Band<UnsdStatus>[] = [
  { status: 'on-track-or-met', limit: 0.95 },
  { status: 'fair-acceleration-needed', limit: 0.1 },
  { status: 'stagnation-or-regression', limit: null },
];
const WITHOUT_TARGET: readonly Band<UnsdStatus>[] = [
  { status: 'on-track-or-met', limit: 0.02 },
  { status: 'fair-acceleration-needed', limit: 0.005 },
  { status: 'stagnation-or-regression', limit: null },
];

/**
 * UN Statistics Division progress chart: the share of the gap that compound growth will have closed.
 *
 * Formula  expected = v × (1 + CAGR)^(deadline − now); ratio = (expected − baseline) ÷ (target − baseline)
 * Unit     ratio; expected: the series' own
 * Bands    with target ≥ 0.95 on track, ≥ 0.10 fair, below stagnation or regression; without: CAGR in
 *          the wished-for direction ≥ 2 %, ≥ 0.5 %, below
 * Source   UNSD, SDG Progress Chart Technical Note 2023, as applied and published in full by Eustat
 *
 * A target met now is on track whatever the trend. So is a percentage within one point of a target
 * of 0 or 100 (flag `within-one-point`).
 *
 * @param series - at least two values above 0 (the latest may be 0), with a direction
 * @returns the status throughout the ranges. Refusals: those of `trendInputs`, `nonpositive-value`,
 * `no-deadline`, `invalid-period`, `past-deadline`, `zero-required-change`,
 * `baseline-target-overlap`, `unbounded-figure`, `target-direction-conflict`, `invalid-thresholds`
 * @throws {TypeError} when series and target are in different units
 * @example
 * assessUnsd({ unit: 'percent', direction: 'rise', points: [{ at: 2015, value: point(40) }, { at: 2021, value: point(45) }] },
 *   { unit: 'percent', value: point(70), at: 2030 }) // fair-acceleration-needed, ratio 0.457
 */
export function assessUnsd(
  series: ProgressSeries,
  target?: ProgressTarget,
  options: AssessOptions = {},
): Outcome<Assessment<UnsdStatus>> {
  const inputs = trendInputs(series, target);
  if (!inputs.ok) return inputs;
  const { direction, baseline, current } = inputs.value;
  const used = usedBands(
    target ? WITH_TARGET : WITHOUT_TARGET,
    'rise',
    EDITION,
    options.thresholds,
  );
  if (!used.ok) return used;
  const { bands, edition } = used.value;
  const figures = [baseline.value, current.value, ...(target ? [target.value] : [])];
  const positive = baseline.value.lo > 0 && current.value.lo >= 0;
  const gone = current.at - baseline.at;
  const cagr = positive
    ? settled(compoundRate(baseline.value, current.value, gone), figures)
    : undefined;
  const common = {
    method: 'unsd' as const,
    edition,
    inputs: {
      unit: series.unit,
      direction,
      baseline,
      current,
      ...(target && { target }),
      values: 2,
    },
    bands,
  };

  if (!target) {
    if (!cagr) return refusal('nonpositive-value', baseline.value.lo > 0 ? 'actual' : 'baseline');
    return assessment({
      ...common,
      possible: possibleBands(inDirection(cagr, direction), bands, 'rise'),
      measures: { cagrActual: ratio(cagr) },
    });
  }

  const goal = target.value;
  const targetMetNow = meetsTarget(current.value, goal, direction);
  const aim = nearEnough(series.unit, goal, direction);
  const unmet = unmetPart(current.value, aim, direction);
  if (unmet.met === 'yes') {
    return assessment({
      ...common,
      possible: ['on-track-or-met'],
      targetMetNow,
      measures: cagr ? { cagrActual: ratio(cagr) } : {},
      flags: targetMetNow === 'yes' ? [] : ['within-one-point'],
    });
  }
  if (!cagr) return refusal('nonpositive-value', baseline.value.lo > 0 ? 'actual' : 'baseline');
  const refused =
    refuseRequiredChange(baseline.value, goal, direction) ??
    refuseDeadline(baseline.at, current.at, target.at);
  if (refused) return refused;
  const spans = ((target.at ?? NaN) - current.at) / gone;
  const closed = settled(
    gapClosed(baseline, unmet.current, aim === goal ? unmet.target : goal, spans),
    figures,
  );
  const reachable = possibleBands(closed, bands, 'rise');
  return assessment({
    ...common,
    possible: [
      ...(unmet.met === 'cannot-tell' && !reachable.includes('on-track-or-met')
        ? (['on-track-or-met'] as const)
        : []),
      ...reachable,
    ],
    targetMetNow,
    measures: {
      gapClosed: ratio(closed),
      expected: {
        ...settled(compoundAhead(baseline.value, current.value, spans), figures),
        unit: series.unit,
      },
      cagrActual: ratio(cagr),
    },
  });
}

/** What the method says of itself. */
export const unsdMethod: MethodDescriptor = {
  id: 'unsd',
  name: { zh: '联合国统计司进展图', en: 'UNSD progress chart' },
  edition: EDITION,
  source:
    'UNSD, SDG Progress Chart Technical Note 2023, as applied and published in full by Eustat',
  formula:
    'ratio = (v × (1 + CAGR)^(deadline − now) − baseline) ÷ (target − baseline); without a target CAGR in the wished-for direction',
  thresholds: {
    'on-track-or-met': 0.95,
    'fair-acceleration-needed': 0.1,
    'on-track-or-met-without-target': 0.02,
    'fair-acceleration-needed-without-target': 0.005,
  },
  needs: ['a direction', 'at least two values above 0', 'optionally a target with a deadline'],
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

/** The value that counts as met: one point short of a percentage target of 0 or 100. */
function nearEnough(unit: string, target: Interval, direction: 'rise' | 'fall'): Interval {
  if (unit !== 'percent' || !isPoint(target)) return target;
  if (target.lo === 100 && direction === 'rise') return point(99);
  if (target.lo === 0 && direction === 'fall') return point(1);
  return target;
}

/**
 * (expected − baseline) ÷ (target − baseline). Monotone in the current value and in the target; in
 * the baseline it turns at most once, since the numerator of its derivative,
 * b·ρ − b − (T − b)(1 + k·ρ) with ρ = (v ÷ b)^(1 + k), is itself monotone.
 */
function gapClosed(baseline: Timed, current: Interval, target: Interval, spans: number): Interval {
  const range = cornerRange([current, target], ([v = current, t = target]) =>
    oneTurnRange(baseline.value, (at) => {
      const b = point(at);
      const share = div(sub(compoundAhead(b, v, spans), b), sub(t, b));
      return share.ok ? share.value : interval(-Infinity, Infinity);
    }),
  );
  return range ?? interval(-Infinity, Infinity);
}
