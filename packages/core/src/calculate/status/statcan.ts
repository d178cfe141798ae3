import { refusal, type Outcome, type Refusal } from '../../outcome.js';
import { interval, isPoint, point, type Interval } from '../../quantity/interval.js';
import { neg } from '../../quantity/interval-arithmetic.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { compoundRate } from '../target/compound-rate.js';
import { refuseRequiredChange } from '../target/required-change.js';
import { settled } from '../target/settled.js';
import { twoSidedTransform } from '../target/two-sided-transform.js';
import { assessment, ratio, usedBands, type Assessment, type AssessOptions } from './assessment.js';
import { possibleBands, type Band } from './bands.js';
import { growthRatio, inDirection, refuseDeadline, unmetPart, type Timed } from './growth-trend.js';
import { scoreBetween, type ScorePoint } from './score-between.js';
import type { ProgressSeries, ProgressTarget } from './progress-series.js';
import { trendInputs } from './trend-inputs.js';

export type StatcanStatus =
  'target-achieved' | 'on-track' | 'acceleration-needed' | 'limited-progress' | 'deterioration';

const EDITION = 'Open SDG 2024';
/** What a zero baseline or target is replaced by; the verdict then depends on it. */
const IN_PLACE_OF_ZERO = 0.001;
const WITH_TARGET: readonly Band<StatcanStatus>[] = [
  { status: 'on-track', limit: 0.95 },
  { status: 'acceleration-needed', limit: 0.6 },
  { status: 'limited-progress', limit: 0 },
  { status: 'deterioration', limit: null },
];
const WITHOUT_TARGET: readonly Band<StatcanStatus>[] = [
  { status: 'on-track', limit: 0.015 },
  { status: 'acceleration-needed', limit: 0.005 },
  { status: 'limited-progress', limit: 0 },
  { status: 'deterioration', limit: null },
];
const SCORE_WITH_TARGET: readonly ScorePoint[] = [
  [-0.6, -5],
  [0.6, 0],
  [1.3, 5],
];
const SCORE_WITHOUT_TARGET: readonly ScorePoint[] = [
  [-0.02, -5],
  [0, -2.5],
  [0.005, 0],
  [0.015, 2.5],
  [0.02, 5],
];

/**
 * Statistics Canada and Open SDG progress measure: compound growth against the required growth, and
 * a score from −5 to 5.
 *
 * Formula  R = d × CAGR actual ÷ |CAGR required|; without a target d × CAGR actual; d = 1 for a rise, −1 for a fall
 * Unit     ratio; score from −5 to 5, linear between (−0.6, −5), (0.6, 0), (1.3, 5), and without a
 *          target between (−2 %, −5), (0, −2.5), (0.5 %, 0), (1.5 %, 2.5), (2 %, 5)
 * Bands    ≥ 0.95 on track, ≥ 0.6 acceleration needed, ≥ 0 limited, below deterioration; without a target ≥ 1.5 %, ≥ 0.5 %, ≥ 0
 * Source   Open SDG, Progress Measurement Methodology; Statistics Canada, ProgressMeasure.py
 *
 * The absolute value keeps a lost target negative. The published rule replaces a zero baseline or
 * target by 0.001, and so do we, with the flag `zero-replaced`: the verdict then rests on that
 * constant. Values that are all negative turn the direction round (flag `direction-flipped`).
 * Direction `approach` goes through `twoSidedTransform` first (flag `two-sided`): as a ratio where
 * the target is 1, else by reflection. The factor for natural limits is published as a picture only
 * and not applied.
 *
 * @param series - at least two values one year apart, with a direction
 * @returns the status throughout the ranges. Refusals: those of `trendInputs`, `insufficient-data`
 * under one year, `sign-change`, `nonpositive-value` where a range reaches 0, `no-deadline`,
 * `invalid-period`, `past-deadline`, `zero-required-change`, `baseline-target-overlap`,
 * `unbounded-figure`, `two-sided-needs-exact-target`, `invalid-thresholds`
 * @throws {TypeError} when series and target are in different units
 * @example
 * assessStatcan({ unit: 'percent', direction: 'fall', points: [{ at: 2015, value: point(24) }, { at: 2021, value: point(19.2) }] },
 *   { unit: 'percent', value: point(12), at: 2030 }) // acceleration-needed, ratio 0.81, score 1.49
 */
