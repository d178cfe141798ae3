import type { TraceStep } from '../calculate/derive/trace.js';
import type { Quantity } from '../quantity/interval.js';
import { formatFigureText } from './format-figure.js';
import { formatIntervalText } from './format-interval.js';
import { formatNumber } from './format-number.js';
import type { TraceFormula } from './trace-formula.js';
import { unitWords } from './unit-words.js';
import type { QuantityOptions } from './write-quantity.js';

type Value = Extract<TraceFormula, { readonly value: unknown }>['value'];

/** How the working of a derivation is printed. */
export interface TraceOptions extends QuantityOptions {
  /** The name of an indicator or derivation by id. Default: the id. */
  readonly names?: ((id: string) => string) | undefined;
}

/** A value as it was stated, hedge and all; derived ones by their bounds. */
export function statedValue(value: Value, options: TraceOptions): string {
  if ('key' in value && value.stated) {
    const role = value.declared ? 'declared' : 'reported';
    return formatFigureText(value.stated, { ...options, role });
  }
  return boundsOf(value, options);
}

/** A value by its bounds. */
export function boundsOf(value: Value, options: TraceOptions): string {
  if ('const' in value) return constantText(value, options);
  return quantityText({ ...value.value, unit: value.unit }, options);
}

/** What a step came to. */
export function outputOf({ output, unit }: TraceStep, options: TraceOptions): string {
  return quantityText({ ...output, unit }, options);
}

/** Whether bounds say something that the stated words do not. */
export function hasBounds(formula: TraceFormula): boolean {
  if ('sign' in formula) return formula.args.some(hasBounds);
  const { value } = formula;
  return 'key' in value && value.stated !== undefined && value.value.lo < value.value.hi;
}

/** A definition's name; of a key with its period, the name and the period. */
export function nameOf(key: string, { names = (id) => id }: TraceOptions): string {
  const [id = key, period] = key.split('@');
  return period === undefined ? names(id) : `${names(id)} (${period})`;
}

function quantityText(range: Quantity, options: TraceOptions): string {
  return formatIntervalText(range, { ...options, precision: 'bounds' });
}

function constantText(
  { const: value, unit }: Extract<Value, { readonly const: number }>,
  { locale, units, formatters }: TraceOptions,
): string {
  const number = formatNumber(String(Number(value.toPrecision(6))), locale, formatters);
  if (unit === undefined || unit === 'ratio') return number;
  const words = unitWords(unit, { locale, units, one: value === 1 });
  const close = /^zh\b/i.test(locale) || unit === 'percent' || unit === 'permille';
  return close ? `${number}${words}` : `${number}\u00a0${words}`;
}
