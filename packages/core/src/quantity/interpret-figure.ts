import {
  addDecimal,
  compareDecimal,
  type Decimal,
  decimalOf,
  decimalToNumber,
  multiplyDecimal,
} from '../decimal.js';
import type { Figure, FigureReading, Hedge } from '../figure.js';
import { answer, type Outcome, refusal } from '../outcome.js';
import type { MeasureKind } from '../schema/dataset-schema.js';
import { encloses, type Interval, interval, point } from './interval.js';
import { placeValueOf } from './place-value.js';
import { findUnit, type UnitDefinition } from './unit.js';

/** What a figure's words come to in numbers. */
export interface Interpretation {
  /** The stated number; null where none was stated ("several thousand"). */
  readonly anchor: number | null;
  /** Place value of the last stated digit, in base units. */
  readonly placeValue: number;
  /** The step the figure was rounded to, in base units. */
  readonly step: number;
  /** What the words guarantee; null where they guarantee nothing ("about"). Holds `conventional`. */
  readonly entailed: Interval | null;
  /** The documented reading, for computing and drawing. */
  readonly conventional: Interval;
  /** Which rule gave `conventional`. */
  readonly rule: InterpretationRule;
}

/**
 * A hedge reads by its own row of the table; a bare figure by one of these: `declared` (a plan says
 * what it says), `counted` (units in full), `rounded`, `cut-off`. `override` is the author's reading.
 */
export type InterpretationRule =
  Exclude<Hedge, 'bare'> | 'declared' | 'counted' | 'rounded' | 'cut-off' | 'override';

/** What is known around a figure. */
export interface InterpretOptions {
  /** The unit's definition. Default: the built-in unit of the figure's id. */
  readonly unit?: UnitDefinition | undefined;
  /** A `change` has a sign, so neither 0 nor 100 % bounds it; an `index` likewise. */
  readonly kind?: MeasureKind | undefined;
  /** `declared` for plans, quotas and thresholds: bare, they are exact. Default `reported`. */
  readonly role?: 'reported' | 'declared' | undefined;
  /** Tighten to whole units: over 7000 firms is 7001 or more. Default false. */
  readonly whole?: boolean | undefined;
}

/**
 * What a figure entails and how it is read for computing.
 *
 * With n the stated number, p its place value, g its step and w = max(g/2, min(g, |n|/10)):
 *
 * | hedge | entailed | conventional |
 * | --- | --- | --- |
 * | exact; bare and declared; bare count stated in full | [n, n] | the same |
 * | bare | [n − g/2, n + g/2]; cut off: [n, n + g) | the same |
 * | over | (n, ∞) | (n, n + p); a share: (n, 100 %] |
 * | at least, at most, less than | as written | the same |
 * | nearly | below n | [n − w, n) |
 * | about | nothing | [n − w, n + w] |
 * | between | [n, upper] | the same |
 * | several | [2n, 10n) | the same |
 *
 * Counts and amounts start at 0, shares end at 100 %. Bounds are the binary64 numbers nearest to the
 * exact decimals. An author's own `reading` replaces the conventional interval; where it reaches
 * beyond what the words would entail, nothing is entailed.
 *
 * Unit     the figure's
 * Refuses  `hedge-on-negative`: over, nearly, less than, at least or at most a negative number ·
 *          `invalid-interval`: ends missing, reversed, or with nothing between them ·
 *          `out-of-domain`: a negative count or amount, a share outside 0..100 %
 * Source   docs/glossary.md, "entailed" and "conventional"; Ferson et al. 2015; Cummins, Sauerland and Solt 2012
 *
 * @throws {RangeError} when a number of the figure is not finite
 * @example
 * interpretFigure({ stated: '63万余人', value: 630000, hedge: 'over', unit: 'person', granularity: 10000 })
 * //=> { ok: true, value: { entailed: (630000, ∞), conventional: (630000, 640000), rule: 'over', … } }
 */
