import type { Problem } from '../problem.js';
import { tooManyProblems } from '../problems/file-problems.js';
import type { Dataset } from '../schema/dataset-schema.js';
import { readJsonText, readJsonValue } from './json-text.js';
import { placeProblems } from './place-problems.js';
import { LISTED, readStructure } from './read-structure.js';
import { runChecks } from './run-checks.js';

/** A dataset, unless nothing could be made of the file, and everything that is wrong with it. */
export interface ReadDataset {
  readonly dataset?: Dataset;
  /** In the order of the file. */
  readonly problems: readonly Problem[];
}

export interface ReadDatasetOptions {
  /** Longer texts are refused unread, in UTF-16 code units. Default 20,000,000. */
  readonly maxLength?: number;
}

/**
 * Reads a dataset file: the only door by which data comes in. It never throws. An entry that cannot
 * be used is left out and named in an `error`; everything else stays, so that in what is returned
 * every reference leads somewhere, every unit is known, and every figure agrees with its words.
 *
 * @param input - the file's text, or the value that `JSON.parse` made of it: problems then have no line and column
 * @returns no dataset where the text is not JSON, too large or too deeply nested, the schema version is unknown, or id, title or languages cannot be used
 * @example
 * const { dataset, problems } = readDataset(await file.text());
 * for (const { line, message } of problems) console.log(line, message);
 */
export function readDataset(input: unknown, options: ReadDatasetOptions = {}): ReadDataset {
  const fromText = typeof input === 'string';
  const json = fromText
    ? readJsonText(input, options.maxLength)
    : readJsonValue(input, options.maxLength);
  if (json.value === undefined) return { problems: json.problems };

  const { header, ...structure } = readStructure(json.value);
  const found = [...json.problems, ...structure.problems];
  const draft = header && { header, ...structure };
  const clean = found.every(({ severity }) => severity === 'warning');
  const checked = draft && runChecks(draft, clean);
  const all = [...found, ...(checked?.problems ?? [])];
  const problems = inOrder(json.text, all, structure.unlisted, fromText);
  if (!checked) return { problems };

  const { rows } = checked.draft;
  const entries = <L extends keyof typeof rows>(list: L) => rows[list].map(({ entry }) => entry);
  return {
    dataset: {
      ...checked.draft.header,
      sources: entries('sources'),
      units: entries('units'),
      pillars: entries('pillars'),
      systems: entries('systems'),
      indicators: entries('indicators'),
      observations: entries('observations'),
      targets: entries('targets'),
      derivations: entries('derivations'),
      revisions: entries('revisions'),
    } as Dataset,
    problems,
  };
}

/** Placed in the text, sorted by place, and not without end: errors go before warnings then. */
function inOrder(
  text: string,
  problems: readonly Problem[],
  unlisted: number,
  withPlaces: boolean,
): Problem[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const listed = placeProblems(text, [...errors, ...warnings].slice(0, LISTED));
  listed.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  const rest = problems.length - listed.length + unlisted;
  if (rest > 0) listed.push(tooManyProblems(rest));
  if (withPlaces) return listed;
  // The places are those in a text nobody has seen.
  return listed.map((problem) => {
    const { line, column, ...unplaced } = problem;
    return line === undefined || column === undefined ? problem : unplaced;
  });
}
