import { answer, refusal, type Outcome } from '../../outcome.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import {
  extent,
  mapPresent,
  mean,
  present,
  ranksOf,
  standardDeviation,
  type Column,
} from './column.js';

/**
 * How to bring indicators to one scale.
 *
 * | method | formula |
 * | --- | --- |
 * | `min-max` | (x − min) ÷ (max − min), stretched to `to` (0..100) |
 * | `z-score` | (x − mean) ÷ s, s with n − 1 |
 * | `rank` | 1 for the lowest; ties get the lowest rank of their group |
 * | `borda` | rank − 1 |
 * | `percent-rank` | (rank − 1) ÷ (n − 1) |
 * | `distance-to-max` | 1 − (max − x) ÷ (max − min) |
 * | `distance-to-reference` | 1 − (x_ref − x) ÷ (x_ref − min), `reference` the index of the reference unit |
 * | `distance-to-target` | rise: 1 − (target − x) ÷ (target − min); fall: 1 − (x − target) ÷ (max − target) |
 * | `fraction-of-max` | x ÷ max |
 * | `goalposts` | rise: (x − lower) ÷ (upper − lower); fall: (upper − x) ÷ (upper − lower); cut to 0..1 unless `truncate` is false; times `scale` |
 */
export type Normalisation =
  | { readonly method: 'min-max'; readonly to?: readonly [number, number] | undefined }
  | { readonly method: 'z-score' | 'rank' | 'borda' | 'percent-rank' }
  | { readonly method: 'distance-to-max' | 'fraction-of-max' }
  | {
      readonly method: 'distance-to-reference';
      readonly reference: number;
      readonly cap?: boolean | undefined;
    }
  | {
      readonly method: 'distance-to-target';
      readonly target: number;
      readonly cap?: boolean | undefined;
    }
  | {
      readonly method: 'goalposts';
      readonly lower: number;
      readonly upper: number;
      readonly scale?: number | undefined;
      readonly truncate?: boolean | undefined;
    };

/**
 * Brings one indicator to a common scale, higher always better.
 *
 * Formula  by method, see {@link Normalisation}
 * Unit     without dimension
 * Source   OECD/JRC, Handbook on Constructing Composite Indicators (2008), chapter 5; COINr 1.1.14, n_* functions
 *
 * Where less is better (`direction: 'fall'`) values change their sign first, except with
 * `distance-to-target` and `goalposts`, which have mirrored formulas. Missing values enter no
 * minimum, mean or rank, and stay missing.
 *
 * @returns a column of the same length. Refusals: `insufficient-data` without enough values,
 * `zero-range` where all are equal, the target is the worst value or the goalposts coincide,
 * `missing-reference` where the reference unit has no value
 * @example normalise([10, 20, null, 40], { method: 'min-max' }) //=> { ok: true, value: [0, 33.33…, null, 100] }
 */
export function normalise(
  column: Column,
  by: Normalisation & { readonly direction?: 'rise' | 'fall' | undefined },
): Outcome<Column> {
  const fall = by.direction === 'fall';
  if (by.method === 'goalposts') return toGoalposts(column, by, fall);
  if (present(column).length === 0) return refusal('insufficient-data');
  if (by.method === 'distance-to-target') return toTarget(column, by, fall);
  const facing = fall ? mapPresent(column, (value) => -value) : column;
  switch (by.method) {
    case 'rank':
      return answer(ranked(facing, (rank) => rank));
    case 'borda':
      return answer(ranked(facing, (rank) => rank - 1));
    case 'percent-rank': {
      const others = present(facing).length - 1;
      if (others === 0) return refusal('insufficient-data');
      return answer(ranked(facing, (rank) => (rank - 1) / others));
    }
    case 'z-score':
      return toZScore(facing);
    case 'fraction-of-max': {
      const [, max] = extent(present(facing));
      return max === 0 ? refusal('zero-range') : answer(mapPresent(facing, (x) => x / max));
    }
    case 'distance-to-reference':
      return toReference(facing, by);
    case 'min-max':
      return toRange(facing, by.to ?? [0, 100]);
    case 'distance-to-max':
      return toRange(facing, [0, 1]);
  }
}

/** What the method says of itself. */
export const normaliseMethod: MethodDescriptor = {
  id: 'normalise',
  name: { zh: '无量纲化', en: 'Normalisation' },
  edition: '2008',
  source: 'OECD/JRC, Handbook on Constructing Composite Indicators (2008), chapter 5; COINr 1.1.14',
  formula: 'min-max (x − min) ÷ (max − min); z-score (x − mean) ÷ s; others by name',
  needs: ['one column of values', 'a method'],
  refusesWhen: ['insufficient-data', 'zero-range', 'missing-reference'],
};

function toRange(column: Column, [from, to]: readonly [number, number]): Outcome<Column> {
  const [min, max] = extent(present(column));
  if (min === max) return refusal('zero-range');
  return answer(mapPresent(column, (x) => from + ((x - min) / (max - min)) * (to - from)));
}

function toZScore(column: Column): Outcome<Column> {
  const values = present(column);
  if (values.length < 2) return refusal('insufficient-data');
  const [min, max] = extent(values);
  if (min === max) return refusal('zero-range');
  const [middle, deviation] = [mean(values), standardDeviation(values)];
  return answer(mapPresent(column, (x) => (x - middle) / deviation));
}

function ranked(column: Column, as: (rank: number) => number): Column {
  const ranks = ranksOf(present(column));
  let next = 0;
  return mapPresent(column, () => as(ranks[next++] ?? NaN));
}

function toReference(
  column: Column,
  by: { readonly reference: number; readonly cap?: boolean | undefined },
): Outcome<Column> {
  const reference = column[by.reference];
  if (reference === null || reference === undefined) return refusal('missing-reference');
  const [min] = extent(present(column));
  if (reference === min) return refusal('zero-range');
  return answer(mapPresent(column, (x) => capped(1 - (reference - x) / (reference - min), by.cap)));
}

function toTarget(
  column: Column,
  by: { readonly target: number; readonly cap?: boolean | undefined },
  fall: boolean,
): Outcome<Column> {
  const [min, max] = extent(present(column));
  const worst = fall ? max : min;
  if (by.target === worst) return refusal('zero-range');
  return answer(
    mapPresent(column, (x) => capped(1 - (by.target - x) / (by.target - worst), by.cap)),
  );
}

function toGoalposts(
  column: Column,
  by: Extract<Normalisation, { method: 'goalposts' }>,
  fall: boolean,
): Outcome<Column> {
  const { lower, upper, scale = 1, truncate = true } = by;
  if (lower === upper) return refusal('zero-range');
  return answer(
    mapPresent(column, (x) => {
      const share = (fall ? upper - x : x - lower) / (upper - lower);
      return scale * (truncate ? Math.min(1, Math.max(0, share)) : share);
    }),
  );
}

function capped(share: number, cap = false): number {
  return cap ? Math.min(1, share) : share;
}
