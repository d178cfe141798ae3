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
  /**
   * Without it the entry says nothing that could be shown or checked. Groupings are not: a figure is
   * true in whatever system it stands.
   */
  readonly vital: boolean;
}

type Kind = Pick<Reference, 'lists' | 'what' | 'vital'>;

const SOURCE = { lists: ['sources'], what: 'a source', vital: true } as const;
const PILLAR = { lists: ['pillars'], what: 'a pillar', vital: false } as const;
const SYSTEM = { lists: ['systems'], what: 'a system', vital: false } as const;
const INDICATOR = { lists: ['indicators'], what: 'an indicator', vital: true } as const;
const MEASURE = {
  lists: ['indicators', 'derivations'],
  what: 'an indicator or derivation',
  vital: true,
} as const;
const STATEMENT = {
  lists: ['observations', 'targets'],
  what: 'an observation or target',
  vital: true,
} as const;
const GROUPED: Kind = { ...MEASURE, vital: false };
const CARD: Kind = { ...INDICATOR, vital: false };

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
    ['partOf', GROUPED],
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
    ['partOf', GROUPED],
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
      found.push({ path: ['shownWith', index], id, ...CARD });
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
