import type { Problem } from '../../problem.js';
import {
  granularityMismatch,
  negativeAmount,
  notAPowerOfTen,
  rangeWithoutUpper,
  reversedRange,
  shareOutOfRange,
  uninterpretable,
  upperWithoutRange,
} from '../../problems/figure-problems.js';
import { interpretFigure } from '../../quantity/interpret-figure.js';
import { findUnit } from '../../quantity/unit.js';
import type { UnitDefinition } from '../../quantity/unit.js';
import { placeIn } from '../draft.js';
import type { Check, StatedFigure } from './check.js';
import { ownUnits, statedFigures } from './check.js';

/** The parts of a figure go together, and something can be computed from them. */
export const figureShape: Check = ({ rows }) => {
  const own = ownUnits(rows);
  return statedFigures(rows).flatMap((stated) => {
    const broken = partsOf(stated);
    return broken.length > 0
      ? broken
      : [
          ...sizeOf(stated, findUnit(stated.figure.unit, own(stated.figure.unit))),
          ...granularityOf(stated),
        ];
  });
};

function partsOf({ row, within, figure }: StatedFigure): readonly Problem[] {
  const at = (key: string) => placeIn(row, ...within, 'figure', key);
  const { hedge, value, upper } = figure;
  if (hedge === 'between') {
    if (upper === undefined) return [rangeWithoutUpper(at('upper'))];
    return upper > value ? [] : [reversedRange(at('upper'), value, upper)];
  }
  if (upper !== undefined) return [upperWithoutRange(at('upper'), hedge)];
  const power = /^1(0*|e\+\d+)$/.test(String(value));
  return hedge === 'several' && !power ? [notAPowerOfTen(at('value'), value)] : [];
}

function sizeOf(
  { row, within, figure, indicator, role }: StatedFigure,
  unit: UnitDefinition | undefined,
): readonly Problem[] {
  const outcome = interpretFigure(figure, {
    unit,
    kind: indicator?.kind,
    role: role === 'target' ? 'declared' : 'reported',
  });
  if (outcome.ok) return [];
  const at = (key: string) => placeIn(row, ...within, 'figure', key);
  if (outcome.code !== 'out-of-domain') {
    const key = outcome.at === 'reading' ? 'reading' : 'value';
    return [uninterpretable(at(key), figure.stated, outcome.code)];
  }
  const over = figure.upper ?? figure.value;
  return unit?.dimension === 'ratio'
    ? [shareOutOfRange(at('value'), over, Math.round(1 / (unit.factor ?? 1)))]
    : [negativeAmount(at('value'), figure.value)];
}

function granularityOf({ row, within, figure }: StatedFigure): readonly Problem[] {
  const { granularity } = figure;
  if (granularity === undefined) return [];
  const off = [figure.value, figure.upper ?? 0].find((value) => {
    const steps = value / granularity;
    return Math.abs(steps - Math.round(steps)) > 1e-9 * Math.max(1, Math.abs(steps));
  });
  const place = placeIn(row, ...within, 'figure', 'granularity');
  return off === undefined ? [] : [granularityMismatch(place, granularity, off)];
}