export function assessStatcan(
  series: ProgressSeries,
  target?: ProgressTarget,
  options: AssessOptions = {},
): Outcome<Assessment<StatcanStatus>> {
  const oneSided = toOneSided(series, target);
  if (!oneSided.ok) return oneSided;
  const inputs = trendInputs(oneSided.value.series, oneSided.value.target);
  if (!inputs.ok) return inputs;
  const { baseline, current, direction } = inputs.value;
  if (current.at - baseline.at < 1) return refusal('insufficient-data');
  const used = usedBands(
    target ? WITH_TARGET : WITHOUT_TARGET,
    'rise',
    EDITION,
    options.thresholds,
  );
  if (!used.ok) return used;
  const { bands, edition } = used.value;
  const goal = oneSided.value.target;

  const unmet = goal && unmetPart(current.value, goal.value, direction);
  if (unmet && unmet.met !== 'yes') {
    const refused =
      refuseRequiredChange(baseline.value, goal.value) ??
      refuseDeadline(baseline.at, current.at, goal.at);
    if (refused) return refused;
  }
  const levels = positiveLevels(
    baseline,
    unmet ? { at: current.at, value: unmet.current } : current,
    unmet && { at: goal.at ?? NaN, value: unmet.target },
    direction,
  );
  if (unmet?.met !== 'yes' && !levels.ok) return levels;
  const rate = levels.ok && unmet?.met !== 'yes' ? rateOf(levels.value) : undefined;
  const score = scoreOf(rate, unmet?.met, goal ? SCORE_WITH_TARGET : SCORE_WITHOUT_TARGET);
  return assessment({
    method: 'statcan',
    edition,
    possible: [
      ...(unmet && unmet.met !== 'no' ? (['target-achieved'] as const) : []),
      ...(rate ? possibleBands(rate, bands, 'rise') : []),
    ],
    ...(unmet && { targetMetNow: unmet.met }),
    measures: {
      ...(rate && {
        [goal ? 'ratio' : 'cagrActual']: ratio(
          goal || !levels.ok ? rate : inDirection(rate, levels.value.direction),
        ),
      }),
      score: ratio(score),
    },
    inputs: {
      unit: oneSided.value.series.unit,
      direction: series.direction,
      baseline,
      current,
      ...(goal && { target: goal }),
      values: 2,
    },
    bands,
    flags: [...oneSided.value.flags, ...(levels.ok ? levels.value.flags : [])],
  });
}

/** What the method says of itself. */
export const statcanMethod: MethodDescriptor = {
  id: 'statcan',
  name: {
    zh: '加拿大统计局 / Open SDG 进展测度',
    en: 'Statistics Canada / Open SDG progress measure',
  },
  edition: EDITION,
  source:
    'Open SDG, Progress Measurement Methodology (docs/progress-methodology.md); Statistics Canada, ProgressMeasure.py',
  formula:
    'R = d × CAGR actual ÷ |CAGR required|; without a target d × CAGR actual; score linear between published points',
  thresholds: {
    'on-track': 0.95,
    'acceleration-needed': 0.6,
    'limited-progress': 0,
    'on-track-without-target': 0.015,
    'acceleration-needed-without-target': 0.005,
    'limited-progress-without-target': 0,
    'in-place-of-zero': IN_PLACE_OF_ZERO,
  },
  needs: [
    'a direction',
    'two values of one sign, at least a year apart',
    'optionally a target with a deadline',
  ],
  refusesWhen: [
    'no-data',
    'kind-not-supported',
    'no-direction',
    'two-sided-target',
    'two-sided-needs-exact-target',
    'duplicate-time',
    'insufficient-data',
    'invalid-period',
    'sign-change',
    'nonpositive-value',
    'no-deadline',
    'past-deadline',
    'zero-required-change',
    'baseline-target-overlap',
    'unbounded-figure',
    'invalid-thresholds',
  ],
};

