/** What can be wrong with names: of units, and of other entries. */
import { nearestWord } from '../nearest-word.js';
import type { Place, Problem } from '../problem.js';
import { error, inWords, quoted, warning } from '../problem.js';
import type { UnitDefinition } from '../quantity/unit.js';
import { builtInUnits } from '../quantity/unit.js';

/** A unit that is neither built in, nor the dataset's own, nor made of such. Without `own` none is suggested. */
export function unknownUnit(
  place: Place,
  received: string,
  own: readonly UnitDefinition[] | undefined,
): Problem {
  return error('unknown-unit', place, {
    expected: 'a known unit',
    received: inWords(received),
    nearest: own && nearestUnit(received, [...own.slice(0, 1_000), ...builtInUnits()]),
    remedy: 'Use one of the built-in units or define it under "units".',
  });
}

/** A unit's own word names it as well as its id does: 人次 is `person-time`. */
function nearestUnit(received: string, units: readonly UnitDefinition[]): string | undefined {
  const byWord = new Map<string, string>();
  for (const unit of units) {
    for (const word of [unit.id, ...Object.values(unit.words).flat()]) {
      if (word !== '' && !byWord.has(word)) byWord.set(word, unit.id);
    }
  }
  const exact = byWord.get(received);
  if (exact !== undefined) return exact;
  const near = nearestWord(received, byWord.keys());
  return near === undefined ? undefined : byWord.get(near);
}

/** An id that another entry before has already. */
export function duplicateId(place: Place, id: string, first: string): Problem {
  return error('duplicate-id', place, {
    expected: 'an id of its own',
    received: `${quoted(id)}, the id of ${first}`,
    remedy: 'The first was kept; rename or remove this one.',
    facts: { first },
  });
}

/** A name another entry should have. */
export interface NamedEntry {
  readonly id: string;
  /** What it should name: `an indicator`. */
  readonly what: string;
  /** Whether nothing can be said without it: an observation without its indicator, a quote without its source. */
  readonly vital: boolean;
}

/** A name nothing has. */
export function unknownReference(
  place: Place,
  { id, what, vital }: NamedEntry,
  known: Iterable<string>,
): Problem {
  return (vital ? error : warning)('unknown-reference', place, {
    expected: `the id of ${what}`,
    received: quoted(id),
    nearest: nearestWord(id, known),
    remedy: 'Correct it, or add the entry.',
    facts: { what },
  });
}

/** The name of an entry that is in the file but was left out. */
export function leftOutReference(
  place: Place,
  { id, what, vital }: NamedEntry,
  path: string,
): Problem {
  return (vital ? error : warning)('left-out-reference', place, {
    expected: `the id of ${what} that can be used`,
    received: `${quoted(id)}, which was left out`,
    remedy: `Mend ${path} first.`,
    facts: { what, path },
  });
}

/** A figure that a revision replaced or withdrew which cannot be used itself: it must not stand again. */
export function unusableRevision(place: Place, path: string): Problem {
  return error('unusable-revision', place, {
    expected: 'a figure that was not taken back',
    received: `one that ${path} takes back, which was left out`,
    remedy: `Mend ${path} first.`,
    facts: { path },
  });
}

/** Entries that lead back to themselves: `a → b → a`. */
export function cycle(place: Place, ids: readonly string[], vital: boolean): Problem {
  const shown = ids.length > 12 ? [...ids.slice(0, 6), '…', ...ids.slice(-5)] : ids;
  return (vital ? error : warning)('cycle', place, {
    expected: 'references that lead to an end',
    received: `a circle: ${shown.join(' → ')}`,
    remedy: 'Remove one of these references.',
    facts: { ids: shown.join(' → ') },
  });
}

/** An own unit with a built-in unit's id. */
export function redefinedUnit(place: Place, id: string): Problem {
  return warning('redefined-unit', place, {
    expected: 'an id no built-in unit has',
    received: quoted(id),
    remedy: 'Here it means what this file says; give it another id.',
  });
}

/** An entry nothing refers to. */
export function unused(place: Place, what: string, remedy: string): Problem {
  return warning('unused', place, {
    expected: `something that refers to this ${what}`,
    received: 'nothing',
    remedy,
    facts: { what },
  });
}
