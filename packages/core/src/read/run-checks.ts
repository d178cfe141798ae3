import type { Problem } from '../problem.js';
import type { Check } from './checks/check.js';
import { completeness } from './checks/completeness.js';
import { cycles } from './checks/cycles.js';
import { dates } from './checks/dates.js';
import { duplicateIds } from './checks/duplicate-ids.js';
import { figureShape } from './checks/figure-shape.js';
import { languages } from './checks/languages.js';
import { partOfWhole } from './checks/part-of-whole.js';
import { quotes } from './checks/quotes.js';
import { references } from './checks/references.js';
import { revisions } from './checks/revisions.js';
import { statedWords } from './checks/stated-words.js';
import { targets } from './checks/targets.js';
import { unitFit } from './checks/unit-fit.js';
import { units } from './checks/units.js';
import type { Draft, ListName, Row, Rows } from './draft.js';
import { isRevision } from './draft.js';

/** Those of one row look at the same draft; each row relies on what the rows before have left. */
const CHECKS: readonly (readonly Check[])[] = [
  [duplicateIds],
  [units, references, figureShape, quotes, statedWords, targets, languages],
  [cycles, unitFit, revisions],
  [partOfWhole, dates],
];

/**
 * Runs every check over what has the right shape, and leaves out what fails. Whatever named an
 * entry that is left out goes too, so that in what remains every reference leads somewhere.
 */
export function runChecks(draft: Draft, clean: boolean): { draft: Draft; problems: Problem[] } {
  const problems: Problem[] = [];
  let left = draft;
  let failed = !clean;
  const run = (checks: readonly Check[]): boolean => {
    const found = checks.flatMap((check) => check(left));
    problems.push(...found);
    const errors = found.filter(({ severity }) => severity === 'error');
    left = without(left, errors);
    failed ||= errors.length > 0;
    return errors.length > 0;
  };
  for (const checks of CHECKS) if (run(checks)) run([references]);
  // What is left out would make what it named look unused.
  if (!failed) run([completeness]);
  return { draft: left, problems };
}

/** The draft without the entries that the errors' paths lead into. */
function without(draft: Draft, errors: readonly Problem[]): Draft {
  if (errors.length === 0) return draft;
  const paths = new Set(errors.map(({ path }) => /^\w+\[\d+\]/.exec(path)?.[0]));
  const leftOut = new Map<ListName, ReadonlyMap<string, string>>(draft.leftOut);
  const revisedInVain = new Map(draft.revisedInVain);
  const rows: Record<string, readonly Row[]> = {};
  for (const [list, entries] of Object.entries(draft.rows) as [ListName, readonly Row[]][]) {
    const gone = new Map(leftOut.get(list));
    rows[list] = entries.filter((row) => {
      const path = `${list}[${row.index}]`;
      if (!paths.has(path)) return true;
      gone.set(row.entry.id, path);
      if (isRevision(row)) revisedInVain.set(row.entry.was, path);
      return false;
    });
    leftOut.set(list, gone);
  }
  return { ...draft, rows: rows as unknown as Rows, leftOut, revisedInVain };
}
