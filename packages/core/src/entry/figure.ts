/** Figures: read them, interpret them, print them. No schema, no zod: small enough for an embed. */
export { HEDGES } from '../figure.js';
export type { Figure, FigureReading, Hedge } from '../figure.js';
export type { FigurePart } from '../format/figure-part.js';
export { statedFigure } from '../format/stated-figure.js';
export type { StatedFigureOptions } from '../format/stated-figure.js';
export { formatDate } from '../format/format-date.js';
export type { FormatDateOptions } from '../format/format-date.js';
export { formatFigure, formatFigureText, spokenFigure } from '../format/format-figure.js';
export type { FormatFigureOptions } from '../format/format-figure.js';
export { formatInterval, formatIntervalText } from '../format/format-interval.js';
export type { FormatIntervalOptions } from '../format/format-interval.js';
export { formatNumber } from '../format/format-number.js';
export { formatPeriod } from '../format/format-period.js';
export type { FormatPeriodOptions } from '../format/format-period.js';
export type { Formatters } from '../format/formatters.js';
export { hedgeName } from '../format/hedge-name.js';
export { kindWord } from '../format/kind-word.js';
export { unitWords } from '../format/unit-words.js';
export type { UnitWordsOptions } from '../format/unit-words.js';
export type { QuantityOptions } from '../format/write-quantity.js';
export { answer, refusal } from '../outcome.js';
export type { Answer, Outcome, Refusal } from '../outcome.js';
export { isDate, isPeriod, parsePeriod } from '../period.js';
export type { Period, PeriodForm } from '../period.js';
export { contains, encloses, interval, isPoint, overlaps, point } from '../quantity/interval.js';
export type { Interval, Quantity } from '../quantity/interval.js';
export { interpretFigure } from '../quantity/interpret-figure.js';
export type {
  Interpretation,
  InterpretationRule,
  InterpretOptions,
} from '../quantity/interpret-figure.js';
export { builtInUnits, findUnit } from '../quantity/unit.js';
export type { Dimension, UnitDefinition } from '../quantity/unit.js';
export { pickText } from '../text.js';
export type { PickedText, Text } from '../text.js';
