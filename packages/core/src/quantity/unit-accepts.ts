import type { UnitDefinition } from './unit.js';

/**
 * Whether a figure read in one unit can stand for an indicator in another without converting: the
 * unit itself, or a bare measure word (`item`: 个, 家, 项) for whatever the indicator counts.
 *
 * Persons and person-times have their own words in both languages, so a measure word never stands
 * for them: 人 is not 人次, and 个 is neither.
 *
 * @param unit - the indicator's unit
 * @param read - the unit id that `readFigure` gave
 * @example unitAccepts({ id: 'studio', dimension: 'count', words: {} }, 'item') //=> true
 */
export function unitAccepts(unit: UnitDefinition, read: string): boolean {
  if (unit.id === read) return true;
  const named = unit.id === 'person' || unit.id === 'person-time';
  return read === 'item' && unit.dimension === 'count' && !named;
}
