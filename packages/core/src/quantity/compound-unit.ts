/**
 * Units multiplied and divided: `CNY/person`, `person/year`, `CNY/person/month`, `square-metre^2`.
 * A unit is a product of unit ids with whole exponents; the product of nothing is `ratio`.
 */

import { refusal, type Outcome } from '../outcome.js';
import { divDown, divUp, mulDown, mulUp } from './directed-rounding.js';
import { interval, type Interval, type Quantity } from './interval.js';
import { findUnit, type UnitDefinition } from './unit.js';

/** Whole exponents by unit id; none is 0. Empty for a plain ratio. */
export type UnitExponents = ReadonlyMap<string, number>;

/**
 * Reads a unit: ids joined by `*` before the first `/` and one id after each `/`, each with an
 * optional `^n`. `1` and `ratio` stand for nothing.
 *
 * @returns undefined where the text is no unit
 * @example parseUnit('CNY/person/month') //=> Map { 'CNY' => 1, 'person' => -1, 'month' => -1 }
 */
export function parseUnit(text: string): UnitExponents | undefined {
  const exponents = new Map<string, number>();
  for (const [index, side] of text.split('/').entries()) {
    for (const factor of side.split('*')) {
      const match = /^([^\s^*/]+)(?:\^([1-9]\d?))?$/.exec(factor);
      if (!match?.[1]) return undefined;
      const [, id, power = '1'] = match;
      if (id === '1' || id === 'ratio') continue;
      exponents.set(id, (exponents.get(id) ?? 0) + (index === 0 ? 1 : -1) * Number(power));
    }
  }
  return withoutZeros(exponents);
}

/**
 * Writes a unit in its one canonical form: first what is multiplied, then what is divided by, each in
 * alphabetical order with units of time last, as one says them.
 *
 * @example formatUnit(new Map([['month', -1], ['person', -1], ['CNY', 1]])) //=> 'CNY/person/month'
 */
export function formatUnit(exponents: UnitExponents): string {
  const ids = [...exponents.keys()].sort((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1));
  const power = (id: string) => {
    const size = Math.abs(exponents.get(id) ?? 0);
    return size === 1 ? id : `${id}^${size}`;
  };
  const above = ids.filter((id) => (exponents.get(id) ?? 0) > 0).map(power);
  const below = ids.filter((id) => (exponents.get(id) ?? 0) < 0).map(power);
  if (below.length === 0) return above.join('*') || 'ratio';
  return [above.join('*') || '1', ...below].join('/');
}

/** The unit of a product. @example multiplyUnits('CNY/person', 'person') //=> 'CNY' */
export function multiplyUnits(a: string, b: string): string {
  return formatUnit(combined(exponentsOf(a), exponentsOf(b), 1));
}

/** The unit of a quotient. @example divideUnits('CNY', 'person') //=> 'CNY/person' */
export function divideUnits(a: string, b: string): string {
  return formatUnit(combined(exponentsOf(a), exponentsOf(b), -1));
}

/**
 * Whether two units measure the same thing, so that one converts into the other: hectares and square
 * metres do, percent and ratio do; persons and person-times do not, percent and points do not.
 */
export function sameMeasure(a: string, b: string, own: readonly UnitDefinition[] = []): boolean {
  if (a === b) return true;
  return scaleBetween(a, b, own) !== undefined;
}

/**
 * The same quantity in another unit.
 *
 * @param own - the dataset's own unit definitions
 * @returns the quantity, its unit in the words asked for; `unit-mismatch` where the two units measure different things
 * @example convert({ lo: 95, hi: 95, unit: 'percent' }, 'ratio') //=> { ok: true, value: { lo: 0.95, hi: 0.95, unit: 'ratio' } }
 */
export function convert<U extends string>(
  quantity: Quantity,
  unit: U,
  own: readonly UnitDefinition[] = [],
): Outcome<Quantity<U>> {
  if (quantity.unit === unit) return { ok: true, value: { ...quantity, unit } };
  const scale = scaleBetween(quantity.unit, unit, own);
  if (!scale) return refusal('unit-mismatch', undefined, { a: quantity.unit, b: unit });
  return { ok: true, value: { ...scaled(quantity, scale), unit } };
}

/** A positive factor as a fraction of whole numbers where it is one, so that ÷ 100 is not × 0.01. */
interface Scale {
  readonly times: number;
  readonly by: number;
}

function scaled(range: Interval, { times, by }: Scale): Interval {
  return interval(
    divDown(mulDown(range.lo, times), by),
    divUp(mulUp(range.hi, times), by),
    range.loOpen,
    range.hiOpen,
  );
}

function scaleBetween(from: string, to: string, own: readonly UnitDefinition[]): Scale | undefined {
  const left = combined(exponentsOf(from), exponentsOf(to), -1);
  let times = 1;
  let by = 1;
  const measures = new Map<string, number>();
  for (const [id, exponent] of left) {
    const unit = findUnit(id, own);
    const scale = fractionOf(unit?.factor ?? 1);
    for (let n = 0; n < Math.abs(exponent); n++) {
      times *= exponent > 0 ? scale.times : scale.by;
      by *= exponent > 0 ? scale.by : scale.times;
    }
    const measure = measureOf(id, unit);
    if (measure !== '') measures.set(measure, (measures.get(measure) ?? 0) + exponent);
  }
  return withoutZeros(measures).size === 0 ? { times, by } : undefined;
}

/** What a unit measures: two units of one measure differ by a factor. Empty for plain ratios. */
function measureOf(id: string, unit: UnitDefinition | undefined): string {
  if (!unit) return `own:${id}`;
  if (unit.dimension === 'ratio' && unit.basis === undefined) return '';
  if (unit.basis !== undefined) return `${unit.dimension}:${unit.basis}`;
  return unit.factor === undefined ? `${unit.dimension}:${unit.id}` : unit.dimension;
}

/** 0.01 as 1/100, 10000/15 as 2000/3, by continued fractions; the number itself over 1 where that fails. */
function fractionOf(factor: number): Scale {
  let [times, by] = [1, 0];
  let [lastTimes, lastBy] = [0, 1];
  let rest = factor;
  while (by < 1e6) {
    const whole = Math.floor(rest);
    [times, lastTimes] = [whole * times + lastTimes, times];
    [by, lastBy] = [whole * by + lastBy, by];
    if (times / by === factor) return { times, by };
    rest = 1 / (rest - whole);
  }
  return { times: factor, by: 1 };
}

/** Sorts units of time last. */
function rankOf(id: string): string {
  return `${findUnit(id)?.dimension === 'time' ? 1 : 0}${id}`;
}

function exponentsOf(unit: string): UnitExponents {
  const exponents = parseUnit(unit);
  if (!exponents) throw new TypeError(`"${unit}" is not a unit. Write it like CNY/person.`);
  return exponents;
}

function combined(a: UnitExponents, b: UnitExponents, sign: 1 | -1): UnitExponents {
  const exponents = new Map(a);
  for (const [id, exponent] of b) exponents.set(id, (exponents.get(id) ?? 0) + sign * exponent);
  return withoutZeros(exponents);
}

function withoutZeros(exponents: ReadonlyMap<string, number>): UnitExponents {
  return new Map([...exponents].filter(([, exponent]) => exponent !== 0));
}
