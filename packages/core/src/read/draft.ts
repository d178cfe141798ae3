import type { Place } from '../problem.js';
import type { Dataset, ENTRY_SCHEMAS, Header } from '../schema/dataset-schema.js';

/** The name of one of the dataset's lists. */
export type ListName = keyof typeof ENTRY_SCHEMAS;

export type EntryOf<L extends ListName> = Dataset[L][number];

/** An entry and where it stands in the file; indexes stay right when others are left out. */
export interface Row<L extends ListName = ListName> {
  readonly list: L;
  readonly index: number;
  readonly entry: EntryOf<L>;
}

export type Rows = { readonly [L in ListName]: readonly Row<L>[] };

/** What of a file has held so far. */
export interface Draft {
  readonly header: Header;
  readonly rows: Rows;
  /** Ids of entries left out, by list, and the path of each: what refers to them is told so. */
  readonly leftOut: ReadonlyMap<ListName, ReadonlyMap<string, string>>;
  /** What the revisions left out were to replace or withdraw, and the path of each revision. */
  readonly revisedInVain: ReadonlyMap<string, string>;
}

/** The place of something in an entry. */
export function placeIn(row: Row, ...path: readonly (string | number)[]): Place {
  return { path: [row.list, row.index, ...path], entry: row.entry.id };
}

/** Every row of every list, in the order of the lists. */
export function allRows(rows: Rows): Row[] {
  return Object.values(rows).flat();
}

/** Whether a row is one of the revisions. */
export function isRevision(row: Row): row is Row<'revisions'> {
  return row.list === 'revisions';
}
