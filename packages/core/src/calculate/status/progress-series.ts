import { answer, refusal, type Outcome } from '../../outcome.js';
import type { Interval } from '../../quantity/interval.js';
import type { MeasureKind } from '../../schema/dataset-schema.js';
import type { Direction } from '../target/direction.js';

/** One value of an indicator. */
export interface ProgressPoint {
  /** Time in years: 2021, or 2021.5 for the middle of that year. */
  readonly at: number;
  /** Absent where nothing was reported; never 0 for that. */
  readonly value?: Interval | undefined;
  /** Weight in a regression, 0 or above; 1 when absent. */
  readonly weight?: number | undefined;
  /** Interpolated or carried forward: left out, so that filling a gap cannot make a trend. */
  readonly imputed?: boolean | undefined;
}

/** An indicator over time, as a status method sees it. */
export interface ProgressSeries {
  readonly unit: string;
  /** In any order. */
  readonly points: readonly ProgressPoint[];
  /** Where the publisher wants it to go. Without one nothing is judged. */
  readonly direction?: Direction | undefined;
  /** `change`, a series of growth rates or differences, is not judged. */
  readonly kind?: MeasureKind | undefined;
  /** Values of the peer group at the latest time, for the OECD distance; null = missing. */
  readonly peers?: readonly (number | null)[] | undefined;
}

/** What was promised. With `at` a target for a date, with `per` a plan for each period, with neither a threshold. */
export interface ProgressTarget {
  readonly unit: string;
  readonly value: Interval;
  /** Deadline in years. */
  readonly at?: number | undefined;
  /** ISO 8601 duration of a plan that holds for each such period: `P1Y`. */
  readonly per?: string | undefined;
  /** Where it started, if that was declared; otherwise the first value of the series. */
  readonly baseline?: { readonly at: number; readonly value: Interval } | undefined;
  /** For direction `approach`: values in it count as on target. */
  readonly acceptedBand?: Interval | undefined;
}

/** A value that is there. */
export interface Observed {
  readonly at: number;
  readonly value: Interval;
  readonly weight: number;
}

/**
 * The values that count, earliest first: reported and not imputed.
 *
 * @returns `no-data` where none is left, `duplicate-time` where two are of one time,
 * `insufficient-data` where all are
 */
export function observedValues(series: ProgressSeries): Outcome<readonly Observed[]> {
  const observed: Observed[] = [];
  for (const { at, value, weight = 1, imputed } of series.points) {
    if (value && !imputed) observed.push({ at, value, weight });
  }
  if (observed.length === 0) return refusal('no-data');
  observed.sort((a, b) => a.at - b.at);
  if (observed.length > 1 && observed.every((each) => each.at === observed[0]?.at)) {
    return refusal('insufficient-data');
  }
  const twice = observed.find((each, index) => each.at === observed[index - 1]?.at);
  return twice ? refusal('duplicate-time', String(twice.at)) : answer(observed);
}