interface Levels {
  readonly baseline: Timed;
  readonly current: Timed;
  readonly target: Timed | undefined;
  readonly direction: 'rise' | 'fall';
  readonly flags: readonly string[];
}

/** Values as growth rates need them: above 0, zeros replaced, all-negative ones mirrored. */
function positiveLevels(
  baseline: Timed,
  current: Timed,
  target: Timed | undefined,
  direction: 'rise' | 'fall',
): Outcome<Levels> {
  const all = target ? [baseline, current, target] : [baseline, current];
  const signs = new Set(all.map(({ value }) => (isZero(value) ? 0 : signOf(value))));
  if (signs.has(undefined)) return refusal('nonpositive-value');
  const replaced = isZero(baseline.value) || (target !== undefined && isZero(target.value));
  if (signs.has(-1) && (signs.has(1) || replaced)) return refusal('sign-change');
  const flipped = signs.has(-1);
  const level = (each: Timed): Timed => ({
    at: each.at,
    value: isZero(each.value) ? point(IN_PLACE_OF_ZERO) : flipped ? neg(each.value) : each.value,
  });
  return {
    ok: true,
    value: {
      baseline: level(baseline),
      // A current value of 0 stands: growth of −100 %.
      current: flipped ? level(current) : current,
      target: target && level(target),
      direction: flipped ? (direction === 'rise' ? 'fall' : 'rise') : direction,
      flags: [...(replaced ? ['zero-replaced'] : []), ...(flipped ? ['direction-flipped'] : [])],
    },
  };
}

function size(required: Interval): Interval {
  return required.lo >= 0 ? required : neg(required);
}

/** Growth against required growth, or growth, in the wished-for direction. */
function rateOf({ baseline, current, target, direction }: Levels): Interval {
  if (!target) {
    const gone = current.at - baseline.at;
    const cagr = compoundRate(baseline.value, current.value, gone);
    return inDirection(settled(cagr, [baseline.value, current.value]), direction);
  }
  const growth = settled(growthRatio(baseline, current, target, size), [
    baseline.value,
    current.value,
    target.value,
  ]);
  return inDirection(growth, direction);
}

function scoreOf(
  rate: Interval | undefined,
  met: string | undefined,
  points: readonly ScorePoint[],
): Interval {
  if (!rate) return point(5);
  const score = scoreBetween(rate, points);
  return met === 'cannot-tell' ? interval(score.lo, 5) : score;
}

function toOneSided(
  series: ProgressSeries,
  target: ProgressTarget | undefined,
): Outcome<{ series: ProgressSeries; target: ProgressTarget | undefined; flags: string[] }> {
  if (series.direction !== 'approach' || !target) {
    return { ok: true, value: { series, target, flags: [] } };
  }
  const mode = target.value.lo === 1 ? 'ratio' : 'reflection';
  const goal = { ...target.value, unit: target.unit };
  const moved = (value: Interval) =>
    twoSidedTransform({ ...value, unit: series.unit }, goal, {
      mode,
      acceptedBand: target.acceptedBand,
    });
  let refused: Refusal | undefined;
  const shift = (value: Interval): Interval => {
    const result = moved(value);
    if (!result.ok) refused ??= result;
    return result.ok ? result.value.value : value;
  };
  const points = series.points.map((each) =>
    each.value ? { ...each, value: shift(each.value) } : each,
  );
  const declared = target.baseline && { ...target.baseline, value: shift(target.baseline.value) };
  const aim = shift(target.value);
  if (refused) return refused;
  const unit = mode === 'ratio' ? 'ratio' : series.unit;
  return {
    ok: true,
    value: {
      series: { ...series, unit, direction: 'fall', points },
      target: { ...target, unit, value: aim, baseline: declared },
      flags: ['two-sided'],
    },
  };
}

function isZero(value: Interval): boolean {
  return isPoint(value) && value.lo === 0;
}

function signOf(value: Interval): 1 | -1 | undefined {
  return value.lo > 0 ? 1 : value.hi < 0 ? -1 : undefined;
}
