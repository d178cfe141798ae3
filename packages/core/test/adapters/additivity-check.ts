import { checkAdditivity } from '../../src/calculate/check/check-additivity.js';
import { isPoint } from '../../src/quantity/interval.js';
import { errorOf, numberOf, rangeOf, rangeOrNull, written, type Written } from './fields.js';

interface Input {
  readonly components: readonly Written[];
  readonly total: Exclude<Written, null>;
  readonly granularity?: number;
}

export function run(input: unknown): unknown {
  const { components, total, granularity } = input as Input;
  const result = checkAdditivity({
    components: components.map(rangeOrNull),
    total: rangeOf(total),
    ...(granularity !== undefined && { granularity }),
  });
  if (!result.ok) return errorOf(result);
  const { sum, difference, allowance, exact, consistent } = result.value;
  return {
    sum: isPoint(sum) ? numberOf(sum) : written(sum),
    difference: isPoint(difference) ? numberOf(difference) : written(difference),
    allowance,
    exact,
    consistent,
  };
}
