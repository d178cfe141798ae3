import { assessUnsd, type UnsdStatus } from '../../src/calculate/status/unsd.js';
import { thenAndNow, written, type ThenAndNow } from './status-inputs.js';

const SCORES: Record<UnsdStatus | 'indeterminate', number> = {
  'on-track-or-met': 3,
  'fair-acceleration-needed': 2,
  'stagnation-or-regression': 1,
  indeterminate: NaN,
};

export function run(input: unknown): unknown {
  const { series, target } = thenAndNow(input as ThenAndNow);
  const result = assessUnsd(series, target);
  return written(result, ({ flags, targetMetNow }, measure) => ({
    score: result.ok ? SCORES[result.value.status] : NaN,
    expectedAtTarget: measure('expected'),
    gapClosedRatio: measure('gapClosed'),
    cagrActual: measure('cagrActual'),
    targetAchieved: targetMetNow === 'yes' || flags.includes('within-one-point'),
  }));
}
