import type { Expression } from '../schema/dataset-schema.js';
import type { ListName, Row } from './draft.js';

/** A name in an entry that should be the id of another. */
export interface Reference {
  /** From the entry on. */
  readonly path: readonly (string | number)[];
  readonly id: string;
  /** The lists the other entry may be in. */
  readonly lists: readonly ListName[];
  /** What it should be, for messages: `an indicator`. */
  readonly what: string;
}

type Kind = Pick<Reference, 'lists' | 'what'>;

const SOURCE: Kind = { lists: ['sources'], what: 'a source' };
const PILLAR: Kind = { lists: ['pillars'], what: 'a pillar' };
const SYSTEM: Kind = { lists: ['systems'], what: 'a system' };
const INDICATOR: Kind = { lists: ['indicators'], what: 'an indicator' };
const MEASURE: Kind = { lists: ['indicators', 'derivations'], what: 'an indicator or derivation' };
const STATEMENT: Kind = { lists: ['observations', 'targets'], what: 'an observation or target' };

/** Where each list's entries name others. */
const NAMES: Readonly<Record<ListName, readonly (readonly [path: string, kind: Kind])[]>> = {
  sources: [],
  units: [],
  pillars: [],
  systems: [
    ['pillar', PILLAR],
    ['evidence.source', SOURCE],
  ],
  indicators: [
    ['system', SYSTEM],
    ['partOf', MEASURE],
  ],
  observations: [
    ['indicator', INDICATOR],
    ['evidence.source', SOURCE],
  ],
  targets: [
    ['indicator', INDICATOR],
    ['evidence.source', SOURCE],
    ['baseline.evidence.source', SOURCE],
  ],
  derivations: [
    ['system', SYSTEM],
    ['partOf', MEASURE],
  ],
  revisions: [
    ['was', STATEMENT],
    ['now', STATEMENT],
    ['evidence.source', SOURCE],
  ],
};

/** Every name in the entry that should be another's id. */
export function referencesOf(row: Row): readonly Reference[] {
  const found: Reference[] = [];
  for (const [way, kind] of NAMES[row.list]) {
    const path = way.split('.');
    const id = path.reduce<unknown>(
      (value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key],
      row.entry,
    );
    if (typeof id === 'string') found.push({ path, id, ...kind });
  }
  if (isDerivation(row)) {
    for (const [index, id] of (row.entry.shownWith ?? []).entries()) {
      found.push({ path: ['shownWith', index], id, ...INDICATOR });
    }
    for (const { path, id } of operandsOf(row.entry.expression)) {
      found.push({ path: ['expression', ...path], id, ...MEASURE });
    }
  }
  return found;
}

function isDerivation(row: Row): row is Row<'derivations'> {
  return row.list === 'derivations';
}

/** The indicators and derivations an expression is worked out from. */
export function operandsOf(
  expression: Expression,
  path: readonly (string | number)[] = [],
): readonly { readonly path: readonly (string | number)[]; readonly id: string }[] {
  if ('ref' in expression) return [{ path: [...path, 'ref'], id: expression.ref }];
  if ('const' in expression) return [];
  return expression.args.flatMap((each, index) => operandsOf(each, [...path, 'args', index]));
}
