import { refusal } from '../../outcome.js';
import { addDown, addUp } from '../../quantity/directed-rounding.js';
import { expDown, expUp, logDown, logUp } from '../../quantity/elementary.js';
import { add, div, mul, sub } from '../../quantity/interval-arithmetic.js';
import { interval, point, type Interval, type Quantity } from '../../quantity/interval.js';
import type { Ranged } from '../../quantity/ranged.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { presentInOrder, yearsBetween, type TimedValue } from '../time/timed-value.js';

export const leastSquaresGrowthMethod: MethodDescriptor = {
  id: 'least-squares-growth',
  name: { zh: '最小二乘增长率', en: 'Least-squares growth rate' },
  edition: '1',
  source:
    'World Bank, World Development Indicators, statistical methods: least-squares growth rate',
  formula: 'exp(b) − 1, b the slope of ln x = a + b t',
  needs: ['two or more values above 0'],
  refusesWhen: ['insufficient-data', 'nonpositive-value', 'duplicate-time'],
};

/**
 * Average yearly growth by a straight line through the logarithms: unlike {@link cagr} it uses every
 * value. Missing values are left out, never filled in; times may be irregular.
 *
 * Formula  exp(b) − 1, where b = Σ (t − t̄) ln x ÷ Σ (t − t̄)²
 * Unit     ratio
 * Source   World Bank, World Development Indicators, statistical methods
 *
 * @param points - in one unit
 * @returns the tightest range; `nonpositive-value` (at: the time) where a value may be 0 or below,
 * `insufficient-data` with fewer than two values, `duplicate-time`
 * @throws {TypeError} when years and dates are mixed
 */
export function leastSquaresGrowth(points: readonly TimedValue[]): Ranged<Quantity<'ratio'>> {
  const present = presentInOrder(points);
  if (!present.ok) return present;
  const series = present.value;
  const nonpositive = series.find(({ value }) => value.lo <= 0);
  if (nonpositive) return refusal('nonpositive-value', String(nonpositive.time));
  const [first] = series;
  if (!first || series.length < 2) return refusal('insufficient-data');

  // b = Σ (n·t − Σt) ln x ÷ Σ (n·t − Σt) t, with t from the first time on: for whole years every
  // weight is exact. b is linear in each ln x, each occurs once, so plain intervals are tightest.
  const times = series.map(({ time }) => yearsBetween(first.time, time));
  const total = times.reduce(add);
  const weights = times.map((time) => sub(mul(point(series.length), time), total));
  const sumOver = (values: readonly Interval[]) =>
    weights.map((weight, index) => mul(weight, values[index] ?? point(0))).reduce(add);
  const slope = div(sumOver(series.map(({ value }) => logOf(value))), sumOver(times));
  if (!slope.ok) return slope;
  const { lo, hi, loOpen, hiOpen } = slope.value;
  return {
    ok: true,
    value: {
      ...interval(addDown(expDown(lo), -1), addUp(expUp(hi), -1), loOpen, hiOpen),
      unit: 'ratio',
    },
  };
}

function logOf({ lo, hi, loOpen, hiOpen }: Interval): Interval {
  return interval(logDown(lo), logUp(hi), loOpen, hiOpen);
}
