import { addDecimal, decimalOf, decimalToNumber, type Decimal } from '../../decimal.js';
import { refusal, type Outcome } from '../../outcome.js';
import { add, sub } from '../../quantity/interval-arithmetic.js';
import { contains, isPoint, overlaps, point, type Interval } from '../../quantity/interval.js';
import type { MethodDescriptor } from '../method-descriptor.js';

export const checkAdditivityMethod: MethodDescriptor = {
  id: 'check-additivity',
  name: { zh: '分项合计核对', en: 'Additivity check' },
  edition: '1',
  source:
    'National Bureau of Statistics of China: totals may differ from sums by rounding; Eurostat, Tutorial: Rounding of numbers',
  formula: '|Σ components − total| ≤ (n + 1) × granularity ÷ 2',
  needs: ['every component', 'the total', 'the place all were rounded to, or bounds for each'],
  refusesWhen: ['incomplete-components'],
};

/** Whether components add up to their total. */
export interface Additivity {
  /** Of the components. */
  readonly sum: Interval;
  /** Sum less total. */
  readonly difference: Interval;
  /** The largest difference rounding explains. Absent where the bounds themselves were compared. */
  readonly allowance?: number;
  /** The stated numbers add up to the last digit. */
  readonly exact: boolean;
  /** Nothing contradicts that they add up. */
  readonly consistent: boolean;
}

/**
 * Do components add up to the total, as far as rounding lets one tell?
 *
 * With `granularity` the stated numbers are compared, as decimals, allowing half a unit for each
 * component and for the total. Without, the ranges are: they are consistent if the sum and the total
 * share a value.
 *
 * Formula  |Σ components − total| ≤ (n + 1) × granularity ÷ 2
 * Unit     the figures' own
 * Source   National Bureau of Statistics of China; Eurostat, Tutorial: Rounding of numbers
 *
 * @param figures - in one unit; `granularity` is the place all were rounded to
 * @returns `incomplete-components` where one is missing or there are none
 * @throws {RangeError} when `granularity` is given with figures that are ranges
 * @example
 * checkAdditivity({ components: [48_123, 274_267, 400_397].map(point), total: point(722_786), granularity: 1 })
 * //=> difference 1, allowance 2, consistent
 */
export function checkAdditivity(figures: {
  readonly components: readonly (Interval | null)[];
  readonly total: Interval;
  readonly granularity?: number;
}): Outcome<Additivity> {
  const { total, granularity } = figures;
  const components = figures.components.filter((component) => component !== null);
  if (components.length === 0 || components.length < figures.components.length) {
    return refusal('incomplete-components');
  }
  if (granularity !== undefined)
    return { ok: true, value: statedAdditivity(components, total, granularity) };
  const sum = components.reduce(add);
  const difference = sub(sum, total);
  const exact = isPoint(difference) && difference.lo === 0;
  return { ok: true, value: { sum, difference, exact, consistent: overlaps(sum, total) } };
}

function statedAdditivity(
  components: readonly Interval[],
  total: Interval,
  granularity: number,
): Additivity {
  const sum = components.map(stated).reduce(addDecimal);
  const opposite = stated(total);
  const difference = decimalToNumber(
    addDecimal(sum, { digits: -opposite.digits, exponent: opposite.exponent }),
  );
  const unit = decimalOf(granularity);
  const allowance = decimalToNumber({
    digits: unit.digits * BigInt(components.length + 1) * 5n,
    exponent: unit.exponent - 1,
  });
  return {
    sum: point(decimalToNumber(sum)),
    difference: point(difference),
    allowance,
    exact: difference === 0,
    consistent: contains({ lo: -allowance, hi: allowance }, difference),
  };
}

function stated(figure: Interval): Decimal {
  if (!isPoint(figure)) {
    throw new RangeError('checkAdditivity: granularity goes with stated numbers, not with ranges.');
  }
  return decimalOf(figure.lo);
}
