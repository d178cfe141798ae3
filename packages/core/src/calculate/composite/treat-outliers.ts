import { answer, refusal, type Outcome } from '../../outcome.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { extent, mapPresent, mean, present, type Column } from './column.js';

const MOST_SKEWED = 2;
const MOST_PEAKED = 3.5;
/** How many values may be moved before the logarithm is taken instead. */
const MOST_TREATED = 5;

/** How far a distribution leans and how heavy its tails are. */
export interface Shape {
  /** Bias-corrected sample skewness. */
  readonly skewness: number;
  /** Bias-corrected excess kurtosis. */
  readonly kurtosis: number;
  /** |skewness| < 2 or kurtosis < 3.5. */
  readonly passes: boolean;
}

/**
 * The skewness and kurtosis test for outliers.
 *
 * Formula  G1 = g1 × √(n(n − 1)) ÷ (n − 2); G2 = ((n + 1) × g2 + 6) × (n − 1) ÷ ((n − 2)(n − 3))
 * Source   OECD/JRC Handbook (2008), chapters 3 and 4; type 2 of e1071
 *
 * @returns `insufficient-data` under four values, `zero-variance` where all are equal
 */
export function shapeOf(column: Column): Outcome<Shape> {
  const values = present(column);
  const n = values.length;
  if (n < 4) return refusal('insufficient-data');
  const [min, max] = extent(values);
  if (min === max) return refusal('zero-variance');
  const middle = mean(values);
  const moment = (power: number) =>
    values.reduce((sum, value) => sum + (value - middle) ** power, 0) / n;
  const variance = moment(2);
  const g1 = moment(3) / variance ** 1.5;
  const g2 = moment(4) / variance ** 2 - 3;
  const skewness = (g1 * Math.sqrt(n * (n - 1))) / (n - 2);
  const kurtosis = (((n + 1) * g2 + 6) * (n - 1)) / ((n - 2) * (n - 3));
  const passes = Math.abs(skewness) < MOST_SKEWED || kurtosis < MOST_PEAKED;
  return answer({ skewness, kurtosis, passes });
}

/** Which end a value was moved from; undefined where it was left alone. */
export type Treated = 'high' | 'low' | undefined;

/** A column with its extreme values moved inwards. */
export interface Winsorised extends Shape {
  readonly values: Column;
  readonly treated: readonly Treated[];
  readonly treatedCount: number;
}

/**
 * Moves the extreme value on the side of the skew to the next one, again and again until the test
 * passes or enough values have been moved. Equal extremes move together.
 *
 * Source   OECD/JRC Handbook (2008), chapter 4; COINr 1.1.14, winsorise()
 *
 * @param options - `maxTreated`: how many values may be moved, 5 by default
 * @returns the column after it and its shape; `insufficient-data`, `zero-variance`
 * @example winsorise([12, 14, 13, 15, 11, 16, 14, 13, 12, 90]) // 90 becomes 16
 */
export function winsorise(
  column: Column,
  options: { readonly maxTreated?: number | undefined } = {},
): Outcome<Winsorised> {
  const { maxTreated = MOST_TREATED } = options;
  const treated: Treated[] = column.map(() => undefined);
  let values = column;
  let treatedCount = 0;
  for (;;) {
    const shape = shapeOf(values);
    if (!shape.ok) return shape;
    if (shape.value.passes || treatedCount >= maxTreated) {
      return answer({ ...shape.value, values, treated, treatedCount });
    }
    const high = shape.value.skewness >= 0;
    const [min, max] = extent(present(values));
    const extreme = high ? max : min;
    const [nextLow, nextHigh] = extent(present(values).filter((value) => value !== extreme));
    for (const [index, value] of values.entries()) {
      if (value === extreme) treated[index] = high ? 'high' : 'low';
    }
    values = mapPresent(values, (x) => (x === extreme ? (high ? nextHigh : nextLow) : x));
    treatedCount = treated.filter((each) => each !== undefined).length;
  }
}

/**
 * The shifted logarithm.
 *
 * Formula  ln(x − min + 0.01 × (max − min))
 * Source   COIN Tool, as COINr 1.1.14 log_CT(). (Its log_GII() returns its input unchanged; do not compare with it.)
 *
 * @returns `insufficient-data` without values, `zero-variance` where all are equal
 * @example shiftedLog([0, 1, 10, 250]) //=> { ok: true, value: [0.916, 1.253, 2.526, 5.531] }
 */
export function shiftedLog(column: Column): Outcome<Column> {
  const values = present(column);
  if (values.length === 0) return refusal('insufficient-data');
  const [min, max] = extent(values);
  if (min === max) return refusal('zero-variance');
  return answer(mapPresent(column, (x) => Math.log(x - min + 0.01 * (max - min))));
}

/** A column after treatment, and what was done. */
export interface TreatedColumn extends Shape {
  readonly values: Column;
  readonly treatment: 'none' | 'winsorised' | 'logarithm';
  readonly treated: readonly Treated[];
}

/**
 * Treats outliers as the Handbook does: nothing where the test passes, else winsorising, else the
 * shifted logarithm of the original values.
 *
 * Source   OECD/JRC Handbook (2008), chapter 4; COINr 1.1.14, Treat()
 *
 * @param options - `maxTreated`: how many values winsorising may move, 5 by default
 * @returns the column, with `passes` false where nothing helped; `insufficient-data`, `zero-variance`
 */
export function treatOutliers(
  column: Column,
  options: { readonly maxTreated?: number | undefined } = {},
): Outcome<TreatedColumn> {
  const moved = winsorise(column, options);
  if (!moved.ok) return moved;
  const { treatedCount, ...rest } = moved.value;
  if (rest.passes) {
    return answer({ ...rest, treatment: treatedCount === 0 ? 'none' : 'winsorised' });
  }
  const logs = shiftedLog(column);
  if (!logs.ok) return logs;
  const shape = shapeOf(logs.value);
  if (!shape.ok) return shape;
  const untouched = column.map(() => undefined);
  return answer({ ...shape.value, values: logs.value, treatment: 'logarithm', treated: untouched });
}

/** What the method says of itself. */
export const treatOutliersMethod: MethodDescriptor = {
  id: 'treat-outliers',
  name: { zh: '异常值处理', en: 'Outlier treatment' },
  edition: '2008',
  source:
    'OECD/JRC, Handbook on Constructing Composite Indicators (2008), chapters 3 and 4; COINr 1.1.14',
  formula:
    'passes where |skewness| < 2 or kurtosis < 3.5; else winsorise, else ln(x − min + 0.01 × (max − min))',
  thresholds: { skewness: MOST_SKEWED, kurtosis: MOST_PEAKED, treated: MOST_TREATED },
  needs: ['a column of at least four values'],
  refusesWhen: ['insufficient-data', 'zero-variance'],
};
