import type { Place, Problem } from '../../problem.js';
import { leftOutReference, redefinedUnit, unknownUnit } from '../../problems/reference-problems.js';
import { builtInUnits } from '../../quantity/unit.js';
import type { Expression } from '../../schema/dataset-schema.js';
import { placeIn } from '../draft.js';
import type { Check } from './check.js';
import { statedFigures, SUGGESTIONS } from './check.js';

/** Every unit is built in, the dataset's own, or made of such by `*` and `/`. */
export const units: Check = ({ rows, leftOut }) => {
  const own = rows.units.map(({ entry }) => entry);
  const builtIn = new Set(builtInUnits().map(({ id }) => id));
  const known = new Set([...builtIn, ...own.map(({ id }) => id)]);
  const gone = leftOut.get('units');
  let suggestions = SUGGESTIONS;

  const check = (unit: string | undefined, place: Place): readonly Problem[] => {
    if (unit === undefined || known.has(unit)) return [];
    const unknown = unit.split(/[*/]/).find((id) => !known.has(id));
    if (unknown === undefined) return [];
    const path = gone?.get(unknown);
    return [
      path === undefined
        ? unknownUnit(place, unknown, suggestions-- > 0 ? own : undefined)
        : leftOutReference(place, { id: unknown, what: 'a unit', vital: true }, path),
    ];
  };

  return [
    ...rows.units.flatMap((row) =>
      builtIn.has(row.entry.id) ? [redefinedUnit(placeIn(row, 'id'), row.entry.id)] : [],
    ),
    ...rows.indicators.flatMap((row) => check(row.entry.unit, placeIn(row, 'unit'))),
    ...statedFigures(rows).flatMap(({ row, within, figure }) =>
      check(figure.unit, placeIn(row, ...within, 'figure', 'unit')),
    ),
    ...rows.derivations.flatMap((row) => [
      ...check(row.entry.unit, placeIn(row, 'unit')),
      ...unitsIn(row.entry.expression).flatMap(({ path, unit }) =>
        check(unit, placeIn(row, 'expression', ...path)),
      ),
    ]),
  ];
};

function unitsIn(
  expression: Expression,
  path: readonly (string | number)[] = [],
): readonly { readonly path: readonly (string | number)[]; readonly unit: string | undefined }[] {
  if ('const' in expression) return [{ path: [...path, 'unit'], unit: expression.unit }];
  if ('ref' in expression) return [];
  return expression.args.flatMap((each, index) => unitsIn(each, [...path, 'args', index]));
}
