import { refusal, type Outcome } from '../../outcome.js';
import { interval, point, type Interval, type Quantity } from '../../quantity/interval.js';
import { div, mul, sub } from '../../quantity/interval-arithmetic.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { settled } from '../target/settled.js';
import { scoreBetween } from './score-between.js';

/**
 * SDG Index score of a value between the worst bound and the optimum. Lower-is-better is an optimum
 * below the lower bound.
 *
 * Formula  100 × (value − lower) ÷ (optimum − lower), cut to 0..100
 * Unit     points of 100
 * Source   Sachs et al., Sustainable Development Report, methods summary
 *
 * @returns the range, or `no-data`, `zero-range` where the bounds coincide
 * @example sdsnScore({ lo: 72.4, hi: 72.4 }, { lower: 15.5, optimum: 98 }) // 68.97
 */
export function sdsnScore(
  value: Interval | undefined,
  bounds: { readonly lower: number; readonly optimum: number },
): Outcome<Quantity<'index'>> {
  if (!value) return refusal('no-data');
  const { lower, optimum } = bounds;
  if (lower === optimum) return refusal('zero-range');
  const score = div(mul(sub(value, point(lower)), point(100)), sub(point(optimum), point(lower)));
  if (!score.ok) return score;
  const { lo, hi } = settled(score.value, [value]);
  return { ok: true, value: { lo: cut(lo), hi: cut(hi), unit: 'index' } };
}

export type SdsnColour = 'green' | 'yellow' | 'orange' | 'red';

/** Where a value stands on the dashboard. */
export interface SdsnDashboard {
  readonly edition: string;
  /** The colour that holds throughout, else `indeterminate`. */
  readonly status: SdsnColour | 'indeterminate';
  /** Best first. */
  readonly possible: readonly SdsnColour[];
  /** From 0 (lower bound) to 3 (optimum). */
  readonly rescaled: Interval;
}

/**
 * SDG Index dashboard colour: the value on a scale from 0 to 3 that runs straight through lower
 * bound, red threshold, green threshold and optimum.
 *
 * Unit     scale of 3: below 1 red, below 1.5 orange, below 2 yellow, from 2 green
 * Source   Lafortune et al. 2018, methodology paper. The cuts are restated: check before quoting.
 *
 * @returns the colour, or `no-data`, `invalid-thresholds` where the four values are not in order
 * @example sdsnDashboard({ lo: 60, hi: 60 }, { lower: 20, red: 50, green: 62, optimum: 90 }) // yellow, 1.83
 */
export function sdsnDashboard(
  value: Interval | undefined,
  limits: {
    readonly lower: number;
    readonly red: number;
    readonly green: number;
    readonly optimum: number;
  },
): Outcome<SdsnDashboard> {
  if (!value) return refusal('no-data');
  const rising = limits.optimum > limits.lower;
  const sign = rising ? 1 : -1;
  const steps = [limits.lower, limits.red, limits.green, limits.optimum].map((step) => sign * step);
  const inOrder = steps.every((step, index) => step > (steps[index - 1] ?? -Infinity));
  if (!inOrder) return refusal('invalid-thresholds');
  const facing = rising ? value : interval(-value.hi, -value.lo, value.hiOpen, value.loOpen);
  const rescaled = scoreBetween(
    facing,
    steps.map((step, index) => [step, index] as const),
  );
  const possible = COLOURS.filter(
    ([, from, below]) => rescaled.hi >= from && rescaled.lo < below,
  ).map(([colour]) => colour);
  const [only] = possible;
  const status = only !== undefined && possible.length === 1 ? only : 'indeterminate';
  return { ok: true, value: { edition: '2018–2024', status, possible, rescaled } };
}

const COLOURS: readonly (readonly [SdsnColour, from: number, below: number])[] = [
  ['green', 2, Infinity],
  ['yellow', 1.5, 2],
  ['orange', 1, 1.5],
  ['red', -Infinity, 1],
];

/** What score and dashboard say of themselves. */
export const sdsnScoreMethod: MethodDescriptor = {
  id: 'sdsn-score',
  name: { zh: '可持续发展目标指数得分', en: 'SDG Index score and dashboard' },
  edition: '2018–2024',
  source:
    'Sachs et al., Sustainable Development Report, methods summary; Lafortune et al. 2018. Colour cuts: restated, check before quoting.',
  formula:
    'score 100 × (value − lower) ÷ (optimum − lower), cut to 0..100; dashboard 0–3 through lower, red, green, optimum',
  thresholds: { green: 2, yellow: 1.5, orange: 1 },
  needs: ['a value', 'lower bound and optimum', 'for the dashboard red and green thresholds'],
  refusesWhen: ['no-data', 'zero-range', 'invalid-thresholds'],
};

function cut(end: number): number {
  return Math.min(100, Math.max(0, end));
}
