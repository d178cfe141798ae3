/** A value at a time; null is missing. */
export interface DatedValue {
  readonly at: number;
  readonly value: number | null;
}

/** A value that may have been filled in. */
export interface ImputedValue extends DatedValue {
  /** True where nobody reported it. Status methods leave such values out. */
  readonly imputed: boolean;
}

/**
 * Fills gaps in a series, and says so on each value it fills.
 *
 * Formula  linear: the straight line between the neighbouring values, by actual time;
 *          carry-forward: the last value before, at most `maxAge` old
 * Source   COINr 1.1.14, Impute()
 *
 * Nothing is filled in before the first value, nor by a straight line after the last.
 *
 * @param points - in any order; missing values are skipped
 * @param at - the times wanted
 * @returns one value per time wanted, null (and not imputed) where there is nothing to fill it with
 * @example impute([{ at: 2016, value: 10 }, { at: 2018, value: 16 }], [2017], { method: 'linear' })
 * //=> [{ at: 2017, value: 13, imputed: true }]
 */
export function impute(
  points: readonly DatedValue[],
  at: readonly number[],
  by:
    | { readonly method: 'linear' }
    | { readonly method: 'carry-forward'; readonly maxAge?: number | undefined },
): readonly ImputedValue[] {
  const known = points
    .filter((point): point is { at: number; value: number } => point.value !== null)
    .sort((a, b) => a.at - b.at);
  return at.map((time): ImputedValue => {
    const before = known.findLast((point) => point.at <= time);
    if (before?.at === time) return { at: time, value: before.value, imputed: false };
    if (!before) return { at: time, value: null, imputed: false };
    if (by.method === 'carry-forward') {
      const fresh = time - before.at <= (by.maxAge ?? Infinity);
      return { at: time, value: fresh ? before.value : null, imputed: fresh };
    }
    const after = known.find((point) => point.at > time);
    if (!after) return { at: time, value: null, imputed: false };
    const share = (time - before.at) / (after.at - before.at);
    return { at: time, value: before.value + share * (after.value - before.value), imputed: true };
  });
}
