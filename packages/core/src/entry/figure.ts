/** Figures: read them, interpret them, print them. No schema, no zod: small enough for an embed. */
export { HEDGES } from '../figure.js';
export type { Figure, FigureReading, Hedge } from '../figure.js';
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
