/**
 * How sure the words of a figure are.
 *
 * | hedge | words | the true value is |
 * | --- | --- | --- |
 * | `bare` | 19万, 达 95% | near: rounded to the last stated digit |
 * | `exact` | 共, exactly; declared plans | the stated one |
 * | `over` | 余, 多, 超, over | above |
 * | `at-least` | 以上, 不少于, at least | there or above |
 * | `nearly` | 近, 接近, nearly | a little below |
 * | `less-than` | 不足, 不到, fewer than | below |
 * | `at-most` | 以内, 不超过, up to | there or below |
 * | `about` | 约, 左右, about | on either side |
 * | `between` | 3—5, between a and b | from `value` to `upper` |
 * | `several` | 数千, 几百 | two to ten times `value`, the named power of ten |
 */
export type Hedge =
  | 'bare'
  | 'exact'
  | 'over'
  | 'at-least'
  | 'nearly'
  | 'less-than'
  | 'at-most'
  | 'about'
  | 'between'
  | 'several';

/** Every hedge, in the order of the table above. */
export const HEDGES = [
  'bare',
  'exact',
  'over',
  'at-least',
  'nearly',
  'less-than',
  'at-most',
  'about',
  'between',
  'several',
] as const satisfies readonly Hedge[];

/**
 * A number as somebody stated it. What it entails and how it is read for computing are never
 * stored: `interpretFigure` derives both.
 */
export interface Figure {
  /** The words as printed: `63万余人`. */
  readonly stated: string;
  /** The stated number in base units: 630000. The lower end for `between`; the power of ten for `several`. */
  readonly value: number;
  /** The upper end, for `between` only. */
  readonly upper?: number | undefined;
  readonly hedge: Hedge;
  /** The hedge's own words as printed, outermost first and parted by a space: `余`, `约 余`, `at least`. */
  readonly hedgeWord?: string | undefined;
  /** Unit id, such as `person`, `person-time`, `CNY`, `CNY/person`; see `quantity/unit.ts`. */
  readonly unit: string;
  /** The unit as printed, measure words included: `人`, `家`, `million yuan` gives `yuan`. */
  readonly unitWord?: string | undefined;
  /**
   * Place value of the last stated digit, in base units, where a scale word, decimals or the author
   * show it (63万 → 10000). Absent for plain digits: `interpretFigure` then goes by trailing zeros.
   */
  readonly granularity?: number | undefined;
  /** `down` where the publisher cuts digits off (数字只取整) in place of rounding. */
  readonly rounding?: 'down' | undefined;
  /** Replaces the conventional interval for this figure, with the reason. `null` is unbounded. */
  readonly reading?: FigureReading | undefined;
}

/** An author's own reading of a figure's words, on record. */
export interface FigureReading {
  readonly lo: number | null;
  readonly hi: number | null;
  readonly loOpen?: boolean | undefined;
  readonly hiOpen?: boolean | undefined;
  /** Why the convention does not fit. */
  readonly why: Readonly<Record<string, string>>;
}
