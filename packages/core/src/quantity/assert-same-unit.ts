import type { Quantity } from './interval.js';

/**
 * Checks at run time what the compiler checked before: a method's values are in one unit.
 *
 * @param method - name of the function called, for the message
 * @throws {TypeError} naming the two arguments and units that differ
 */
export function assertSameUnit(method: string, values: Readonly<Record<string, Quantity>>): void {
  let first: string | undefined;
  for (const name in values) {
    const unit = values[name]?.unit;
    first ??= name;
    if (unit !== values[first]?.unit) throw unitError(method, values, first, name);
  }
}

function unitError(
  method: string,
  values: Readonly<Record<string, Quantity>>,
  first: string,
  other: string,
): TypeError {
  return new TypeError(
    `${method}: ${first} is in "${values[first]?.unit}" but ${other} is in "${values[other]?.unit}". Convert one of them.`,
  );
}

/**
 * The same for two values whose names say nothing, without an object for them: it stands in loops
 * over millions.
 *
 * @throws {TypeError} naming the function and both units
 */
export function assertOneUnit(method: string, left: Quantity, right: Quantity): void {
  if (left.unit !== right.unit)
    throw new TypeError(
      `${method}: expected one unit, received "${left.unit}" and "${right.unit}". Convert one of them first.`,
    );
}
