import { decimalToString, parseDecimal } from '../decimal.js';

/**
 * What happens to the part that is cut off.
 *
 * - `half-even`: to nearest; exactly half goes to the even multiple (GB/T 8170 四舍六入五成双)
 * - `half-away`: to nearest; exactly half goes away from zero (四舍五入)
 * - `down`: towards zero (数字只取整); `up`: away from zero
 * - `floor`: towards −∞; `ceiling`: towards +∞
 */
export type RoundingMode = 'half-even' | 'half-away' | 'down' | 'up' | 'floor' | 'ceiling';

/**
 * Rounds a decimal once, as a decimal: 1.005 to 0.01 is 1.00 or 1.01 by the rule, never by accident
 * of binary numbers. Negative numbers are rounded by their absolute value.
 *
 * Source: GB/T 8170-2008, 3.1 to 3.3.
 *
 * @param value - plain decimal text, such as `12.1498`
 * @param step - the rounding interval as plain decimal text: `0.1`, `100`, `0.5` (half units), `20`
 * @param mode - default `half-even`, the standard's own
 * @returns decimal text with the decimals of `step`, without a negative zero
 * @throws {RangeError} when either text is no decimal, or the step is not above 0
 * @example roundTo('60.28', '0.5') //=> '60.5'
 */
export function roundTo(value: string, step: string, mode: RoundingMode = 'half-even'): string {
  const given = parseDecimal(value);
  const unit = parseDecimal(step);
  if (!given) throw new RangeError(`roundTo: "${value}" is not a decimal.`);
  if (!unit || unit.digits <= 0n) {
    throw new RangeError(`roundTo: the step must be a decimal above 0, not "${step}".`);
  }
  const exponent = Math.min(given.exponent, unit.exponent);
  const negative = given.digits < 0n;
  const size = (negative ? -given.digits : given.digits) * 10n ** BigInt(given.exponent - exponent);
  const divisor = unit.digits * 10n ** BigInt(unit.exponent - exponent);
  const steps = size / divisor;
  const rest = size % divisor;
  const rounded = (steps + (goesUp(mode, steps, rest, divisor, negative) ? 1n : 0n)) * unit.digits;
  return decimalToString({ digits: negative ? -rounded : rounded, exponent: unit.exponent });
}

function goesUp(
  mode: RoundingMode,
  steps: bigint,
  rest: bigint,
  divisor: bigint,
  negative: boolean,
): boolean {
  if (rest === 0n) return false;
  if (mode === 'down') return false;
  if (mode === 'up') return true;
  if (mode === 'floor') return negative;
  if (mode === 'ceiling') return !negative;
  if (rest * 2n !== divisor) return rest * 2n > divisor;
  return mode === 'half-away' || steps % 2n === 1n;
}
