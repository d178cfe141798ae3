import { achievementRate } from '../../src/calculate/target/achievement-rate.js';
import { drawnShare } from '../../src/calculate/target/drawn-share.js';
import { meetsTarget } from '../../src/calculate/target/meets-target.js';
import { progressToTarget } from '../../src/calculate/target/progress-to-target.js';
import { remainingChange } from '../../src/calculate/target/remaining-change.js';
import { twoSidedTransform } from '../../src/calculate/target/two-sided-transform.js';
import { errorOf, numberOf } from './fields.js';
import { directionOf, quantity } from './status-inputs.js';

interface Input {
  readonly fn: 'progress' | 'achievementRate' | 'twoSidedTransform';
  readonly baseline?: number | null;
  readonly current?: number | null;
  readonly target?: number | null;
  readonly desiredDirection?: string;
  readonly direction?: string;
  readonly actual?: number | null;
  readonly plan?: number | null;
  readonly value?: number | null;
  readonly mode?: 'ratio' | 'reflection';
  readonly acceptedBand?: readonly [number, number];
}

export function run(input: unknown): unknown {
  const given = input as Input;
  const direction = directionOf(given.desiredDirection ?? given.direction);
  if (given.fn === 'achievementRate') {
    const [actual, plan] = [quantity(given.actual), quantity(given.plan)];
    const rate = achievementRate({ actual, plan, direction });
    if (!rate.ok || !actual || !plan) return rate.ok ? undefined : errorOf(rate);
    return { rate: numberOf(rate.value), gap: numberOf(remainingChange({ actual, target: plan })) };
  }
  const target = quantity(given.target);
  if (given.fn === 'twoSidedTransform' && target) {
    const [lo, hi] = given.acceptedBand ?? [];
    const moved = twoSidedTransform(quantity(given.value), target, {
      mode: given.mode ?? 'ratio',
      acceptedBand: lo === undefined || hi === undefined ? undefined : { lo, hi },
    });
    if (!moved.ok) return errorOf(moved);
    return {
      value: numberOf(moved.value.value),
      target: numberOf(moved.value.target),
      direction: 'decrease',
    };
  }
  const [baseline, actual] = [quantity(given.baseline), quantity(given.current)];
  const progress = progressToTarget({ baseline, actual, target, direction });
  if (!progress.ok) return errorOf(progress);
  if (!baseline || !actual || !target) return undefined;
  return {
    fraction: numberOf(progress.value),
    clamped: numberOf(drawnShare(progress.value)),
    remaining: numberOf(remainingChange({ actual, target })),
    targetAchieved:
      meetsTarget(actual, target, target.lo > baseline.lo ? 'rise' : 'fall') === 'yes',
  };
}
