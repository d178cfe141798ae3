import { dueOrPer } from '../../problems/statement-problems.js';
import { placeIn } from '../draft.js';
import type { Check } from './check.js';

/** A target is due on a day or repeats, one of the two. */
export const targets: Check = ({ rows }) =>
  rows.targets.flatMap((row) => {
    const due = row.entry.due !== undefined;
    const per = row.entry.per !== undefined;
    return due === per ? [dueOrPer(placeIn(row, 'due'), due)] : [];
  });
