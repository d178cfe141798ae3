import { decimalOf, decimalToString } from '../decimal.js';
import type { Hedge } from '../figure.js';
import { displayPrecision } from '../quantity/display-precision.js';
import type { Quantity } from '../quantity/interval.js';
import { roundTo, type RoundingMode } from '../quantity/round-to.js';
import type { FigurePart } from './figure-part.js';
import { languageOf } from './hedge-words.js';
import { type QuantityOptions, writeQuantity } from './write-quantity.js';

/** How computed bounds are printed. */
export interface FormatIntervalOptions extends QuantityOptions {
  /**
   * `headline`: as coarse as the range is wide, "about" where that took rounding: about 29–31%.
   * `bounds`: one digit finer and rounded outward, for the working: 28.9–31.0%. Default `headline`.
   */
  readonly precision?: 'headline' | 'bounds' | undefined;
  /** In words where screen readers drop signs. Default false. */
  readonly spoken?: boolean | undefined;
}

/**
 * Bounds that were computed, in parts as `formatFigure` gives them.
 *
 * One number is printed only for a point (or what is one but for the last binary digit). Bounds are
 * printed outward, so that the print never claims more than they do; a headline that rounds to nearest
 * says "about". An open side is worded: over 630,000, at least 95%. A range without ends is "unbounded".
 *
 * Source: docs/glossary.md, "bounds"; GB/T 8170-2008 for the rounding.
 *
 * @example formatInterval({ lo: 28.906, hi: 30.952, unit: 'percent' }, { locale: 'en' }) // about 29–31%
 * @example formatInterval({ lo: 28.906, hi: 30.952, unit: 'percent' }, { locale: 'en', precision: 'bounds' }) // 28.9–31.0%
 */
export function formatInterval(
  range: Quantity,
  options: FormatIntervalOptions,
): readonly FigurePart[] {
  const { lo, hi, loOpen, hiOpen } = range;
  const write = (hedge: Hedge, ends: readonly string[], granularity?: number) =>
    writeQuantity(
      {
        hedge,
        ends: ends.map(Number),
        unit: range.unit,
        granularity,
        sharp: true,
        scaled: true,
        spoken: options.spoken ?? false,
      },
      options,
    );

  if (hi === Infinity && lo === -Infinity)
    return [{ type: 'hedge', value: unbounded(options.locale) }];
  if (hi === Infinity) return write(loOpen ? 'over' : 'at-least', [shortened(lo, 'floor')]);
  if (lo === -Infinity) return write(hiOpen ? 'less-than' : 'at-most', [shortened(hi, 'ceiling')]);

  const place = displayPrecision(range);
  if (place === undefined) return writePoint(range, write);
  const headline = options.precision !== 'bounds';
  const exponent = Math.round(Math.log10(place));
  const rounded = (power: number, down: RoundingMode, up: RoundingMode) => [
    roundTo(plain(lo), `1e${power}`, down),
    roundTo(plain(hi), `1e${power}`, up),
  ];
  const coarse = rounded(
    exponent,
    headline ? 'half-away' : 'floor',
    headline ? 'half-away' : 'ceiling',
  );
  if (Number(coarse[0]) === lo && Number(coarse[1]) === hi) return write('between', coarse, place);
  if (!headline)
    return write('between', rounded(exponent - 1, 'floor', 'ceiling'), Number(`1e${exponent - 1}`));
  const [about, ...rest] = write('about', coarse.slice(0, 1), place);
  const bounds = write('between', coarse, place);
  // "About" before the range, with what stands between it and the number.
  return about?.type === 'hedge'
    ? [
        about,
        ...rest.slice(
          0,
          rest.findIndex(({ type }) => type !== 'literal'),
        ),
        ...bounds,
      ]
    : bounds;
}

/**
 * Computed bounds in one line; see `formatInterval`.
 *
 * @example formatIntervalText({ lo: 28.906, hi: 30.952, unit: 'percent' }, { locale: 'zh' }) //=> '约29—31%'
 */
export function formatIntervalText(range: Quantity, options: FormatIntervalOptions): string {
  return formatInterval(range, options)
    .map(({ value }) => value)
    .join('');
}

type Write = (hedge: Hedge, ends: readonly string[], granularity?: number) => readonly FigurePart[];

/** A point: all its digits where they are few; else three, and one decimal at least, since plain digits are a count in full. */
function writePoint({ lo, hi }: Quantity, write: Write): readonly FigurePart[] {
  const middle = lo + (hi - lo) / 2;
  for (let exponent = topOf(middle); exponent >= -4; exponent--) {
    const round = roundTo(plain(middle), `1e${exponent}`, 'half-away');
    if (Number(round) >= lo && Number(round) <= hi) return write('bare', [round]);
  }
  const exponent = Math.min(-1, topOf(middle) - 2);
  return write(
    'bare',
    [roundTo(plain(middle), `1e${exponent}`, 'half-away')],
    Number(`1e${exponent}`),
  );
}

/** An end that stands alone: as it is where it is short, else to three digits on its safe side. */
function shortened(end: number, mode: RoundingMode): string {
  const text = plain(end);
  const exponent = Math.min(-1, topOf(end) - 2);
  return (text.split('.')[1] ?? '').length <= 4 ? text : roundTo(text, `1e${exponent}`, mode);
}

/** The power of ten of a number's first digit. */
function topOf(value: number): number {
  return Math.floor(Math.log10(Math.abs(value) || 1));
}

function plain(value: number): string {
  return decimalToString(decimalOf(value));
}

function unbounded(locale: string): string {
  return { zh: '无界', en: 'unbounded', '': '–' }[languageOf(locale)];
}
