import type { Quantity } from '../../quantity/interval.js';

/**
 * Stops a calculation whose quantities are not in one unit. `read` never lets that through, so it
 * means a programming slip.
 *
 * @throws {TypeError} naming the function and both units
 */
export function assertSameUnit(name: string, left: Quantity, right: Quantity): void {
  if (left.unit !== right.unit) {
    throw new TypeError(
      `${name}: expected one unit, received "${left.unit}" and "${right.unit}". Convert one of them first.`,
    );
  }
}
