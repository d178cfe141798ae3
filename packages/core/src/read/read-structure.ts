import { pathInWords } from '../problem.js';
import type { Place, Problem } from '../problem.js';
import { notADataset, unsupportedVersion } from '../problems/file-problems.js';
import { tooBig, wrongType } from '../problems/shape-problems.js';
import type { UnitDefinition } from '../quantity/unit.js';
import { ENTRY_SCHEMAS, headerSchema } from '../schema/dataset-schema.js';
import type { Header } from '../schema/dataset-schema.js';
import type { ListName, Row, Rows } from './draft.js';
import type { Migration } from './migrate.js';
import { MIGRATIONS, migrate, supportedVersions } from './migrate.js';
import { problemsOfIssues } from './problems-of-issues.js';
import { isTooBig, MAX_VALUES } from './size-of.js';
import { unknownEntryKeys, unknownHeaderKeys } from './unknown-keys.js';

/** What of a parsed file has the right shape. No header: nothing could be made of it. */
export interface Structure {
  readonly header?: Header;
  readonly rows: Rows;
  /** Ids of the entries left out, by list, and the path of each. */
  readonly leftOut: ReadonlyMap<ListName, ReadonlyMap<string, string>>;
  /** What the revisions left out were to replace or withdraw, and the path of each revision. */
  readonly revisedInVain: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  /** How many more entries have a shape that does not fit: their problems are only counted. */
  readonly unlisted: number;
}

type Json = Readonly<Record<string, unknown>>;

/** So many problems are listed; the rest is counted. */
export const LISTED = 1_000;

/**
 * Checks shapes, entry by entry: one that does not fit is left out and named, the rest stays.
 * Whether names, units and figures hold is checked behind this, in `checks/`.
 */
export function readStructure(
  value: unknown,
  migrations: ReadonlyMap<number, Migration> = MIGRATIONS,
): Structure {
  const rows = Object.fromEntries(LIST_NAMES.map((list): [string, Row[]] => [list, []]));
  const nothing: Structure = {
    rows: rows as unknown as Rows,
    leftOut: new Map(),
    revisedInVain: new Map(),
    problems: [],
    unlisted: 0,
  };
  if (!isObject(value)) return { ...nothing, problems: [notADataset(value)] };
  const file = migrate(value, migrations);
  if (!file) {
    const version = own(value, 'schemaVersion');
    const problems = [unsupportedVersion(version, supportedVersions(migrations))];
    return { ...nothing, problems };
  }

  const found = { errors: [] as Problem[], warnings: unknownHeaderKeys(file), unlisted: 0 };
  const header = readHeader(file, found.errors);
  const leftOut = new Map<ListName, Map<string, string>>();
  const revisedInVain = new Map<string, string>();
  // Units come second in the file's order, but messages about any entry may suggest one.
  const units: UnitDefinition[] = [];
  for (const list of ['units', ...LIST_NAMES.filter((name) => name !== 'units')] as const) {
    const entries = own(file, list);
    if (entries === undefined) continue;
    if (!Array.isArray(entries)) {
      found.errors.push(wrongType({ path: [list] }, 'list', entries));
      continue;
    }
    const names = new Map<string, string>();
    leftOut.set(list, names);
    for (const [index, raw] of (entries as unknown[]).entries()) {
      const id = nameIn(raw, 'id');
      const place: Place = { path: [list, index], entry: id };
      if (found.warnings.length < LISTED) {
        found.warnings.push(...unknownEntryKeys(list, raw, place));
      }
      const result = isTooBig(raw) ? undefined : ENTRY_SCHEMAS[list].safeParse(raw);
      if (result?.success) {
        rows[list]?.push({ list, index, entry: result.data });
        if (list === 'units') units.push(result.data as UnitDefinition);
        continue;
      }
      const path = pathInWords(place.path);
      if (id !== undefined) names.set(id, path);
      const was = list === 'revisions' ? nameIn(raw, 'was') : undefined;
      if (was !== undefined) revisedInVain.set(was, path);
      if (found.errors.length >= LISTED) found.unlisted++;
      else if (!result) found.errors.push(tooBig(place, MAX_VALUES));
      else {
        found.errors.push(...problemsOfIssues(result.error.issues, { place, value: raw, units }));
      }
    }
  }
  const { errors, warnings, unlisted } = found;
  const structure = { ...nothing, leftOut, revisedInVain, unlisted };
  return { ...structure, problems: [...errors, ...warnings], ...(header && { header }) };
}

const LIST_NAMES = Object.keys(ENTRY_SCHEMAS) as ListName[];

/** The header without the optional fields that do not fit; nothing where a required one does not. */
function readHeader(file: Json, problems: Problem[]): Header | undefined {
  const fields = Object.keys(headerSchema.shape).filter((key) => Object.hasOwn(file, key));
  const big = fields.filter((key) => isTooBig(file[key]));
  problems.push(...big.map((key) => tooBig({ path: [key] }, MAX_VALUES)));
  const pick = (left: readonly string[]) => Object.fromEntries(left.map((key) => [key, file[key]]));
  const sound = fields.filter((key) => !big.includes(key));
  const value = pick(sound);
  const first = headerSchema.safeParse(value);
  if (first.success) return first.data;
  const { issues } = first.error;
  const around = { place: { path: [] }, value, units: [] };
  problems.push(
    ...problemsOfIssues(
      issues.filter(({ path }) => !big.includes(String(path[0]))),
      around,
    ),
  );
  const bad = new Set(issues.map(({ path }) => path[0]));
  return headerSchema.safeParse(pick(sound.filter((key) => !bad.has(key)))).data;
}

function nameIn(raw: unknown, key: string): string | undefined {
  const id = isObject(raw) ? own(raw, key) : undefined;
  return typeof id === 'string' ? id.slice(0, 100) : undefined;
}

function own(value: Json, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