export function interpretFigure(
  figure: Figure,
  options: InterpretOptions = {},
): Outcome<Interpretation> {
  const { value, upper, hedge } = figure;
  const numerator = figure.unit.split(/[./*^]/)[0] ?? '';
  const unit = options.unit ?? findUnit(numerator);
  const domain = domainOf(unit, figure, options.kind);
  if (value < 0 && ONE_SIDED.has(hedge)) return refusal('hedge-on-negative', 'figure', { hedge });
  if (hedge === 'between' && (upper === undefined || upper < value))
    return refusal('invalid-interval', 'figure', { hedge });
  if (value < domain.lo || (hedge === 'between' ? (upper ?? value) : value) > domain.hi)
    return refusal('out-of-domain', 'figure', { unit: figure.unit });

  const bare = hedge === 'bare';
  const share = domain.hi < Infinity;
  const place = placeValueOf(value, { granularity: figure.granularity, bare, share });
  const counted = unit?.dimension === 'count' && numerator === figure.unit && place.step === 1;
  const rule = !bare
    ? hedge
    : options.role === 'declared'
      ? 'declared'
      : figure.rounding === 'down'
        ? 'cut-off'
        : counted
          ? 'counted'
          : 'rounded';

  const [words, usual] = rangesOf(rule, figure, place, share);
  const reading = figure.reading && rangeOf(figure.reading);
  if (reading && isEmpty(reading)) return refusal('invalid-interval', 'reading', { hedge });
  let entailed = words && within(words, domain);
  let conventional = within(reading ?? usual, domain);
  if ((entailed && isEmpty(entailed)) || isEmpty(conventional))
    return refusal('out-of-domain', 'figure', { unit: figure.unit });
  if (options.whole) {
    entailed = entailed && toWhole(entailed);
    conventional = toWhole(conventional);
    if (isEmpty(conventional)) return refusal('invalid-interval', 'figure', { hedge });
  }
  return answer({
    anchor: hedge === 'several' ? null : value,
    ...place,
    entailed: entailed && encloses(entailed, conventional) ? entailed : null,
    conventional,
    rule: reading ? 'override' : rule,
  });
}

/** Hedges that speak of one side, and would change sides below zero. */
const ONE_SIDED = new Set<Hedge>(['over', 'at-least', 'nearly', 'less-than', 'at-most']);
const HALF = { digits: 5n, exponent: -1 };

/** The numbers a unit can have at all. */
function domainOf(unit: UnitDefinition | undefined, figure: Figure, kind?: MeasureKind): Interval {
  const dimension = unit?.dimension;
  const signed =
    kind === 'change' || kind === 'index' || dimension === 'point' || dimension === 'index';
  if (signed) return interval(-Infinity, Infinity);
  if (dimension !== 'ratio') return interval(0, Infinity);
  // Percent and permille of a whole end at the whole; a plain ratio or a multiple does not.
  const share = unit?.id === figure.unit && unit.basis === undefined && unit.factor !== 1;
  return share ? interval(0, Math.round(1 / (unit.factor ?? 1))) : interval(-Infinity, Infinity);
}

/** What is entailed and what is read, before the domain is looked at. */
function rangesOf(
  rule: Exclude<InterpretationRule, 'override'>,
  { value, upper = value }: Figure,
  place: { placeValue: number; step: number },
  share: boolean,
): readonly [Interval | null, Interval] {
  const n = decimalOf(value);
  const step = decimalOf(place.step);
  const half = multiplyDecimal(step, HALF);
  const tenth = { digits: n.digits < 0n ? -n.digits : n.digits, exponent: n.exponent - 1 };
  const smaller = compareDecimal(step, tenth) < 0 ? step : tenth;
  const width = compareDecimal(half, smaller) > 0 ? half : smaller;
  const above = (by: Decimal) => decimalToNumber(addDecimal(n, by));
  const below = (by: Decimal) => above({ digits: -by.digits, exponent: by.exponent });

  switch (rule) {
    case 'exact':
    case 'declared':
    case 'counted':
      return same(point(value));
    case 'rounded':
      return same(interval(below(half), above(half)));
    case 'cut-off':
      return same(interval(value, above(step), false, true));
    case 'over': {
      const entailed = interval(value, Infinity, true);
      return [
        entailed,
        share ? entailed : interval(value, above(decimalOf(place.placeValue)), true, true),
      ];
    }
    case 'at-least':
      return same(interval(value, Infinity));
    case 'nearly':
      return [interval(-Infinity, value, false, true), interval(below(width), value, false, true)];
    case 'less-than':
      return same(interval(-Infinity, value, false, true));
    case 'at-most':
      return same(interval(-Infinity, value));
    case 'about':
      return [null, interval(below(width), above(width))];
    case 'between':
      return same(interval(value, upper));
    case 'several': {
      const times = (by: bigint) =>
        decimalToNumber({ digits: n.digits * by, exponent: n.exponent });
      return same(interval(times(2n), times(10n), false, true));
    }
  }
}

function same(range: Interval): readonly [Interval, Interval] {
  return [range, range];
}

function rangeOf({ lo, hi, loOpen, hiOpen }: FigureReading): Interval {
  return interval(lo ?? -Infinity, hi ?? Infinity, loOpen, hiOpen);
}

function within(range: Interval, domain: Interval): Interval {
  const { lo, hi, loOpen, hiOpen } = range;
  return interval(
    Math.max(lo, domain.lo),
    Math.min(hi, domain.hi),
    loOpen && lo >= domain.lo,
    hiOpen && hi <= domain.hi,
  );
}

function toWhole({ lo, hi, loOpen, hiOpen }: Interval): Interval {
  return interval(
    loOpen ? Math.floor(lo) + 1 : Math.ceil(lo),
    hiOpen ? Math.ceil(hi) - 1 : Math.floor(hi),
  );
}

function isEmpty({ lo, hi, loOpen, hiOpen }: Interval): boolean {
  return lo > hi || (lo === hi && (loOpen === true || hiOpen === true));
}
