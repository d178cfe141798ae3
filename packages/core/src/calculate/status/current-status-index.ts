import { refusal, type Outcome } from '../../outcome.js';
import { point, type Quantity } from '../../quantity/interval.js';
import { mul, sub } from '../../quantity/interval-arithmetic.js';
import { progressToTarget } from '../target/progress-to-target.js';
import { settled } from '../target/settled.js';
import type { MethodDescriptor } from '../method-descriptor.js';

/**
 * ESCAP Current Status Index: how much of the way has been made, on a scale of ten.
 *
 * Formula  10 × d × (actual − baseline) ÷ |target − baseline|, d = 1 where a rise is wished for, −1 for a fall;
 *          parity: 10 − 10 × |target − actual| ÷ |target − baseline|
 * Unit     ratio on a scale of 10: 0 at the baseline, 10 at the target, negative after a regression
 * Source   ESCAP technical notes on SDG progress assessment; formula as in UNICEF MENARO's benchmarking code
 *
 * @param values - in one unit; `parity` for indicators that are best exactly at the target
 * @returns the tightest range, or a refusal of `progressToTarget`
 * @throws {TypeError} when units differ
 * @example currentStatusIndex({ baseline: percent(40), actual: percent(55), target: percent(70), direction: 'rise' }) // 5
 */
export function currentStatusIndex<U extends string>(values: {
  readonly baseline: Quantity<U> | undefined;
  readonly actual: Quantity<NoInfer<U>> | undefined;
  readonly target: Quantity<NoInfer<U>> | undefined;
  readonly direction: 'rise' | 'fall';
  readonly parity?: boolean | undefined;
}): Outcome<Quantity<'ratio'>> {
  const { baseline, actual, target, direction, parity } = values;
  const progress = progressToTarget({ baseline, actual, target });
  if (!progress.ok) return progress;
  if (!baseline || !target) return refusal('insufficient-data');
  const inputs = [progress.value];
  if (parity) {
    const away = sub(point(1), progress.value);
    const distance = {
      lo: away.lo > 0 ? away.lo : away.hi < 0 ? -away.hi : 0,
      hi: Math.max(-away.lo, away.hi),
    };
    const index = sub(point(10), mul(point(10), distance));
    return { ok: true, value: { ...settled(index, inputs), unit: 'ratio' } };
  }
  const forward = target.lo > baseline.hi === (direction === 'rise');
  const index = mul(point(forward ? 10 : -10), progress.value);
  return { ok: true, value: { ...settled(index, inputs), unit: 'ratio' } };
}

/** What the method says of itself. */
export const currentStatusIndexMethod: MethodDescriptor = {
  id: 'current-status-index',
  name: { zh: '亚太经社会现状指数', en: 'ESCAP Current Status Index' },
  edition: '2017–2026 notes',
  source:
    'ESCAP technical notes on SDG progress assessment; formula as in UNICEF MENARO benchmarking code',
  formula:
    '10 × d × (actual − baseline) ÷ |target − baseline|; parity: 10 − 10 × |target − actual| ÷ |target − baseline|',
  needs: ['baseline', 'latest value', 'target', 'a direction'],
  refusesWhen: [
    'insufficient-data',
    'zero-required-change',
    'baseline-target-overlap',
    'unbounded-figure',
  ],
};
