import type { Figure } from '../../figure.js';
import type { Problem } from '../../problem.js';
import type { Evidence, Indicator } from '../../schema/dataset-schema.js';
import type { UnitDefinition } from '../../quantity/unit.js';
import type { Draft, Row, Rows } from '../draft.js';

/**
 * Looks at what has the right shape and says what does not hold. An error leaves out the entry its
 * path leads into; a warning keeps it.
 */
export type Check = (draft: Draft) => readonly Problem[];

/** A nearest word takes a search: so many problems of a check get one. A hostile file has thousands. */
export const SUGGESTIONS = 100;

/** A figure, the words that defend it, and what it measures. */
export interface StatedFigure {
  readonly row: Row<'observations'> | Row<'targets'>;
  /** The keys from the entry to what holds the figure: none, or `baseline`. */
  readonly within: readonly string[];
  readonly role: 'observation' | 'target' | 'baseline';
  readonly figure: Figure;
  readonly evidence: Evidence;
  /** None where the reference leads nowhere. */
  readonly indicator: Indicator | undefined;
}

/** Every figure of observations, targets and baselines. */
export function statedFigures(rows: Rows): readonly StatedFigure[] {
  const indicators = new Map(rows.indicators.map(({ entry }) => [entry.id, entry]));
  return [
    ...rows.observations.map((row): StatedFigure => {
      const { figure, evidence, indicator } = row.entry;
      const of = indicators.get(indicator);
      return { row, within: [], role: 'observation', figure, evidence, indicator: of };
    }),
    ...rows.targets.flatMap((row): StatedFigure[] => {
      const { figure, evidence, baseline } = row.entry;
      const indicator = indicators.get(row.entry.indicator);
      const target: StatedFigure = { row, within: [], role: 'target', figure, evidence, indicator };
      return baseline
        ? [target, { ...target, ...baseline, within: ['baseline'], role: 'baseline' }]
        : [target];
    }),
  ];
}

/**
 * Finds the dataset's own definitions of what unit ids are made of: `bus-line` and nothing for
 * `CNY/bus-line`. Looking through all of them for every figure would take forever in a hostile file.
 */
export function ownUnits(rows: Rows): (...ids: readonly string[]) => readonly UnitDefinition[] {
  const own = new Map(rows.units.map(({ entry }) => [entry.id, entry]));
  return (...ids) => ids.flatMap((id) => id.split(/[*/]/)).flatMap((id) => own.get(id) ?? []);
}
