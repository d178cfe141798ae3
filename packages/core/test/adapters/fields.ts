/** The vectors' own field names and error codes, and ours. */
import type { Refusal } from '../../src/outcome.js';
import { interval, type Interval } from '../../src/quantity/interval.js';

/** A number or a range as vectors write it; null is missing, and an end without bound. */
export type Written = number | null | { readonly lo: number | null; readonly hi: number | null };

/** zero-baseline → ZERO_BASELINE */
export function errorOf(refused: Refusal): { error: string } {
  return { error: screaming(refused.code) };
}

export function screaming(code: string): string {
  return code.toUpperCase().replaceAll('-', '_');
}

/** divisor-touches-zero → divisor_touches_zero */
export function snake(code: string): string {
  return code.replaceAll('-', '_');
}

/** half_even → half-even */
export function kebab(code: string): string {
  return code.replaceAll('_', '-');
}

export function rangeOf(written: Exclude<Written, null>): Interval {
  if (typeof written === 'number') return { lo: written, hi: written };
  return interval(written.lo ?? -Infinity, written.hi ?? Infinity);
}

export function rangeOrNull(written: Written | undefined): Interval | null {
  return written === null || written === undefined ? null : rangeOf(written);
}

/** The one number that a range of rounding width stands for. */
export function numberOf({ lo, hi }: Interval): number {
  return lo === hi ? lo : lo + (hi - lo) / 2;
}

export function numberOrNull(range: Interval | null): number | null {
  return range && numberOf(range);
}

export function written({ lo, hi }: Interval): { lo: number | null; hi: number | null } {
  return { lo: Number.isFinite(lo) ? lo : null, hi: Number.isFinite(hi) ? hi : null };
}
