import { assessStatcan } from '../../src/calculate/status/statcan.js';
import { snake } from './fields.js';
import { thenAndNow, written, type ThenAndNow } from './status-inputs.js';

export function run(input: unknown): unknown {
  const { series, target } = thenAndNow(input as ThenAndNow);
  const result = assessStatcan(series, target);
  if (!result.ok) return { status: 'unable_to_assess' };
  return written(result, ({ flags }, measure) => ({
    ratio: measure('ratio'),
    cagr: measure('cagrActual'),
    score: measure('score'),
    flags: flags.map(snake),
  }));
}
