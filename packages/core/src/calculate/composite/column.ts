/** One indicator across units (places, years); null is missing and stays missing. */
export type Column = readonly (number | null)[];

/** The values that are there. */
export function present(column: Column): readonly number[] {
  return column.filter((value) => value !== null);
}

/** Applies a formula to the values that are there; missing ones stay missing. */
export function mapPresent(column: Column, formula: (value: number) => number): Column {
  return column.map((value) => (value === null ? null : formula(value)));
}

/** Smallest and largest; [Infinity, −Infinity] for an empty list. */
export function extent(values: readonly number[]): readonly [lo: number, hi: number] {
  let lo = Infinity;
  let hi = -Infinity;
  for (const value of values) {
    if (value < lo) lo = value;
    if (value > hi) hi = value;
  }
  return [lo, hi];
}

/** The mean of a list that is not empty. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The sample standard deviation (n − 1) of at least two values. */
export function standardDeviation(values: readonly number[]): number {
  const middle = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

/** The middle value, or the mean of the two middle ones, of a list that is not empty. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** Rank of each value from 1, the smallest; ties get the lowest rank of their group. */
export function ranksOf(values: readonly number[]): readonly number[] {
  const first = new Map<number, number>();
  for (const [index, value] of values.toSorted((a, b) => a - b).entries()) {
    if (!first.has(value)) first.set(value, index + 1);
  }
  return values.map((value) => first.get(value) ?? NaN);
}

/** Whether one score is above another by more than the rounding of a sum: 0.1 + 0.2 ties with 0.3. */
export function isAbove(one: number, other: number): boolean {
  return one - other > 1e-12 * Math.max(Math.abs(one), Math.abs(other));
}
