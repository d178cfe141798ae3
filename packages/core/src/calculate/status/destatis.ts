import { refusal, type Outcome } from '../../outcome.js';
import { point, type Interval } from '../../quantity/interval.js';
import { add, div, mul, sub } from '../../quantity/interval-arithmetic.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { cornerRange } from '../target/corner-range.js';
import { settled } from '../target/settled.js';
import { assessment, ratio, usedBands, type Assessment, type AssessOptions } from './assessment.js';
import { possibleBands, type Band } from './bands.js';
import { inDirection, unmetPart } from './growth-trend.js';
import type { Observed, ProgressSeries, ProgressTarget } from './progress-series.js';
import { trendInputs } from './trend-inputs.js';

export type DestatisStatus = 'sun' | 'sun-cloud' | 'cloud' | 'thunderstorm';

const EDITION = '2021–2023';
/** Most values the mean change is taken from, and fewest. */
const MOST = 6;
const FEWEST = 4;
/** How far a year may be from 1, for days whose share of the year a leap day moves. */
const LEAP = 0.01;
const BANDS: readonly Band<DestatisStatus>[] = [
  { status: 'sun', limit: 0.05, strict: true },
  { status: 'sun-cloud', limit: 0.2 },
  { status: 'cloud', limit: null },
];
const ORDER: readonly DestatisStatus[] = ['sun', 'sun-cloud', 'cloud', 'thunderstorm'];

/**
 * Weather symbols of the German sustainability strategy: the mean of the last five yearly changes
 * carried on to the target year.
 *
 * Formula  mean change = (last − first) ÷ (n − 1) over the last six years; hypothetical = last + mean change × years left;
 *          miss = (target − hypothetical) ÷ |target − last|, in the wished-for direction
 * Unit     miss: ratio; changes: the series' own, per year
 * Bands    miss < 5 % sun, ≤ 20 % sun and cloud, above but moving the right way cloud, else
 *          thunderstorm. Without a target value the signs of mean change and last change decide:
 *          right and right sun, only the mean right sun and cloud, only the last right cloud, else thunderstorm
 * Source   Destatis indicator reports, as restated on the methodology page of jah-ky/nsdp-upgrade
 *
 * The rule does not say what holds where the target is met already. Ours: sun if the continued
 * value still meets it, else sun and cloud (flag `target-met-now`).
 *
 * @param series - yearly values, at least four of the last six consecutive years, with a direction
 * @returns the status throughout the ranges. Refusals: those of `trendInputs`, `insufficient-data`
 * under four values, `non-consecutive-years`, `no-deadline`, `past-deadline`, `invalid-thresholds`
 * @throws {TypeError} when series and target are in different units
 * @example
 * assessDestatis({ unit: 'percent', direction: 'rise', points: [40, 42, 44, 47, 49, 52].map((v, i) => ({ at: 2016 + i, value: point(v) })) },
 *   { unit: 'percent', value: point(60), at: 2024 }) // sun-cloud, miss 0.1
 */
export function assessDestatis(
  series: ProgressSeries,
  target?: ProgressTarget,
  options: AssessOptions = {},
): Outcome<Assessment<DestatisStatus>> {
  const inputs = trendInputs(series, target);
  if (!inputs.ok) return inputs;
  const { direction, current } = inputs.value;
  const observed = inputs.value.observed.slice(-MOST);
  if (observed.length < FEWEST) return refusal('insufficient-data');
  const gaps = observed.slice(1).map((each, index) => each.at - (observed[index]?.at ?? 0));
  if (gaps.some((gap) => Math.abs(gap - 1) > LEAP)) return refusal('non-consecutive-years');
  const used = usedBands(BANDS, 'fall', EDITION, options.thresholds);
  if (!used.ok) return used;
  const first = observed[0] ?? current;
  const steps = observed.length - 1;
  const mean = div(sub(current.value, first.value), point(steps));
  if (!mean.ok) return mean;
  const figures = observed.map((each) => each.value);
  const averageChange = { ...settled(mean.value, figures), unit: series.unit };
  const common = {
    method: 'destatis' as const,
    edition: used.value.edition,
    inputs: {
      unit: series.unit,
      direction,
      baseline: first,
      current,
      ...(target && { target }),
      values: observed.length,
    },
    bands: used.value.bands,
  };
  const forward = signsOf(inDirection(mean.value, direction));

  if (!target) {
    const before = observed[observed.length - 2] ?? first;
    const last = sub(current.value, before.value);
    return assessment({
      ...common,
      possible: bySigns(forward, signsOf(inDirection(last, direction))),
      measures: {
        averageChange,
        lastChange: { ...settled(last, figures), unit: series.unit },
      },
    });
  }
  if (target.at === undefined) return refusal('no-deadline', 'target');
  const years = target.at - current.at;
  const unmet = unmetPart(current.value, target.value, direction);
  if (!(years > 0)) return refusal('past-deadline', 'target');

  const hypothetical = continued(current.value, first.value, years, steps);
  const all = [...figures, target.value];
  const measures = {
    averageChange,
    hypothetical: { ...settled(hypothetical, all), unit: series.unit },
  };
  const possible = new Set<DestatisStatus>();
  if (unmet.met !== 'no') {
    const kept = unmetPart(hypothetical, target.value, direction).met;
    if (kept !== 'no') possible.add('sun');
    if (kept !== 'yes') possible.add('sun-cloud');
  }
  const miss =
    unmet.met === 'yes'
      ? undefined
      : settled(missShare(first, unmet, years, steps, direction), all);
  for (const status of miss ? possibleBands(miss, used.value.bands, 'fall') : []) {
    if (status !== 'cloud') possible.add(status);
    else {
      if (forward.right) possible.add('cloud');
      if (forward.wrongOrNone) possible.add('thunderstorm');
    }
  }
  return assessment({
    ...common,
    possible: ORDER.filter((status) => possible.has(status)),
    targetMetNow: unmet.met,
    measures: { ...measures, ...(miss && { missShare: ratio(miss) }) },
    flags: unmet.met === 'yes' ? ['target-met-now'] : [],
  });
}

