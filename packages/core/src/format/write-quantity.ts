import type { Hedge } from '../figure.js';
import { findUnit, type UnitDefinition } from '../quantity/unit.js';
import { inScript, isTraditional } from './chinese-script.js';
import type { FigurePart } from './figure-part.js';
import { formatNumber, percentPlace } from './format-number.js';
import type { Formatters } from './formatters.js';
import { hedgeWords, languageOf } from './hedge-words.js';
import { severalWords } from './several-words.js';
import { type Scales, shownNumbers } from './shown-number.js';
import { unitWords } from './unit-words.js';

/** How numbers with units are written. */
export interface QuantityOptions {
  /** BCP 47 tag. Chinese and English have words for hedges and scales; other locales get signs: `> 630.000`. */
  readonly locale: string;
  /** The dataset's own units, beside the built-in ones. */
  readonly units?: readonly UnitDefinition[] | undefined;
  /** `Intl` formatters to share between calls; see `Formatters`. */
  readonly formatters?: Formatters | undefined;
}

/** What is to be written. */
export interface Wording {
  readonly hedge: Hedge;
  /** In base units; two for `between`. */
  readonly ends: readonly number[];
  readonly unit: string;
  /** The source's own word for the unit, where it is in the reader's language. */
  readonly unitWord?: string | undefined;
  readonly granularity?: number | undefined;
  /** The number is not a rounded one, so that nothing can be read out of its zeros. */
  readonly sharp?: boolean | undefined;
  /** Whether to use scale words: 63万, 47 million. */
  readonly scaled: boolean;
  /** For screen readers. */
  readonly spoken?: boolean;
}

const SCALES: Readonly<Record<string, Scales>> = {
  zh: [
    [12, '万亿'],
    [8, '亿'],
    [4, '万'],
  ],
  en: [
    [12, 'trillion'],
    [9, 'billion'],
    [6, 'million'],
  ],
};

/**
 * Writes a hedged number with its unit: 63万余人, over 630,000 people, > 630.000 people.
 *
 * All stated digits are kept, and a number changes scale only where that is exact. A bare number is
 * never printed finer than it was stated: 2万 is about 20,000, since 20,000 alone would claim more.
 */
export function writeQuantity(wording: Wording, options: QuantityOptions): readonly FigurePart[] {
  const { ends, unit, granularity, spoken } = wording;
  const { locale, units, formatters } = options;
  const language = languageOf(locale);
  let { hedge } = wording;
  let [before, number, scale]: readonly [string?, string?, string?] = [];

  if (hedge === 'several') {
    const base = ends[0] ?? 0;
    const words = severalWords(base, language);
    if (!words)
      return writeQuantity({ ...wording, hedge: 'between', ends: [2 * base, 10 * base] }, options);
    [before, number, scale] = words;
  } else {
    const shown = shownNumbers(ends, (wording.scaled && SCALES[language]) || [], {
      granularity,
      bare: hedge === 'bare' && !wording.sharp,
      share: unit === 'percent',
      pad: language === 'zh',
    });
    if (shown.finer) hedge = 'about';
    const counted = findUnit(unit, units)?.dimension === 'count';
    before = hedgeWords(hedge, locale, { counted, spoken });
    number = joined(shown.digits, wording, options);
    scale = shown.scale;
  }

  const percent =
    unit === 'percent' && !(spoken && language === 'en')
      ? percentPlace(locale, formatters)
      : undefined;
  const one = ends.length === 1 && ends[0] === 1;
  const unitWord =
    percent?.sign ?? wording.unitWord ?? unitWords(unit, { locale, units, one, spoken });

  if (language === 'zh') {
    // 余 stands after whole tens or a scale word, before the unit: 40余个, 63万余人, but 超14个, 超95%.
    const tail = hedge === 'over' && !spoken && !percent && (scale || number.endsWith('0'));
    const last = hedge === 'at-least' && !spoken;
    return partsOf([
      ['hedge', tail || last ? '' : before],
      ['number', number],
      ['scale', scale],
      ['hedge', tail ? '余' : ''],
      ['unit', unitWord],
      ['hedge', last ? '以上' : ''],
    ]).map(({ type, value }) => ({ type, value: inScript(value, isTraditional(locale)) }));
  }
  const space = spoken ? ' ' : '\u00a0';
  const gap = percent?.gap ?? (unitWord && unitWord !== '‰' ? space : '');
  const ahead = percent?.before;
  return partsOf([
    ['hedge', before],
    ['literal', before && (language ? ' ' : space)],
    ['unit', ahead ? unitWord : ''],
    ['literal', ahead ? gap : ''],
    ['number', number],
    ['literal', scale && space],
    ['scale', scale],
    ['literal', ahead ? '' : gap],
    ['unit', ahead ? '' : unitWord],
  ]);
}

/** One number, or two with what stands between them. */
function joined(digits: readonly string[], { unit, spoken }: Wording, options: QuantityOptions) {
  const { locale, formatters } = options;
  const language = languageOf(locale);
  const chinese = language === 'zh';
  // Screen readers drop dashes and minus signs.
  const apart = spoken || digits.some((each) => each.startsWith('-'));
  const to = chinese
    ? apart
      ? spoken && unit === 'percent'
        ? '%至'
        : '至'
      : '—'
    : apart
      ? language
        ? ' to '
        : ' – '
      : '–';
  const minus = spoken && language ? (chinese ? '负' : 'minus ') : '';
  return digits
    .map((each) => {
      const text = formatNumber(each, locale, formatters);
      return minus ? text.replace('-', minus) : text;
    })
    .join(to);
}

function partsOf(
  pieces: readonly (readonly [FigurePart['type'], string | undefined])[],
): FigurePart[] {
  return pieces.flatMap(([type, value]) => (value ? [{ type, value }] : []));
}
