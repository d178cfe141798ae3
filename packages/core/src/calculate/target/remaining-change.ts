import type { Quantity } from '../../quantity/interval.js';
import { sub } from '../../quantity/interval-arithmetic.js';
import { assertOneUnit } from '../../quantity/assert-same-unit.js';

/**
 * What is still to be covered: negative where the target lies below, which is a need for a fall or
 * an overshoot of a rise.
 *
 * Formula  target − actual
 * Unit     the quantities' own
 *
 * @throws {TypeError} when units differ
 * @example remainingChange({ actual: persons(86_000), target: persons(100_000) })
 * //=> { lo: 14_000, hi: 14_000, unit: 'person' }
 */
export function remainingChange<U extends string>(values: {
  readonly actual: Quantity<U>;
  readonly target: Quantity<NoInfer<U>>;
}): Quantity<U> {
  assertOneUnit('remainingChange', values.actual, values.target);
  const { lo, hi } = values.actual;
  if (lo === hi && values.target.lo === values.target.hi) {
    const change = values.target.lo - lo;
    return { lo: change, hi: change, unit: values.actual.unit };
  }
  return { ...sub(values.target, values.actual), unit: values.actual.unit };
}
