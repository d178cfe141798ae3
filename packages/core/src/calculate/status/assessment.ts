import { answer, refusal, type Outcome } from '../../outcome.js';
import type { Interval, Quantity } from '../../quantity/interval.js';
import type { Certainty } from '../target/meets-target.js';
import { oneStatus, refuseBands, type Band } from './bands.js';

/** The methods `assessProgress` knows. */
export type StatusMethodId =
  | 'escap'
  | 'eurostat'
  | 'unsd'
  | 'statcan'
  | 'sdsn'
  | 'destatis'
  | 'oecd'
  | 'pace'
  | 'plan-fulfilment'
  | 'threshold';

/** A verdict with everything a reader needs to check it. */
export interface Assessment<S extends string = string> {
  readonly method: StatusMethodId;
  /** Edition of the published rule, or `custom` once a threshold was changed. */
  readonly edition: string;
  /** The status that holds throughout the ranges, else `indeterminate`. */
  readonly status: S | 'indeterminate';
  /** Every status that some values of the ranges would get, best first. */
  readonly possible: readonly S[];
  /** Whether the target is met now, whatever the trend. Absent without a target. */
  readonly targetMetNow?: Certainty;
  /** The numbers behind the verdict, by name, each with its unit: `gap`, `ratio`, `cagrActual`. */
  readonly measures: Readonly<Record<string, Quantity>>;
  /** The values it was computed from. */
  readonly inputs: AssessmentInputs;
  /** The cut points that were used, by the status they open. */
  readonly thresholds: Readonly<Record<string, number>>;
  /** Kebab-case remarks, such as `zero-replaced`; empty when there are none. */
  readonly flags: readonly string[];
}

/** The values an assessment was computed from. */
export interface AssessmentInputs {
  readonly unit: string;
  readonly direction?: 'rise' | 'fall' | 'approach' | undefined;
  readonly baseline?: { readonly at: number; readonly value: Interval } | undefined;
  readonly current: { readonly at: number; readonly value: Interval };
  readonly target?: { readonly at?: number | undefined; readonly value: Interval } | undefined;
  /** How many values of the series were used. */
  readonly values: number;
}

/** What may be set on any method. */
export interface AssessOptions {
  /** Other cut points by the status they open, in the formula's unit. The result's edition is then `custom`. */
  readonly thresholds?: Readonly<Record<string, number>> | undefined;
  /** Length of the recent window in years, for methods that have one (`sdsn`). Default: all values. */
  readonly recentYears?: number | undefined;
}

/**
 * A rule's bands with the limits somebody else may have set, and the edition that follows.
 *
 * @returns `invalid-thresholds` (at: the name) for a name the rule does not have or limits out of order
 */
export function usedBands<S extends string>(
  bands: readonly Band<S>[],
  direction: 'rise' | 'fall',
  edition: string,
  thresholds: Readonly<Record<string, number>> = {},
): Outcome<{ readonly bands: readonly Band<S>[]; readonly edition: string }> {
  const names = Object.keys(thresholds);
  if (names.length === 0) return answer({ bands, edition });
  const known = new Set<string>(bands.filter((band) => band.limit !== null).map((b) => b.status));
  const odd = names.find((name) => !known.has(name) || !Number.isFinite(thresholds[name]));
  if (odd !== undefined) return refusal('invalid-thresholds', odd);
  const own = bands.map((band) => ({ ...band, limit: thresholds[band.status] ?? band.limit }));
  return refuseBands(own, direction) ?? answer({ bands: own, edition: 'custom' });
}

/** The limits of bands by the status they open. */
export function limitsOf(bands: readonly Band[]): Readonly<Record<string, number>> {
  const limits: Record<string, number> = {};
  for (const { status, limit } of bands) if (limit !== null) limits[status] = limit;
  return limits;
}

/** Puts an assessment together; the status follows from what is possible. */
export function assessment<S extends string>(
  parts: Omit<Assessment<S>, 'status' | 'thresholds' | 'flags'> & {
    readonly bands: readonly Band[];
    readonly flags?: readonly string[];
  },
): Outcome<Assessment<S>> {
  const { bands, flags = [], inputs, ...rest } = parts;
  const { baseline, current, target } = inputs;
  return answer({
    ...rest,
    ...oneStatus(rest.possible),
    inputs: {
      ...inputs,
      ...(baseline && { baseline: { at: baseline.at, value: baseline.value } }),
      current: { at: current.at, value: current.value },
      ...(target && {
        target: { ...(target.at !== undefined && { at: target.at }), value: target.value },
      }),
    },
    thresholds: limitsOf(bands),
    flags,
  });
}

/** A measure without dimension. */
export function ratio(range: Interval): Quantity<'ratio'> {
  return { ...range, unit: 'ratio' };
}
