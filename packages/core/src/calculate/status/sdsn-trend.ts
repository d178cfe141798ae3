import { refusal, type Outcome } from '../../outcome.js';
import { point, type Interval } from '../../quantity/interval.js';
import { div, mul, sub } from '../../quantity/interval-arithmetic.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { cornerRange } from '../target/corner-range.js';
import { refuseRequiredChange } from '../target/required-change.js';
import { settled } from '../target/settled.js';
import { assessment, ratio, usedBands, type Assessment, type AssessOptions } from './assessment.js';
import { possibleBands, type Band } from './bands.js';
import { inDirection, refuseDeadline, unmetPart, type Timed } from './growth-trend.js';
import type { Observed, ProgressSeries, ProgressTarget } from './progress-series.js';
import { trendInputs } from './trend-inputs.js';

export type SdsnStatus =
  'on-track-or-maintaining' | 'moderately-improving' | 'stagnating' | 'decreasing';

const EDITION = '2018–2024';
const BANDS: readonly Band<SdsnStatus>[] = [
  { status: 'on-track-or-maintaining', limit: 1 },
  { status: 'moderately-improving', limit: 0.5 },
  { status: 'stagnating', limit: 0 },
  { status: 'decreasing', limit: null },
];

/**
 * SDG Index trend (four arrows): recent change per year against the change per year required from
 * the base year to the target year, both linear.
 *
 * Formula  ratio = ((last − first of the window) ÷ years) ÷ ((target − base) ÷ (deadline − base year))
 * Unit     ratio; changes: the series' own, per year, positive in the wished-for direction
 * Bands    ≥ 1 on track, ≥ 0.5 moderately improving, ≥ 0 stagnating, below decreasing; at the target
 *          and not falling back: maintaining; at the target but falling back: decreasing
 * Source   Sachs et al., Sustainable Development Report; Lafortune et al. 2018. The limits are restated: check before quoting.
 *
 * @param series - at least two values, with a direction; the base is the declared baseline, else the first value
 * @param target - with a deadline
 * @param options - `recentYears`: length of the recent window; it starts at the first value not older than that
 * @returns the status throughout the ranges. Refusals: those of `trendInputs`, `no-deadline`,
 * `invalid-period`, `past-deadline`, `zero-required-change`, `baseline-target-overlap`,
 * `unbounded-figure`, `target-direction-conflict`, `invalid-thresholds`
 * @throws {TypeError} when series and target are in different units
 * @example
 * assessSdsn({ unit: 'percent', direction: 'rise', points: [{ at: 2015, value: point(43) }, { at: 2016, value: point(44) }, { at: 2021, value: point(50) }] },
 *   { unit: 'percent', value: point(70), at: 2030 }, { recentYears: 5 }) // moderately-improving, ratio 0.667
 */
export function assessSdsn(
  series: ProgressSeries,
  target: ProgressTarget,
  options: AssessOptions = {},
): Outcome<Assessment<SdsnStatus>> {
  const inputs = trendInputs(series, target);
  if (!inputs.ok) return inputs;
  const { direction, observed, baseline, current } = inputs.value;
  const start = windowStart(observed, current, options.recentYears);
  if (!start) return refusal('insufficient-data');
  const used = usedBands(BANDS, 'rise', EDITION, options.thresholds);
  if (!used.ok) return used;
  const late = refuseDeadline(baseline.at, current.at, target.at);
  const unmet = unmetPart(current.value, target.value, direction);
  const refused = refuseRequiredChange(baseline.value, target.value, direction) ?? late;
  if (refused && unmet.met !== 'yes') return refused;

  const window = current.at - start.at;
  const years = (target.at ?? NaN) - baseline.at;
  const figures = [baseline.value, start.value, current.value, target.value];
  const change = inDirection(sub(current.value, start.value), direction);
  const pace = refused
    ? undefined
    : settled(
        trendRatio(
          baseline,
          start,
          { at: current.at, value: unmet.current },
          { at: target.at ?? NaN, value: unmet.target },
        ),
        figures,
      );
  const actual = div(change, point(window));
  const required =
    years > 0
      ? div(inDirection(sub(target.value, baseline.value), direction), point(years))
      : undefined;
  return assessment({
    method: 'sdsn',
    edition: used.value.edition,
    possible: arrows(
      unmet.met,
      change,
      pace && unmet.met !== 'yes' ? possibleBands(pace, used.value.bands, 'rise') : [],
    ),
    targetMetNow: unmet.met,
    measures: {
      ...(pace && { ratio: ratio(pace) }),
      ...(actual.ok && {
        actualPerYear: { ...settled(actual.value, figures), unit: series.unit },
      }),
      ...(required?.ok && {
        requiredPerYear: { ...settled(required.value, figures), unit: series.unit },
      }),
    },
    inputs: { unit: series.unit, direction, baseline, current, target, values: 3 },
    bands: used.value.bands,
  });
}

/** What the method says of itself. */
export const sdsnMethod: MethodDescriptor = {
  id: 'sdsn',
  name: { zh: '可持续发展目标指数趋势', en: 'SDG Index trend' },
  edition: EDITION,
  source:
    'Sachs et al., Sustainable Development Report; Lafortune et al. 2018, methodology paper. Limits 50 % and 100 % of the required linear rate: restated, check before quoting.',
  formula: '((last − first of the window) ÷ years) ÷ ((target − base) ÷ (deadline − base year))',
  thresholds: { 'on-track-or-maintaining': 1, 'moderately-improving': 0.5, stagnating: 0 },
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
    'zero-required-change',
    'baseline-target-overlap',
    'unbounded-figure',
    'target-direction-conflict',
    'invalid-thresholds',
  ],
};

function windowStart(
  observed: readonly Observed[],
  current: Observed,
  recentYears = Infinity,
): Observed | undefined {
  return observed.find((each) => each.at >= current.at - recentYears && each.at < current.at);
}

/** Linear-fractional in each figure; base and start are one figure where they are one observation. */
function trendRatio(base: Timed, start: Timed, current: Timed, target: Timed): Interval {
  const same =
    base.at === start.at && base.value.lo === start.value.lo && base.value.hi === start.value.hi;
  const boxes = [base.value, current.value, target.value, ...(same ? [] : [start.value])];
  const range = cornerRange(
    boxes,
    ([b = base.value, c = current.value, t = target.value, s = b]) => {
      const moved = mul(sub(c, s), point(target.at - base.at));
      const needed = mul(sub(t, b), point(current.at - start.at));
      const quotient = div(moved, needed);
      return quotient.ok ? quotient.value : undefined;
    },
  );
  return range ?? { lo: -Infinity, hi: Infinity };
}

function arrows(
  met: string,
  change: Interval,
  unmet: readonly SdsnStatus[],
): readonly SdsnStatus[] {
  const possible = new Set(unmet);
  if (met !== 'no' && change.hi >= 0) possible.add('on-track-or-maintaining');
  if (met !== 'no' && change.lo < 0) possible.add('decreasing');
  return BANDS.map((band) => band.status).filter((status) => possible.has(status));
}
