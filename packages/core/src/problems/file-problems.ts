/** What can be wrong with a file as a whole. Each of these but the warnings leaves no dataset. */
import { error, inWords, quoted, warning } from '../problem.js';
import type { Place, Problem } from '../problem.js';

const WHOLE_FILE: Place = { path: [] };

/** The text is not JSON from here on. */
export function notJson(fault: {
  readonly line: number;
  readonly column: number;
  readonly expected: string;
  readonly received: string;
  readonly remedy?: string | undefined;
}): Problem {
  const { line, column, ...complaint } = fault;
  const found = error('not-json', WHOLE_FILE, complaint);
  return { ...found, line, column, message: `line ${line}, column ${column}: ${found.message}` };
}

/** There is nothing in the file. */
export function emptyFile(): Problem {
  return error('empty-file', WHOLE_FILE, {
    expected: 'a dataset',
    received: 'an empty file',
    remedy: 'Check that the file was saved, or that the address answers with it.',
  });
}

/** The text is longer than the caller allows. */
export function tooLarge(length: number, limit: number): Problem {
  return error('too-large', WHOLE_FILE, {
    expected: `at most ${limit} characters`,
    received: `${length} characters`,
    remedy: 'Split the dataset, or raise "maxLength".',
    facts: { limit: String(limit) },
  });
}

/** Brackets nest deeper than any dataset does. */
export function tooDeep(
  limit: number,
  at?: { readonly line: number; readonly column: number },
): Problem {
  const found = error('too-deep', WHOLE_FILE, {
    expected: `at most ${limit} levels of brackets`,
    received: 'more',
    remedy: 'Split the derivation into named steps.',
    facts: { limit: String(limit) },
  });
  return at
    ? { ...found, ...at, message: `line ${at.line}, column ${at.column}: ${found.message}` }
    : found;
}

/** A value was handed over that no JSON file could hold. */
export function notPlainData(reason: string): Problem {
  return error('not-plain-data', WHOLE_FILE, {
    expected: 'a text, or the value JSON.parse makes of it',
    received: reason,
    remedy: 'Pass the text of the file.',
  });
}

/** A key stands twice in one object; JSON keeps the last. */
export function duplicateKey(place: Place, key: string): Problem {
  return warning('duplicate-key', place, {
    expected: `${quoted(key)} once`,
    received: 'it again',
    remedy: 'Remove one; the last one was read.',
  });
}

/** JSON, but something other than an object. */
export function notADataset(value: unknown): Problem {
  return error('not-a-dataset', WHOLE_FILE, {
    expected: 'a dataset: an object with "schemaVersion", "id", "title" and "languages"',
    received: inWords(value),
  });
}

/** A schema version this package does not read. */
export function unsupportedVersion(version: unknown, supported: readonly number[]): Problem {
  const newest = Math.max(...supported);
  return error(
    'unsupported-version',
    { path: ['schemaVersion'] },
    {
      expected: supported.length === 1 ? String(newest) : `one of ${supported.join(', ')}`,
      received: inWords(version),
      remedy:
        typeof version === 'number' && version > newest
          ? 'Update @reform-kpi/core: the file was written for a newer version.'
          : `Write "schemaVersion": ${newest}.`,
      facts: { supported: supported.join(', ') },
    },
  );
}

/** So much is wrong that the rest is only counted. */
export function tooManyProblems(rest: number): Problem {
  return warning('too-many-problems', WHOLE_FILE, {
    expected: 'fewer problems',
    received: `${rest} more`,
    remedy: 'Mend these first and read the file again.',
    facts: { rest: String(rest) },
  });
}
