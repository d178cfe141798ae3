/**
 * Powers, exponentials and logarithms rounded outward. Engines need not round these correctly
 * (ECMA-262 leaves the precision to them), so inexact results step by four units in the last place.
 */

import { divDown, divUp, stepDown, stepUp } from './directed-rounding.js';

const FOUR_ULPS = 2 ** -50;

/** `base` to the power `exponent`, rounded down; `base` >= 0. */
export function powDown(base: number, exponent: number): number {
  const value = base ** exponent;
  return powerIsExact(base, exponent) ? value : Math.max(0, below(value));
}

/** `base` to the power `exponent`, rounded up; `base` >= 0. */
export function powUp(base: number, exponent: number): number {
  const value = base ** exponent;
  return powerIsExact(base, exponent) ? value : above(value);
}

/** The `degree`-th root, rounded down; `base` >= 0, `degree` > 0. The exponent's own rounding is counted in. */
export function rootDown(base: number, degree: number): number {
  return powDown(base, base >= 1 ? divDown(1, degree) : divUp(1, degree));
}

/** The `degree`-th root, rounded up; `base` >= 0, `degree` > 0. */
export function rootUp(base: number, degree: number): number {
  return powUp(base, base >= 1 ? divUp(1, degree) : divDown(1, degree));
}

/** e to the power `x`, rounded down. */
export function expDown(x: number): number {
  return x === 0 ? 1 : Math.max(0, below(Math.exp(x)));
}

/** e to the power `x`, rounded up. */
export function expUp(x: number): number {
  return x === 0 ? 1 : above(Math.exp(x));
}

/** The natural logarithm, rounded down; `x` >= 0, and -Infinity at 0. */
export function logDown(x: number): number {
  return x === 1 ? 0 : below(Math.log(x));
}

/** The natural logarithm, rounded up; `x` >= 0, and -Infinity at 0. */
export function logUp(x: number): number {
  return x === 1 ? 0 : x === 0 ? -Infinity : above(Math.log(x));
}

function powerIsExact(base: number, exponent: number): boolean {
  return exponent === 0 || exponent === 1 || base === 0 || base === 1 || base === Infinity;
}

function below(value: number): number {
  return value === Infinity ? Number.MAX_VALUE : stepDown(value - FOUR_ULPS * Math.abs(value));
}

function above(value: number): number {
  return value === -Infinity ? -Number.MAX_VALUE : stepUp(value + FOUR_ULPS * Math.abs(value));
}
