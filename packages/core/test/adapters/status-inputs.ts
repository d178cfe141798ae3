/** What the status vectors have in common. */
import type { Outcome } from '../../src/outcome.js';
import type { Interval, Quantity } from '../../src/quantity/interval.js';
import type { Assessment } from '../../src/calculate/status/assessment.js';
import type {
  ProgressPoint,
  ProgressSeries,
  ProgressTarget,
} from '../../src/calculate/status/progress-series.js';
import { errorOf, numberOf, rangeOf, rangeOrNull, snake, type Written } from './fields.js';

export const UNIT: string = 'percent';

export interface ThenAndNow {
  readonly baseline: Written;
  readonly baselineTime: number;
  readonly current: Written;
  readonly currentTime: number;
  readonly direction?: 'increase' | 'decrease';
  readonly target?: Written;
  readonly targetTime?: number;
  readonly seriesKind?: string;
}

export function directionOf(direction: string | undefined): 'rise' | 'fall' | undefined {
  if (!direction) return undefined;
  return direction === 'increase' ? 'rise' : 'fall';
}

export function quantity(value: Written | undefined): Quantity | undefined {
  return value === null || value === undefined ? undefined : { ...rangeOf(value), unit: UNIT };
}

export function pointAt(at: number, value: Written | undefined): ProgressPoint {
  return { at, value: rangeOrNull(value) ?? undefined };
}

export function seriesOf(
  points: readonly ProgressPoint[],
  direction: string | undefined,
  seriesKind?: string,
): ProgressSeries {
  return {
    unit: UNIT,
    points,
    direction: directionOf(direction),
    kind: seriesKind === 'growth_rate' ? 'change' : undefined,
  };
}

export function targetOf(
  value: Written | undefined,
  at?: number,
  more: Partial<ProgressTarget> = {},
): ProgressTarget | undefined {
  return value === null || value === undefined
    ? undefined
    : { unit: UNIT, value: rangeOf(value), at, ...more };
}

export function thenAndNow(given: ThenAndNow) {
  return {
    series: seriesOf(
      [pointAt(given.baselineTime, given.baseline), pointAt(given.currentTime, given.current)],
      given.direction,
      given.seriesKind,
    ),
    target: targetOf(given.target, given.targetTime),
  };
}

/** Vectors call a missing value insufficient data, whichever value it is. */
export function written(
  outcome: Outcome<Assessment>,
  fields: (assessment: Assessment, measure: (name: string) => number | undefined) => object,
): unknown {
  if (!outcome.ok) {
    return outcome.code === 'no-data' ? { error: 'INSUFFICIENT_DATA' } : errorOf(outcome);
  }
  const { value } = outcome;
  const measure = (name: string) => {
    const range: Interval | undefined = value.measures[name];
    return range && numberOf(range);
  };
  return { status: snake(value.status), ...fields(value, measure) };
}
