import { pathInWords } from '../../problem.js';
import type { Problem } from '../../problem.js';
import { leftOutReference, unknownReference } from '../../problems/reference-problems.js';
import type { Draft, ListName, Row } from '../draft.js';
import { allRows, placeIn } from '../draft.js';
import type { Reference } from '../references-of.js';
import { referencesOf } from '../references-of.js';
import type { Check } from './check.js';

/**
 * Every name in an entry is the id of an entry. One that is not leaves its entry out, and with it
 * whatever names that one: each is told which entry to mend first.
 */
export const references: Check = (draft) => {
  const known = new Map<ListName, Map<string, Row>>();
  for (const row of allRows(draft.rows)) {
    const ids = known.get(row.list) ?? new Map<string, Row>();
    known.set(row.list, ids.set(row.entry.id, row));
  }
  const find = ({ lists, id }: Reference) => {
    for (const list of lists) {
      const row = known.get(list)?.get(id);
      if (row) return row;
    }
    return undefined;
  };

  const problems: Problem[] = [];
  const out = new Set<Row>();
  const namedBy = new Map<Row, { row: Row; reference: Reference }[]>();
  const leaveOut = (row: Row, problem: Problem) => {
    out.add(row);
    problems.push(problem);
  };
  for (const row of allRows(draft.rows)) {
    for (const reference of referencesOf(row)) {
      const target = find(reference);
      if (!target) leaveOut(row, unresolved(draft, row, reference, known));
      else {
        const names = namedBy.get(target);
        if (names) names.push({ row, reference });
        else namedBy.set(target, [{ row, reference }]);
      }
    }
  }
  // A set is walked in the order of insertion, what is added on the way included.
  for (const gone of out) {
    const path = pathInWords([gone.list, gone.index]);
    for (const { row, reference } of namedBy.get(gone) ?? []) {
      if (out.has(row)) continue;
      const place = placeIn(row, ...reference.path);
      leaveOut(row, leftOutReference(place, reference.what, reference.id, path));
    }
  }
  return problems;
};

function unresolved(
  { leftOut }: Draft,
  row: Row,
  { path, what, id, lists }: Reference,
  known: ReadonlyMap<ListName, ReadonlyMap<string, Row>>,
): Problem {
  const place = placeIn(row, ...path);
  const gone = lists.map((list) => leftOut.get(list)?.get(id)).find((each) => each !== undefined);
  if (gone !== undefined) return leftOutReference(place, what, id, gone);
  const ids = lists.flatMap((list) => [...(known.get(list)?.keys() ?? [])]);
  return unknownReference(place, what, id, ids);
}
