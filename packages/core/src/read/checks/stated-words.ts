import type { Figure } from '../../figure.js';
import type { Problem } from '../../problem.js';
import {
  differsFromWords,
  hedgeNotStated,
  unreadableWords,
} from '../../problems/figure-problems.js';
import { convert, sameMeasure } from '../../quantity/compound-unit.js';
import { unitAccepts } from '../../quantity/unit-accepts.js';
import { findUnit } from '../../quantity/unit.js';
import type { UnitDefinition } from '../../quantity/unit.js';
import { placeIn } from '../draft.js';
import { readFigure } from '../read-figure.js';
import type { Check, StatedFigure } from './check.js';
import { ownUnits, statedFigures } from './check.js';

/** Of so many units of its own a dataset knows every word; of more, only those of each figure's unit. */
const MANY_UNITS = 200;

/** A figure's number, hedge and unit are those its own words say. */
export const statedWords: Check = ({ rows }) => {
  const own = ownUnits(rows);
  const all = rows.units.map(({ entry }) => entry);
  const languages = new Map(rows.sources.map(({ entry }) => [entry.id, entry.lang]));
  return statedFigures(rows).flatMap((stated) => {
    const lang = languages.get(stated.evidence.source);
    const units = all.length <= MANY_UNITS ? all : own(stated.figure.unit);
    // Other languages are not read yet: nothing can be said of them.
    return lang !== undefined && /^(zh|en)\b/i.test(lang) ? compare(stated, units, lang) : [];
  });
};

function compare(
  { row, within, figure }: StatedFigure,
  units: readonly UnitDefinition[],
  lang: string,
): readonly Problem[] {
  const at = (key: string) => placeIn(row, ...within, 'figure', key);
  const outcome = readFigure(figure.stated, { lang, units });
  if (!outcome.ok) return [unreadableWords(at('stated'), figure.stated)];
  const read = inUnitOf(figure, outcome.value, units);
  if (!read) return [differsFromWords(at('unit'), 'unit', figure, outcome.value)];
  if (!near(read.value, figure.value)) {
    return [differsFromWords(at('value'), 'value', figure, read)];
  }
  if (read.upper !== undefined && figure.upper !== undefined && !near(read.upper, figure.upper)) {
    return [differsFromWords(at('upper'), 'upper', figure, read)];
  }
  if (read.hedge === figure.hedge) return [];
  if (read.hedge !== 'bare') return [differsFromWords(at('hedge'), 'hedge', figure, read)];
  return figure.hedge === 'exact' || hedgedByQuote(figure, units, lang)
    ? []
    : [hedgeNotStated(at('hedge'), figure)];
}

/** What was read, in the figure's unit; nothing where the words name another. */
function inUnitOf(
  figure: Figure,
  read: Figure,
  units: readonly UnitDefinition[],
): Figure | undefined {
  const unit = findUnit(figure.unit, units);
  const words = Object.values(unit?.words ?? {}).flat();
  // An unknown unit is reported where it stands.
  const unknown = !unit && !/[*/]/.test(figure.unit);
  const named =
    unknown ||
    read.unitWord === undefined ||
    words.includes(read.unitWord) ||
    (unit ? unitAccepts(unit, read.unit) : read.unit === figure.unit);
  if (named && !(read.unit !== figure.unit && sameMeasure(read.unit, figure.unit, units))) {
    return read;
  }
  const inUnit = (value: number) => {
    const converted = convert({ lo: value, hi: value, unit: read.unit }, figure.unit, units);
    return converted.ok ? converted.value.lo : undefined;
  };
  const value = inUnit(read.value);
  const upper = read.upper === undefined ? undefined : inUnit(read.upper);
  return value === undefined ? undefined : { ...read, value, upper };
}

/** The hedge may stand elsewhere in the quote, before a list of figures: put beside the words, it must say the same. */
function hedgedByQuote(figure: Figure, units: readonly UnitDefinition[], lang: string): boolean {
  const { stated, hedgeWord: word } = figure;
  if (word === undefined) return false;
  return [`${word}${stated}`, `${word} ${stated}`, `${stated}${word}`, `${stated} ${word}`].some(
    (words) => {
      const outcome = readFigure(words, { lang, units });
      return outcome.ok && outcome.value.hedge === figure.hedge;
    },
  );
}

/** Equal but for the last digits of a conversion. */
function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
