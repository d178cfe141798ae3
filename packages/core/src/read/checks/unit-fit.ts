import { unitMismatch } from '../../problems/figure-problems.js';
import { sameMeasure } from '../../quantity/compound-unit.js';
import { placeIn } from '../draft.js';
import type { Check } from './check.js';
import { ownUnits, statedFigures } from './check.js';

/** A figure is stated in its indicator's unit, or in one that converts into it. */
export const unitFit: Check = ({ rows }) => {
  const own = ownUnits(rows);
  const known = new Map<string, boolean>();
  const fits = (a: string, b: string) => {
    const pair = `${a} ${b}`;
    const fit = known.get(pair) ?? sameMeasure(a, b, own(a, b));
    known.set(pair, fit);
    return fit;
  };
  return statedFigures(rows).flatMap(({ row, within, figure, indicator }) =>
    !indicator || fits(figure.unit, indicator.unit)
      ? []
      : [unitMismatch(placeIn(row, ...within, 'figure', 'unit'), indicator.unit, figure.unit)],
  );
};
