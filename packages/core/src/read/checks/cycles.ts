import type { Problem } from '../../problem.js';
import { cycle } from '../../problems/reference-problems.js';
import type { Row } from '../draft.js';
import { placeIn } from '../draft.js';
import { operandsOf } from '../references-of.js';
import type { Check } from './check.js';

/** A way from one entry to another: by id, with the key that names it. */
interface Step {
  readonly row: Row;
  readonly key: string;
  readonly to: readonly string[];
}

/** Nothing is part of itself, worked out from itself, or corrected by what it corrected. */
export const cycles: Check = ({ rows }) => [
  ...circles([...rows.indicators, ...rows.derivations], (row) =>
    row.entry.partOf === undefined
      ? []
      : [{ row, key: 'partOf', from: row.entry.id, to: [row.entry.partOf] }],
  ),
  ...circles(rows.derivations, (row) => [
    {
      row,
      key: 'expression',
      from: row.entry.id,
      to: operandsOf(row.entry.expression).map(({ id }) => id),
    },
  ]),
  ...circles(rows.revisions, (row) =>
    row.entry.now === undefined
      ? []
      : [{ row, key: 'now', from: row.entry.was, to: [row.entry.now] }],
  ),
];

/** A problem for every entry that stands on a circle, with the circle. Without recursion: chains may be long. */
function circles<R extends Row>(
  rows: readonly R[],
  stepsOf: (row: R) => readonly (Step & { readonly from: string })[],
): Problem[] {
  const steps = new Map<string, Step>();
  for (const row of rows) for (const { from, ...step } of stepsOf(row)) steps.set(from, step);

  const problems: Problem[] = [];
  const done = new Set<string>();
  const reported = new Set<Step>();
  for (const start of steps.keys()) {
    const trail: { id: string; next: number }[] = [];
    const standsAt = new Map<string, number>();
    let id: string | undefined = start;
    while (id !== undefined) {
      if (!done.has(id) && steps.has(id)) {
        standsAt.set(id, trail.length);
        trail.push({ id, next: 0 });
      }
      id = undefined;
      while (trail.length > 0 && id === undefined) {
        const here = trail[trail.length - 1] as { id: string; next: number };
        const to: string | undefined = steps.get(here.id)?.to[here.next++];
        if (to === undefined) {
          done.add(here.id);
          standsAt.delete(here.id);
          trail.pop();
        } else {
          const from = standsAt.get(to);
          if (from === undefined) id = done.has(to) ? undefined : to;
          else {
            const ids = trail.slice(from).map((each) => each.id);
            const circle = [...ids, to];
            for (const each of ids) {
              const step = steps.get(each);
              if (!step || reported.has(step)) continue;
              reported.add(step);
              problems.push(cycle(placeIn(step.row, step.key), circle, step.key !== 'partOf'));
            }
          }
        }
      }
    }
  }
  return problems;
}
