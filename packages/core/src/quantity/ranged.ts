import type { Answer, Refusal } from '../outcome.js';
import type { Interval } from './interval.js';

/** `exact`: the tightest range there is. `overestimate`: it holds the true range and may be wider. */
export type Exactness = 'exact' | 'overestimate';

/** An answer with bounds, and what else the reader is owed about them. */
export interface RangedAnswer<T> extends Answer<T> {
  /** Kebab-case remarks, such as `divisor-contains-zero`. Absent when there are none. */
  readonly flags?: readonly string[];
  /** Absent where the method is always exact. */
  readonly exactness?: Exactness;
}

/** A range, or the reason there is none. */
export type Ranged<T = Interval> = RangedAnswer<T> | Refusal;
