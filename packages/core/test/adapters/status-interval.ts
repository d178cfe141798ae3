import { assessProgress } from '../../src/calculate/status/assess-progress.js';
import { snake } from './fields.js';
import { thenAndNow, written, type ThenAndNow } from './status-inputs.js';

type Input = ThenAndNow & { readonly method: 'escap' | 'eurostat' };

export function run(input: unknown): unknown {
  const given = input as Input;
  const { series, target } = thenAndNow(given);
  const result = assessProgress(series, target, { method: given.method });
  // Ranges that happen to be the same number overlap too.
  if (!result.ok && result.code === 'zero-required-change') {
    return { error: 'BASELINE_TARGET_OVERLAP' };
  }
  return written(result, ({ possible, measures: { gap, cagrActual } }) => ({
    possible: possible.map(snake),
    ...(gap && { gapPct: { lo: 100 * gap.lo, hi: 100 * gap.hi } }),
    ...(cagrActual && { cagr: { lo: cagrActual.lo, hi: cagrActual.hi } }),
  }));
}
