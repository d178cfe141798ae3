import { annualisedRate } from '../../src/calculate/growth/annualised-rate.js';
import { averageGrowth } from '../../src/calculate/growth/average-growth.js';
import {
  multiplierWording,
  type MultiplierWording,
} from '../../src/calculate/growth/multiplier-wording.js';
import { percentChange } from '../../src/calculate/growth/percent-change.js';
import { percentagePointChange } from '../../src/calculate/growth/percentage-point-change.js';
import type { Interval } from '../../src/quantity/interval.js';
import { quantity } from '../../src/quantity/quantity.js';
import type { Ranged } from '../../src/quantity/ranged.js';
import { errorOf, kebab, numberOf } from './fields.js';

interface Input {
  readonly fn: string;
  readonly [field: string]: unknown;
}

export function run(input: unknown): unknown {
  const given = input as Input;
  const of = <U extends string>(name: string, unit: U) => quantity(Number(given[name]), unit);
  switch (given.fn) {
    case 'percentChange':
      return value(
        percentChange({ previous: of('previous', 'CNY'), current: of('current', 'CNY') }),
      );
    case 'percentagePointChange': {
      const points = percentagePointChange({
        previous: of('previousPct', 'percent'),
        current: of('currentPct', 'percent'),
      });
      return points.ok ? { valuePp: numberOf(points.value) } : errorOf(points);
    }
    case 'averageGrowth': {
      const rates = given['rates'] as readonly number[];
      const result = averageGrowth(rates.map((rate) => quantity(rate, 'ratio')));
      if (!result.ok) return errorOf(result);
      const rate = numberOf(result.value);
      return { value: rate, publishedRoundedPct: Math.round(rate * 1000) / 10 };
    }
    case 'annualisedRate':
      return value(
        annualisedRate({
          previous: of('previous', 'CNY'),
          current: of('current', 'CNY'),
          periodsPerYear: Number(given['periodsPerYear']),
        }),
      );
    case 'multiplierWording':
    case 'doublings': {
      const wording = kebab(String(given['mode'] ?? given.fn)) as MultiplierWording;
      const times = Number(given['times'] ?? given['n']);
      return { value: numberOf(multiplierWording({ wording, base: of('base', 'CNY'), times })) };
    }
    default:
      throw new Error(`growth-rates: unknown fn ${given.fn}`);
  }
}

function value(result: Ranged<Interval>): unknown {
  return result.ok ? { value: numberOf(result.value) } : errorOf(result);
}
