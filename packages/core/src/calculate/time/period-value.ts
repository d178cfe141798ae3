import type { Interval } from '../../quantity/interval.js';

/** A value of a series for a calendar period, labelled as in `period-label.ts`; `null` where it is missing. */
export interface PeriodValue<V = Interval | null> {
  readonly period: string;
  readonly value: V;
}
