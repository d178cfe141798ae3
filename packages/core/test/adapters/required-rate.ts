import { paceRatio } from '../../src/calculate/target/pace-ratio.js';
import { requiredRate } from '../../src/calculate/target/required-rate.js';
import { errorOf, numberOf, snake } from './fields.js';
import { UNIT } from './status-inputs.js';

interface Input {
  readonly fn: 'requiredRate' | 'pace';
  readonly baseline: number;
  readonly baselineTime: number;
  readonly current: number;
  readonly currentTime: number;
  readonly target: number;
  readonly targetTime: number;
  readonly mode: 'linear' | 'compound';
}

export function run(input: unknown): unknown {
  const given = input as Input;
  const values = {
    actual: { lo: given.current, hi: given.current, unit: UNIT },
    actualAt: given.currentTime,
    target: { lo: given.target, hi: given.target, unit: UNIT },
    targetAt: given.targetTime,
  };
  if (given.fn === 'requiredRate') {
    const rate = requiredRate({ ...values, mode: given.mode });
    if (!rate.ok) return errorOf(rate);
    return { [given.mode === 'linear' ? 'perYear' : 'rate']: numberOf(rate.value) };
  }
  const pace = paceRatio({
    ...values,
    baseline: { lo: given.baseline, hi: given.baseline, unit: UNIT },
    baselineAt: given.baselineTime,
  });
  if (!pace.ok) return errorOf(pace);
  const { elapsed, progress, expectedNow, paceRatio: ratio, flags } = pace.value;
  return {
    elapsed: numberOf(elapsed),
    fraction: numberOf(progress),
    expectedNow: numberOf(expectedNow),
    paceRatio: ratio ? numberOf(ratio) : null,
    flags: flags.map(snake),
  };
}
