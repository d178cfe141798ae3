/**
 * A range of numbers. Ends belong to it unless marked open; an unbounded end is ±Infinity in
 * memory and `null` in files.
 */
export interface Interval {
  readonly lo: number;
  readonly hi: number;
  /** The lower end itself is excluded ("over 63万" does not hold for 63万). */
  readonly loOpen?: boolean;
  /** The upper end itself is excluded ("nearly 20万"). */
  readonly hiOpen?: boolean;
}

/** A range in a unit: a number that is finished. */
export interface Quantity<U extends string = string> extends Interval {
  readonly unit: U;
}

/** Makes an interval without writing the open flags that are false. */
export function interval(lo: number, hi: number, loOpen = false, hiOpen = false): Interval {
  if (!loOpen && !hiOpen) return { lo, hi };
  return { lo, hi, ...(loOpen && { loOpen }), ...(hiOpen && { hiOpen }) };
}

/** The interval that holds one number. */
export function point(value: number): Interval {
  return { lo: value, hi: value };
}

/** Whether the interval holds exactly one number. */
export function isPoint(range: Interval): boolean {
  return range.lo === range.hi;
}

/** Whether `value` lies in the interval. */
export function contains(range: Interval, value: number): boolean {
  return (
    (range.loOpen ? value > range.lo : value >= range.lo) &&
    (range.hiOpen ? value < range.hi : value <= range.hi)
  );
}

/** Whether every number of `inner` lies in `outer`. */
export function encloses(outer: Interval, inner: Interval): boolean {
  const below =
    outer.lo < inner.lo || (outer.lo === inner.lo && (!outer.loOpen || inner.loOpen === true));
  const above =
    outer.hi > inner.hi || (outer.hi === inner.hi && (!outer.hiOpen || inner.hiOpen === true));
  return below && above;
}

/** Whether two intervals share a number. */
export function overlaps(a: Interval, b: Interval): boolean {
  const apart = (left: Interval, right: Interval) =>
    left.hi < right.lo || (left.hi === right.lo && (left.hiOpen === true || right.loOpen === true));
  return !apart(a, b) && !apart(b, a);
}
