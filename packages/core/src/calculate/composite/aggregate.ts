import { answer, refusal, type Outcome } from '../../outcome.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { median, type Column } from './column.js';

/** How indicators become one number, from full compensation to none. */
export type Aggregation =
  | { readonly method: 'arithmetic' | 'geometric' | 'harmonic' | 'median' }
  | { readonly method: 'power'; readonly p: number };

/**
 * Weighs several normalised indicators of one unit into one number.
 *
 * Formula  arithmetic Σwx;  geometric exp Σw ln x;  harmonic 1 ÷ Σ(w ÷ x);  power (Σw x^p)^(1 ÷ p),
 *          p = 0 the geometric mean;  median without weights. Weights add up to 1 over what is there.
 * Unit     the indicators' common scale
 * Source   OECD/JRC, Handbook on Constructing Composite Indicators (2008), chapter 6; COINr 1.1.14, a_* functions
 *
 * The arithmetic mean lets strength make up for weakness in full, the geometric and harmonic ones
 * less. Missing values drop out and the rest is weighed anew; unlike COINr the harmonic mean refuses
 * negative values and the power mean skips missing ones.
 *
 * @param by - `weights`, one per indicator, equal when absent; `minAvailability`: the least share of
 * indicators that must be there
 * @returns `insufficient-data` where nothing is there, `too-many-missing`, `negative-weight`,
 * `zero-weight` where what is there weighs nothing, `nonpositive-value` for means that need values above 0
 * @throws {RangeError} where there is not one weight per indicator
 * @example aggregate([72, null, 90], { method: 'arithmetic', weights: [2, 1, 1] }) //=> { ok: true, value: 78 }
 */
export function aggregate(
  indicators: Column,
  by: Aggregation & {
    readonly weights?: readonly number[] | undefined;
    readonly minAvailability?: number | undefined;
  },
): Outcome<number> {
  const weights = by.weights ?? indicators.map(() => 1);
  if (weights.length !== indicators.length) {
    throw new RangeError(
      `aggregate: ${indicators.length} indicators need as many weights, not ${weights.length}.`,
    );
  }
  if (weights.some((weight) => !(weight >= 0))) return refusal('negative-weight');
  const values: number[] = [];
  const shares: number[] = [];
  for (const [index, value] of indicators.entries()) {
    if (value === null) continue;
    values.push(value);
    shares.push(weights[index] ?? 0);
  }
  if (values.length === 0) return refusal('insufficient-data');
  if (values.length < (by.minAvailability ?? 0) * indicators.length) {
    const missing = indicators.length - values.length;
    return refusal('too-many-missing', undefined, {
      missing: String(missing),
      of: String(indicators.length),
    });
  }
  if (by.method === 'median') return answer(median(values));
  const whole = shares.reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) return refusal('zero-weight');
  const power = powerOf(by);
  if (
    power !== 1 &&
    !(power > 0 && Number.isInteger(power)) &&
    values.some((value) => value <= 0)
  ) {
    return refusal('nonpositive-value');
  }
  const weighed = (as: (value: number) => number) =>
    values.reduce((sum, value, index) => sum + (shares[index] ?? 0) * as(value), 0) / whole;
  if (power === 1) return answer(weighed((value) => value));
  if (power === 0) return answer(Math.exp(weighed(Math.log)));
  return answer(weighed((value) => value ** power) ** (1 / power));
}

/** What the method says of itself. */
export const aggregateMethod: MethodDescriptor = {
  id: 'aggregate',
  name: { zh: '加权合成', en: 'Aggregation' },
  edition: '2008',
  source: 'OECD/JRC, Handbook on Constructing Composite Indicators (2008), chapter 6; COINr 1.1.14',
  formula:
    'arithmetic Σwx; geometric exp Σw ln x; harmonic 1 ÷ Σ(w ÷ x); power (Σw x^p)^(1 ÷ p); median',
  needs: ['normalised indicators of one unit', 'weights, or equal ones'],
  refusesWhen: [
    'insufficient-data',
    'too-many-missing',
    'negative-weight',
    'zero-weight',
    'nonpositive-value',
  ],
};

function powerOf(by: Aggregation): number {
  if (by.method === 'power') return by.p;
  return by.method === 'geometric' ? 0 : by.method === 'harmonic' ? -1 : 1;
}
