import type { GuardNode } from '../guard/guard-node.js';
import { FIELDS, LISTS, SHAPES } from '../guard/guard-table.generated.js';
import type { Place, Problem } from '../problem.js';
import { moreUnknownKeys, unknownKey } from '../problems/shape-problems.js';
import type { ListName } from './draft.js';

/** So many are named in one object; the rest is counted. */
const NAMED = 10;

/** Warns of keys beside the lists and fields of a dataset. */
export function unknownHeaderKeys(value: object): Problem[] {
  const known = ['schemaVersion', ...Object.keys(FIELDS).map(nameOf), ...Object.keys(LISTS)];
  return unknownAmong(value, known, { path: [] });
}

/** Warns of keys that nobody reads in an entry, and in all that is in it. */
export function unknownEntryKeys(list: ListName, value: unknown, place: Place): Problem[] {
  return unknownKeys(LISTS[list] ?? '', value, place);
}

function unknownKeys(node: GuardNode, value: unknown, place: Place): Problem[] {
  if (typeof node === 'string') {
    const shape = node.startsWith('#') ? SHAPES[node.slice(1)] : undefined;
    return shape === undefined ? [] : unknownKeys(shape, value, place);
  }
  if (Array.isArray(value)) {
    const item = (node as readonly GuardNode[])[0];
    if (!Array.isArray(node) || item === undefined || item === null) return [];
    return value.flatMap((each: unknown, index) => unknownKeys(item, each, below(place, index)));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(node)) return [];
  const shape = choose(node as Readonly<Record<string, GuardNode>>, value);
  if (shape['*'] !== undefined) {
    return Object.hasOwn(value, '__proto__') ? [unknownKey(below(place, '__proto__'), [])] : [];
  }
  const fields = new Map(Object.entries(shape).map(([field, inside]) => [nameOf(field), inside]));
  const problems = unknownAmong(value, [...fields.keys()], place);
  for (const [key, inside] of fields) {
    const isShape = typeof inside !== 'string' || inside.startsWith('#');
    if (isShape && Object.hasOwn(value, key)) {
      const found = (value as Readonly<Record<string, unknown>>)[key];
      problems.push(...unknownKeys(inside, found, below(place, key)));
    }
  }
  return problems;
}

/** Of several shapes, the one whose first key is there. */
function choose(node: Readonly<Record<string, GuardNode>>, value: object) {
  const choices = node['|'] as readonly Readonly<Record<string, GuardNode>>[] | undefined;
  if (!choices) return node;
  return choices.find((each) => Object.hasOwn(value, Object.keys(each)[0] ?? '')) ?? {};
}

function unknownAmong(value: object, known: readonly string[], place: Place): Problem[] {
  const names = new Set(known);
  const unknown = Object.keys(value).filter((key) => !names.has(key));
  const problems = unknown.slice(0, NAMED).map((key) => unknownKey(below(place, key), known));
  return unknown.length > NAMED
    ? [...problems, moreUnknownKeys(place, unknown.length - NAMED)]
    : problems;
}

function below(place: Place, key: string | number): Place {
  return { ...place, path: [...place.path, key] };
}

function nameOf(field: string): string {
  return field.replace('?', '');
}
