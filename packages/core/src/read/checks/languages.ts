import { SHAPES } from '../../guard/guard-table.generated.js';
import type { GuardNode } from '../../guard/guard-node.js';
import { FIELDS, LISTS } from '../../guard/guard-table.generated.js';
import type { Place, Problem } from '../../problem.js';
import { missingLanguage } from '../../problems/statement-problems.js';
import { allRows, placeIn } from '../draft.js';
import type { Check } from './check.js';

/** Every text is there in every language the dataset declares. */
export const languages: Check = ({ header, rows }) => {
  const declared = header.languages;
  return [
    ...missingIn(FIELDS, header, { path: [] }, declared),
    ...allRows(rows).flatMap((row) =>
      missingIn(LISTS[row.list] ?? '', row.entry, placeIn(row), declared),
    ),
  ];
};

/** Walks down the schema's shapes to every text per language. */
function missingIn(
  node: GuardNode,
  value: unknown,
  place: Place,
  declared: readonly string[],
): readonly Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  if (node === '#text') {
    const has = Object.keys(value);
    const tags = new Set(has.map((tag) => tag.toLowerCase()));
    const absent = declared.filter((tag) => !tags.has(tag.toLowerCase()));
    return absent.length === 0 ? [] : [missingLanguage(place, absent, has)];
  }
  const shape = typeof node === 'string' ? SHAPES[node.slice(1)] : node;
  if (typeof shape !== 'object' || Array.isArray(shape)) return [];
  return Object.entries(shape).flatMap(([field, inside]) => {
    const key = field.replace('?', '');
    const below = { ...place, path: [...place.path, key] };
    return Object.hasOwn(value, key)
      ? missingIn(inside, (value as Readonly<Record<string, unknown>>)[key], below, declared)
      : [];
  });
}
