import { pathInWords } from '../problem.js';
import type { Place, Problem } from '../problem.js';
import { notADataset, unsupportedVersion } from '../problems/file-problems.js';
import { wrongType } from '../problems/shape-problems.js';
import type { UnitDefinition } from '../quantity/unit.js';
import { ENTRY_SCHEMAS, headerSchema } from '../schema/dataset-schema.js';
import type { Header } from '../schema/dataset-schema.js';
import type { ListName, Row, Rows } from './draft.js';
import type { Migration } from './migrate.js';
import { MIGRATIONS, migrate, supportedVersions } from './migrate.js';
import { problemsOfIssues } from './problems-of-issues.js';
import { unknownEntryKeys, unknownHeaderKeys } from './unknown-keys.js';

/** What of a parsed file has the right shape. No header: nothing could be made of it. */
export interface Structure {
  readonly header?: Header;
  readonly rows: Rows;
  /** Ids of the entries left out, by list, and the path of each. */
  readonly leftOut: ReadonlyMap<ListName, ReadonlyMap<string, string>>;
  readonly problems: readonly Problem[];
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Checks shapes, entry by entry: one that does not fit is left out and named, the rest stays.
 * Whether names, units and figures hold is checked behind this, in `checks/`.
 */
export function readStructure(
  value: unknown,
  migrations: ReadonlyMap<number, Migration> = MIGRATIONS,
): Structure {
  const problems: Problem[] = [];
  const rows: Record<string, Row[]> = {};
  const leftOut = new Map<ListName, Map<string, string>>();
  const structure = { rows: rows as unknown as Rows, leftOut, problems };
  for (const list of LIST_NAMES) rows[list] = [];

  if (!isObject(value)) {
    problems.push(notADataset(value));
    return structure;
  }
  const file = migrate(value, migrations);
  if (!file) {
    const versions = supportedVersions(migrations);
    problems.push(unsupportedVersion(own(value, 'schemaVersion'), versions));
    return structure;
  }

  problems.push(...unknownHeaderKeys(file));
  const header = readHeader(file, problems);
  // Units come second in the file's order, but messages about any entry may suggest one.
  const units: UnitDefinition[] = [];
  for (const list of ['units', ...LIST_NAMES.filter((name) => name !== 'units')] as const) {
    const found = own(file, list);
    if (found === undefined) continue;
    if (!Array.isArray(found)) {
      problems.push(wrongType({ path: [list] }, 'list', found));
      continue;
    }
    const names = new Map<string, string>();
    leftOut.set(list, names);
    for (const [index, raw] of (found as unknown[]).entries()) {
      const entry = entryName(raw);
      const place: Place = { path: [list, index], entry };
      const result = ENTRY_SCHEMAS[list].safeParse(raw);
      problems.push(...unknownEntryKeys(list, raw, place));
      if (result.success) {
        rows[list]?.push({ list, index, entry: result.data });
        if (list === 'units') units.push(result.data as UnitDefinition);
      } else {
        problems.push(...problemsOfIssues(result.error.issues, { place, value: raw, units }));
        if (entry !== undefined) names.set(entry, pathInWords(place.path));
      }
    }
  }
  return header ? { ...structure, header } : structure;
}

const LIST_NAMES = Object.keys(ENTRY_SCHEMAS) as ListName[];

/** The header without the optional fields that do not fit; nothing where a required one does not. */
function readHeader(file: Json, problems: Problem[]): Header | undefined {
  const first = headerSchema.safeParse(file);
  if (first.success) return first.data;
  problems.push(
    ...problemsOfIssues(first.error.issues, { place: { path: [] }, value: file, units: [] }),
  );
  const bad = new Set(first.error.issues.map((issue) => issue.path[0]));
  const kept = Object.fromEntries(Object.entries(file).filter(([key]) => !bad.has(key)));
  return headerSchema.safeParse(kept).data;
}

function entryName(raw: unknown): string | undefined {
  const id = isObject(raw) ? own(raw, 'id') : undefined;
  return typeof id === 'string' ? id.slice(0, 100) : undefined;
}

function own(value: Json, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
