import { pathInWords } from '../../problem.js';
import type { Problem } from '../../problem.js';
import {
  leftOutReference,
  unknownReference,
  unusableRevision,
} from '../../problems/reference-problems.js';
import type { Draft, ListName, Row } from '../draft.js';
import { allRows, isRevision, placeIn } from '../draft.js';
import type { Reference } from '../references-of.js';
import { referencesOf } from '../references-of.js';
import type { Check } from './check.js';
import { SUGGESTIONS } from './check.js';

/** Among so many ids the nearest is looked for. */
const CANDIDATES = 10_000;

/**
 * Every name in an entry is the id of an entry. One that is not leaves its entry out where nothing
 * can be said without it, and with it what cannot do without that one: each is told which entry to
 * mend first. A revision that is left out takes with it the figure it was to replace or withdraw:
 * else what was corrected would stand again.
 */
export const references: Check = (draft) => {
  const known = new Map<ListName, Map<string, Row>>();
  for (const row of allRows(draft.rows)) {
    const ids = known.get(row.list) ?? new Map<string, Row>();
    known.set(row.list, ids.set(row.entry.id, row));
  }
  const find = ({ lists, id }: Pick<Reference, 'lists' | 'id'>) => {
    for (const list of lists) {
      const row = known.get(list)?.get(id);
      if (row) return row;
    }
    return undefined;
  };

  const problems: Problem[] = [];
  const out = new Set<Row>();
  const namedBy = new Map<Row, { row: Row; reference: Reference }[]>();
  const report = (row: Row, problem: Problem) => {
    if (problem.severity === 'error') out.add(row);
    problems.push(problem);
  };
  for (const row of allRows(draft.rows)) {
    for (const reference of referencesOf(row)) {
      const target = find(reference);
      if (!target)
        report(row, unresolved(draft, row, reference, known, problems.length < SUGGESTIONS));
      else {
        const names = namedBy.get(target);
        if (names) names.push({ row, reference });
        else namedBy.set(target, [{ row, reference }]);
      }
    }
  }
  const takeBack = (was: string, path: string) => {
    const row = find({ lists: ['observations', 'targets'], id: was });
    const stillRevised = (revisedBy.get(was) ?? []).some((revision) => !out.has(revision));
    if (row && !out.has(row) && !stillRevised) report(row, unusableRevision(placeIn(row), path));
  };
  const revisedBy = new Map<string, Row[]>();
  for (const row of draft.rows.revisions) {
    const others = revisedBy.get(row.entry.was);
    if (others) others.push(row);
    else revisedBy.set(row.entry.was, [row]);
  }
  for (const [was, path] of draft.revisedInVain) takeBack(was, path);
  // A set is walked in the order of insertion, what is added on the way included.
  for (const gone of out) {
    const path = pathInWords([gone.list, gone.index]);
    if (isRevision(gone)) takeBack(gone.entry.was, path);
    for (const { row, reference } of namedBy.get(gone) ?? []) {
      if (out.has(row)) continue;
      report(row, leftOutReference(placeIn(row, ...reference.path), reference, path));
    }
  }
  return problems;
};

function unresolved(
  { leftOut }: Draft,
  row: Row,
  reference: Reference,
  known: ReadonlyMap<ListName, ReadonlyMap<string, Row>>,
  suggest: boolean,
): Problem {
  const { path, id, lists } = reference;
  const place = placeIn(row, ...path);
  const gone = lists.map((list) => leftOut.get(list)?.get(id)).find((each) => each !== undefined);
  if (gone !== undefined) return leftOutReference(place, reference, gone);
  const ids = lists.flatMap((list) => [...(known.get(list)?.keys() ?? [])]);
  return unknownReference(place, reference, suggest ? ids.slice(0, CANDIDATES) : []);
}
