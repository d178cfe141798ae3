import {
  otherSubject,
  revisedTwice,
  revisionWithoutSuccessor,
  withdrawalWithSuccessor,
} from '../../problems/statement-problems.js';
import { placeIn } from '../draft.js';
import type { Check } from './check.js';

/** A revision names what took a figure's place, of the same list and indicator; a withdrawal names nothing. */
export const revisions: Check = ({ rows }) => {
  const subjects = new Map(
    [...rows.observations, ...rows.targets].map(({ list, entry }) => [
      entry.id,
      `${list} ${entry.indicator}`,
    ]),
  );
  const revised = new Map<string, string>();
  return rows.revisions.flatMap((row) => {
    const { id, kind, was, now } = row.entry;
    if (kind === 'withdrawal' && now !== undefined) {
      return [withdrawalWithSuccessor(placeIn(row, 'now'))];
    }
    if (kind !== 'withdrawal' && now === undefined) {
      return [revisionWithoutSuccessor(placeIn(row, 'now'), kind)];
    }
    const subject = subjects.get(was);
    const successor = now === undefined ? undefined : subjects.get(now);
    if (
      now !== undefined &&
      subject !== undefined &&
      successor !== undefined &&
      subject !== successor
    ) {
      return [otherSubject(placeIn(row, 'now'), was, now)];
    }
    const first = revised.get(was);
    if (first !== undefined) return [revisedTwice(placeIn(row, 'was'), was, first)];
    revised.set(was, id);
    return [];
  });
};
