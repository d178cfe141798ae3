import type { core } from 'zod';
import type { Place, Problem } from '../problem.js';
import {
  brokenText,
  missing,
  missingWord,
  outOfRange,
  unknownWord,
  wrongFormat,
  wrongKey,
  wrongLength,
  wrongType,
} from '../problems/shape-problems.js';
import { EXPECTED_WORDS } from '../problems/expected-words.js';
import { unknownUnit } from '../problems/reference-problems.js';
import type { UnitDefinition } from '../quantity/unit.js';

interface Around {
  readonly place: Place;
  /** What zod was given. */
  readonly value: unknown;
  /** The file's own units, to suggest from. */
  readonly units: readonly UnitDefinition[];
}

/**
 * Turns what zod found into problems. The schema names what it expects in its error texts; the
 * sentences are made in `problems/`.
 */
export function problemsOfIssues(
  issues: readonly core.$ZodIssue[],
  around: Around,
): readonly Problem[] {
  const seen = new Set<string>();
  return issues
    .flatMap((issue) => problemsOfIssue(issue, around))
    .filter(({ path, code }) => !seen.has(`${code} ${path}`) && seen.add(`${code} ${path}`));
}

function problemsOfIssue(issue: core.$ZodIssue, around: Around): readonly Problem[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const received = valueAt(around.value, path);
  const place: Place = { ...around.place, path: [...around.place.path, ...path] };
  const expects = Object.hasOwn(EXPECTED_WORDS, issue.message) ? issue.message : 'object';
  switch (issue.code) {
    case 'invalid_union':
      return problemsOfExpression(issue, received, { ...around, place });
    case 'invalid_key':
      return [wrongKey(place)];
    case 'invalid_value': {
      const values = issue.values.map(String);
      return [
        received === undefined ? missingWord(place, values) : unknownWord(place, values, received),
      ];
    }
    case 'too_small':
    case 'too_big':
      return [wrongSize(issue, place, received)];
    case 'invalid_format':
    case 'custom':
      if (issue.message === 'well-formed') return [brokenText(place, received)];
      if (expects === 'unit') return [unknownUnit(place, String(received), around.units)];
      return [wrongFormat(place, expects, received)];
    default:
      return [
        received === undefined ? missing(place, expects) : wrongType(place, expects, received),
      ];
  }
}

function wrongSize(
  issue: core.$ZodIssueTooBig | core.$ZodIssueTooSmall,
  place: Place,
  received: unknown,
): Problem {
  if (typeof received === 'number') {
    return outOfRange(place, issue.message === 'positive' ? 'positive' : 'offset', received);
  }
  const length = Array.isArray(received) ? received : String(received);
  const limit =
    issue.code === 'too_big' ? { most: Number(issue.maximum) } : { least: Number(issue.minimum) };
  return wrongLength(place, length, limit);
}

/** An expression is one of three shapes; the key that is there says which was meant. */
function problemsOfExpression(
  issue: core.$ZodIssueInvalidUnion,
  received: unknown,
  around: Around,
): readonly Problem[] {
  const keys = ['ref', 'const', 'op'];
  const meant = keys.findIndex(
    (key) => typeof received === 'object' && received !== null && Object.hasOwn(received, key),
  );
  const issues = issue.errors[meant];
  if (!issues) {
    return received === undefined
      ? [missing(around.place, 'expression')]
      : [wrongType(around.place, 'expression', received)];
  }
  return problemsOfIssues(issues, { ...around, value: received });
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string | number, unknown>)[key];
  }
  return found;
}
