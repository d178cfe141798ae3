import { unused } from '../../problems/reference-problems.js';
import { indicatorWithoutFigure } from '../../problems/statement-problems.js';
import { allRows, placeIn } from '../draft.js';
import { referencesOf } from '../references-of.js';
import type { Check } from './check.js';
import { statedFigures } from './check.js';

/** Nothing is there for nothing: sources are cited, own units measure something, indicators have a figure. */
export const completeness: Check = ({ rows }) => {
  const cited = new Set(
    allRows(rows)
      .flatMap((row) => [...referencesOf(row)])
      .filter(({ lists }) => lists.includes('sources'))
      .map(({ id }) => id),
  );
  const unitsUsed = new Set(
    [
      ...rows.indicators.map(({ entry }) => entry.unit),
      ...statedFigures(rows).map(({ figure }) => figure.unit),
      ...rows.derivations.map(({ entry }) => `${entry.unit} ${JSON.stringify(entry.expression)}`),
    ].flatMap((unit) => unit.split(/[^A-Za-z0-9-]+/)),
  );
  const measured = new Set(statedFigures(rows).map(({ row }) => row.entry.indicator));
  return [
    ...rows.sources
      .filter(({ entry }) => !cited.has(entry.id))
      .map((row) => unused(placeIn(row), 'source', 'Cite it, or remove it.')),
    ...rows.units
      .filter(({ entry }) => entry.id.split(/[*/]/).every((id) => !unitsUsed.has(id)))
      .map((row) => unused(placeIn(row), 'unit', 'Use it, or remove it.')),
    ...rows.indicators
      .filter(({ entry }) => !measured.has(entry.id))
      .map((row) => indicatorWithoutFigure(placeIn(row))),
  ];
};
