import type { Problem } from '../../problem.js';
import { partExceedsWhole, partInOtherUnit } from '../../problems/figure-problems.js';
import { convert, sameMeasure } from '../../quantity/compound-unit.js';
import { interpretFigure } from '../../quantity/interpret-figure.js';
import { findUnit } from '../../quantity/unit.js';
import type { UnitDefinition } from '../../quantity/unit.js';
import type { Indicator, Observation } from '../../schema/dataset-schema.js';
import type { Row, Rows } from '../draft.js';
import { placeIn } from '../draft.js';
import type { Check } from './check.js';
import { ownUnits } from './check.js';

/**
 * A part is not larger than its whole at the same time, by what the words of both guarantee: "over
 * 630,000" guarantees no upper end, so nothing is certainly larger than it.
 */
export const partOfWhole: Check = ({ rows }) => {
  const ownOf = ownUnits(rows);
  const indicators = new Map(rows.indicators.map((row) => [row.entry.id, row]));
  const standing = standingByTime(rows);
  return rows.indicators.flatMap((row): readonly Problem[] => {
    const whole = indicators.get(row.entry.partOf ?? '')?.entry;
    // Of two that are part of each other neither can be judged; the circle is reported.
    if (!whole || whole.partOf === row.entry.id) return [];
    const units = [row.entry.unit, whole.unit] as const;
    if (!sameMeasure(...units, ownOf(...units))) {
      return [partInOtherUnit(placeIn(row, 'partOf'), row.entry.unit, whole.unit)];
    }
    const wholes = standing.get(whole.id);
    return [...(standing.get(row.entry.id) ?? [])].flatMap(([time, part]) => {
      const other = wholes?.get(time)?.entry;
      if (!other) return [];
      const own = ownOf(...units, part.entry.figure.unit, other.figure.unit);
      if (!exceeds([part.entry, row.entry], [other, whole], own)) return [];
      const { stated } = other.figure;
      const place = placeIn(part, 'figure', 'value');
      return [partExceedsWhole(place, { id: other.id, stated }, part.entry.figure.stated)];
    });
  });
};

/** Observations that no revision took back, by indicator and the time they speak of. */
function standingByTime(rows: Rows): ReadonlyMap<string, ReadonlyMap<string, Row<'observations'>>> {
  const revised = new Set(rows.revisions.map(({ entry }) => entry.was));
  const result = new Map<string, Map<string, Row<'observations'>>>();
  for (const row of rows.observations) {
    const { id, indicator, period, announced } = row.entry;
    if (revised.has(id)) continue;
    const times = result.get(indicator) ?? new Map<string, Row<'observations'>>();
    result.set(indicator, times.set(period ?? `announced ${announced}`, row));
  }
  return result;
}

type Measured = readonly [Observation, Indicator];

function exceeds(part: Measured, whole: Measured, own: readonly UnitDefinition[]): boolean {
  const least = entailed(part, part[1].unit, own);
  const most = entailed(whole, part[1].unit, own);
  if (!least || !most) return false;
  const touch = least.lo === most.hi && (least.loOpen === true || most.hiOpen === true);
  return least.lo > most.hi || touch;
}

function entailed([{ figure }, { kind }]: Measured, unit: string, own: readonly UnitDefinition[]) {
  const outcome = interpretFigure(figure, { unit: findUnit(figure.unit, own), kind });
  if (!outcome.ok || !outcome.value.entailed) return undefined;
  const converted = convert({ ...outcome.value.entailed, unit: figure.unit }, unit, own);
  return converted.ok ? converted.value : undefined;
}
