import { refusal, type Outcome } from '../../outcome.js';
import { interval, isPoint, point, type Interval } from '../../quantity/interval.js';
import { add, div, hull, mul, sub } from '../../quantity/interval-arithmetic.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { meetsTarget } from '../target/meets-target.js';
import { refuseRequiredChange } from '../target/required-change.js';
import { settled } from '../target/settled.js';
import { assessment, ratio, usedBands, type Assessment, type AssessOptions } from './assessment.js';
import { possibleBands, type Band } from './bands.js';
import type { Observed, ProgressSeries, ProgressTarget } from './progress-series.js';
import { trendInputs } from './trend-inputs.js';

export type EscapStatus = 'maintain' | 'accelerate' | 'reverse';

const EDITION = '2017–2026 notes';
const BANDS: readonly Band<EscapStatus>[] = [
  { status: 'maintain', limit: 0.1 },
  { status: 'accelerate', limit: 1 },
  { status: 'reverse', limit: null },
];

/**
 * ESCAP Anticipated Progress Index: will the trend close the gap by the deadline?
 *
 * Formula  a (weighted) least-squares line through all values predicts the value at the deadline;
 *          gap = (target − predicted) ÷ (target − baseline), 0 where the prediction meets the target
 * Unit     gap: ratio of the required change; predicted: the series' own
 * Bands    gap ≤ 0.1 maintain, ≤ 1 accelerate, above reverse
 * Source   ESCAP, SD/WP/04/2017 and SD/WP/05/2017; UNECE technical notes 2022–2026. The two limits
 *          are restated: check before quoting. The exact sequence of weights is not published where
 *          we could read it, so weights are given with the points and default to equal ones.
 *
 * It survives zero baselines, falling indicators and sign changes, and needs no peer group.
 *
 * @param series - at least two values, with a direction
 * @param target - with a deadline
 * @returns the status throughout the ranges. Refusals: those of `trendInputs`, `no-deadline`,
 * `past-deadline`, `zero-required-change`, `baseline-target-overlap`, `unbounded-figure`,
 * `target-direction-conflict`, `negative-weight`, `invalid-thresholds`
 * @throws {TypeError} when series and target are in different units
 * @example
 * assessEscap({ unit: 'person', direction: 'rise', points: [{ at: 2016, value: point(0) }, { at: 2021, value: point(190_000) }] },
 *   { unit: 'person', value: point(400_000), at: 2025 }) // accelerate: predicted 342 000, gap 0.145
 */
export function assessEscap(
  series: ProgressSeries,
  target: ProgressTarget,
  options: AssessOptions = {},
): Outcome<Assessment<EscapStatus>> {
  const inputs = trendInputs(series, target);
  if (!inputs.ok) return inputs;
  const { direction, observed, baseline, current } = inputs.value;
  if (target.at === undefined) return refusal('no-deadline', 'target');
  if (observed.length < 2) return refusal('insufficient-data');
  if (current.at > target.at) return refusal('past-deadline', 'target');
  if (observed.some((each) => !(each.weight >= 0))) return refusal('negative-weight');
  const refused = refuseRequiredChange(baseline.value, target.value, direction);
  if (refused) return refused;
  const used = usedBands(BANDS, 'fall', EDITION, options.thresholds);
  if (!used.ok) return used;
  const line = lineAt(observed, target.at);
  if (!line) return refusal('insufficient-data');

  const all = [baseline.value, target.value, ...observed.map((each) => each.value)];
  const gap = shortfall(settled(gapRange(line, observed, baseline, target.value), all));
  const predicted = div(weightedSum(line.weights, observed), point(line.scale));
  if (!predicted.ok) return predicted;
  return assessment({
    method: 'escap',
    edition: used.value.edition,
    possible: possibleBands(gap, used.value.bands, 'fall'),
    targetMetNow: meetsTarget(current.value, target.value, direction),
    measures: {
      gap: ratio(gap),
      predicted: { ...settled(predicted.value, all), unit: series.unit },
    },
    inputs: { unit: series.unit, direction, baseline, current, target, values: observed.length },
    bands: used.value.bands,
  });
}

/** What the method says of itself. */
export const escapMethod: MethodDescriptor = {
  id: 'escap',
  name: { zh: '亚太经社会预期进展指数', en: 'ESCAP Anticipated Progress Index' },
  edition: EDITION,
  source:
    'ESCAP, SD/WP/04/2017 and SD/WP/05/2017, used by all five UN regional commissions; UNECE technical notes 2022–2026. Limits 10 % and 100 %: restated, check before quoting.',
  formula:
    'gap = (target − predicted) ÷ (target − baseline), predicted by a weighted least-squares line at the deadline; 0 where it meets the target',
  thresholds: { maintain: 0.1, accelerate: 1 },
  needs: ['a direction', 'a target with a deadline', 'at least two values'],
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
    'negative-weight',
    'zero-required-change',
    'baseline-target-overlap',
    'unbounded-figure',
    'target-direction-conflict',
    'invalid-thresholds',
  ],
};

interface Line {
  /** Prediction = sum of weight × value, divided by `scale`. Whole numbers for whole years and weights. */
  readonly weights: readonly number[];
  readonly scale: number;
}

/** The least-squares line's value at a time, as weights of the values; undefined without two distinct times that count. */
function lineAt(observed: readonly Observed[], at: number): Line | undefined {
  const start = observed[0]?.at ?? 0;
  let sum = 0;
  let moment = 0;
  let square = 0;
  for (const each of observed) {
    const t = each.at - start;
    sum += each.weight;
    moment += each.weight * t;
    square += each.weight * t * t;
  }
  const scale = sum * square - moment * moment;
  if (!(scale > 0)) return undefined;
  const ahead = at - start;
  const weights = observed.map((each) => {
    const t = each.at - start;
    return each.weight * (square - moment * t + ahead * (sum * t - moment));
  });
  return { weights, scale };
}

function weightedSum(weights: readonly number[], observed: readonly Observed[]): Interval {
  return observed.reduce<Interval>(
    (total, each, index) => add(total, mul(point(weights[index] ?? 0), each.value)),
    point(0),
  );
}

/**
 * (target − predicted) ÷ (target − baseline). Linear-fractional in each figure: baseline and target,
 * which occur twice, sit at their ends in turn; the rest occur once.
 */
function gapRange(
  line: Line,
  observed: readonly Observed[],
  baseline: Observed,
  target: Interval,
): Interval {
  let whole: Interval | undefined;
  for (const b of endsOf(baseline.value)) {
    const values = observed.map((each) =>
      isSameFigure(each, baseline) ? { ...each, value: b } : each,
    );
    const sum = weightedSum(line.weights, values);
    for (const t of endsOf(target)) {
      const gap = div(sub(mul(t, point(line.scale)), sum), mul(sub(t, b), point(line.scale)));
      if (gap.ok) whole = whole ? hull(whole, gap.value) : gap.value;
    }
  }
  return whole ?? interval(-Infinity, Infinity);
}

/** A gap, or 0 where the prediction goes beyond the target. */
function shortfall(gap: Interval): Interval {
  if (gap.lo >= 0) return gap;
  return interval(0, Math.max(0, gap.hi), false, gap.hi > 0 && gap.hiOpen);
}

function isSameFigure(one: Observed, other: Observed): boolean {
  return one.at === other.at && one.value.lo === other.value.lo && one.value.hi === other.value.hi;
}

function endsOf(range: Interval): readonly Interval[] {
  return isPoint(range) ? [point(range.lo)] : [point(range.lo), point(range.hi)];
}