/**
 * The symbol of an indicator with several targets: the worst counts.
 *
 * @returns undefined for an empty list
 * @example worstWeather(['sun', 'cloud']) //=> 'cloud'
 */
export function worstWeather(symbols: readonly DestatisStatus[]): DestatisStatus | undefined {
  return ORDER.findLast((status) => symbols.includes(status));
}

/** What the method says of itself. */
export const destatisMethod: MethodDescriptor = {
  id: 'destatis',
  name: { zh: '德国可持续发展战略天气符号', en: 'German sustainability strategy weather symbols' },
  edition: EDITION,
  source:
    'Destatis, indicator reports on the German sustainability strategy, as restated on the methodology page of jah-ky/nsdp-upgrade',
  formula:
    'miss = (target − (last + mean yearly change × years left)) ÷ |target − last|, mean over the last six yearly values',
  thresholds: { sun: 0.05, 'sun-cloud': 0.2 },
  needs: [
    'a direction',
    'four to six consecutive yearly values',
    'optionally a target with a deadline',
  ],
  refusesWhen: [
    'no-data',
    'kind-not-supported',
    'no-direction',
    'two-sided-target',
    'duplicate-time',
    'insufficient-data',
    'invalid-period',
    'non-consecutive-years',
    'no-deadline',
    'past-deadline',
    'invalid-thresholds',
  ],
};

interface Signs {
  /** Some value moves the right way. */
  readonly right: boolean;
  readonly wrongOrNone: boolean;
}

function signsOf(change: Interval): Signs {
  return {
    right: change.hi > 0,
    wrongOrNone: change.lo <= 0 && !(change.lo === 0 && change.loOpen),
  };
}

function bySigns(mean: Signs, last: Signs): readonly DestatisStatus[] {
  const possible = new Set<DestatisStatus>();
  if (mean.right && last.right) possible.add('sun');
  if (mean.right && last.wrongOrNone) possible.add('sun-cloud');
  if (mean.wrongOrNone && last.right) possible.add('cloud');
  if (mean.wrongOrNone && last.wrongOrNone) possible.add('thunderstorm');
  return ORDER.filter((status) => possible.has(status));
}

/** last + (last − first) ÷ steps × years, with each figure once. */
function continued(last: Interval, first: Interval, years: number, steps: number): Interval {
  const moved = sub(mul(last, point(steps + years)), mul(first, point(years)));
  const value = div(moved, point(steps));
  return value.ok ? value.value : add(last, { lo: -Infinity, hi: Infinity });
}

/**
 * 1 − years × (last − first) ÷ (steps × (target − last)), linear-fractional in each figure. Where the
 * latest value may touch the target the share has no bound.
 */
function missShare(
  first: Observed,
  unmet: { readonly current: Interval; readonly target: Interval },
  years: number,
  steps: number,
  direction: 'rise' | 'fall',
): Interval {
  const boxes = [first.value, unmet.current, unmet.target];
  const range = cornerRange(boxes, ([f = first.value, l = unmet.current, t = unmet.target]) => {
    const gap = inDirection(sub(t, l), direction);
    const moved = inDirection(sub(l, f), direction);
    const short = sub(mul(gap, point(steps)), mul(moved, point(years)));
    const share = div(short, mul(gap, point(steps)));
    if (share.ok) return share.value;
    return short.lo === 0 ? undefined : point(short.lo > 0 ? Infinity : -Infinity);
  });
  return range ?? { lo: -Infinity, hi: Infinity };
}
