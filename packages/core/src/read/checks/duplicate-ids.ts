import { pathInWords } from '../../problem.js';
import { duplicateId } from '../../problems/reference-problems.js';
import type { ListName } from '../draft.js';
import { placeIn } from '../draft.js';
import type { Check } from './check.js';

/**
 * Lists whose ids share one space, since a reference may mean an entry of either: an expression an
 * indicator or a derivation, a revision an observation or a target.
 */
const SPACES: readonly (readonly ListName[])[] = [
  ['sources'],
  ['units'],
  ['pillars'],
  ['systems'],
  ['indicators', 'derivations'],
  ['observations', 'targets'],
  ['revisions'],
];

/** Each id names one thing; of two entries with the same id the first is kept. */
export const duplicateIds: Check = ({ rows }) =>
  SPACES.flatMap((lists) => {
    const first = new Map<string, string>();
    return lists
      .flatMap((list) => [...rows[list]])
      .flatMap((row) => {
        const { id } = row.entry;
        const before = first.get(id);
        if (before !== undefined) return [duplicateId(placeIn(row, 'id'), id, before)];
        first.set(id, pathInWords([row.list, row.index]));
        return [];
      });
  });
