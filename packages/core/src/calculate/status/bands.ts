import { answer, refusal, type Outcome, type Refusal } from '../../outcome.js';
import { interval, overlaps, type Interval } from '../../quantity/interval.js';
import type { MethodDescriptor } from '../method-descriptor.js';

/** One band of values with its name. */
export interface Band<S extends string = string> {
  readonly status: S;
  /** What a value must reach: at least it where more is better, at most it where less is. null for the last. */
  readonly limit: number | null;
  /** The limit itself belongs to the next band: "below 5 %". */
  readonly strict?: boolean;
}

/** What bands say of a value. */
export interface BandStatus<S extends string = string> {
  readonly method: 'bands';
  readonly edition: 'custom';
  /** The one band that holds every value of the range, else `indeterminate`. */
  readonly status: S | 'indeterminate';
  /** Every band that holds some value of it, best first. */
  readonly possible: readonly S[];
  /** The bands that were used. */
  readonly bands: readonly Band<S>[];
}

/**
 * Places a value in ordered bands, such as green, amber, red. Bands are policy and belong to the
 * data; limits are inclusive on the better side and nothing is rounded before the test, so 94.96
 * does not reach 95.
 *
 * @param value - undefined where nothing was reported
 * @param bands - best first; the last has limit null
 * @param direction - whether more or less is better
 * @returns `no-data`, `invalid-interval`, or `invalid-thresholds` where limits are not in order
 * @example
 * assessBands({ lo: 94.5, hi: 95.5 }, [{ status: 'green', limit: 95 }, { status: 'red', limit: null }], 'rise')
 * //=> status 'indeterminate', possible ['green', 'red']
 */
export function assessBands<S extends string>(
  value: Interval | undefined,
  bands: readonly Band<S>[],
  direction: 'rise' | 'fall',
): Outcome<BandStatus<S>> {
  if (!value) return refusal('no-data');
  if (!(value.lo <= value.hi)) return refusal('invalid-interval', 'value');
  const wrong = refuseBands(bands, direction);
  if (wrong) return wrong;
  const possible = possibleBands(value, bands, direction);
  return answer({ method: 'bands', edition: 'custom', ...oneStatus(possible), possible, bands });
}

/** What the method says of itself. */
export const bandsMethod: MethodDescriptor = {
  id: 'bands',
  name: { zh: '分档', en: 'Bands' },
  edition: 'custom',
  source:
    'Bullet-graph specification (Few 2013): two to five ordered ranges; limits are set by the data',
  formula: 'the first band whose limit the value reaches',
  needs: ['a value', 'bands from best to worst', 'a direction'],
  refusesWhen: ['no-data', 'invalid-interval', 'invalid-thresholds'],
};

/** The bands that some value of the range falls into, best first. */
export function possibleBands<S extends string>(
  range: Interval,
  bands: readonly Band<S>[],
  direction: 'rise' | 'fall',
): readonly S[] {
  return bands
    .filter((band, index) => overlaps(range, bandRange(band, bands[index - 1], direction)))
    .map((band) => band.status);
}

/** The status that holds throughout, or `indeterminate`. */
export function oneStatus<S extends string>(
  possible: readonly S[],
): { readonly status: S | 'indeterminate' } {
  const [only] = possible;
  return { status: only !== undefined && possible.length === 1 ? only : 'indeterminate' };
}

/** `invalid-thresholds` where the limits do not go from best to worst. */
export function refuseBands(
  bands: readonly Band[],
  direction: 'rise' | 'fall',
): Refusal | undefined {
  const inOrder = bands.every(({ limit }, index) => {
    if (limit === null) return index === bands.length - 1;
    const before = bands[index - 1]?.limit;
    if (before === undefined || before === null) return index < bands.length - 1;
    return index < bands.length - 1 && (direction === 'rise' ? limit < before : limit > before);
  });
  return inOrder && bands.length > 0 ? undefined : refusal('invalid-thresholds');
}

function bandRange(band: Band, better: Band | undefined, direction: 'rise' | 'fall'): Interval {
  const near = band.limit ?? (direction === 'rise' ? -Infinity : Infinity);
  const far = better?.limit ?? (direction === 'rise' ? Infinity : -Infinity);
  // An unbounded end is part of a range in memory, so the best and the last band keep theirs.
  const nearOpen = band.strict === true;
  const farOpen = better !== undefined && better.strict !== true;
  return direction === 'rise'
    ? interval(near, far, nearOpen, farOpen)
    : interval(far, near, farOpen, nearOpen);
}
