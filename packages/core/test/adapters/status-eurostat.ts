import { assessEurostat } from '../../src/calculate/status/eurostat.js';
import { thenAndNow, written, type ThenAndNow } from './status-inputs.js';

export function run(input: unknown): unknown {
  const { series, target } = thenAndNow(input as ThenAndNow);
  return written(assessEurostat(series, target), (_, measure) => ({
    ratio: measure('ratio'),
    cagrActual: measure('cagrActual'),
    cagrRequired: measure('cagrRequired'),
  }));
}
