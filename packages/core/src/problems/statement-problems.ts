/** What can be wrong with when and by whom something was stated, promised or revised. */
import type { Place, Problem } from '../problem.js';
import { error, oneOf, quoted, warning } from '../problem.js';

/** A day that comes too early beside another. */
export function tooEarly(
  place: Place,
  date: string,
  other: { readonly date: string; readonly what: string },
): Problem {
  return warning('too-early', place, {
    expected: `${other.date} or later, ${other.what}`,
    received: date,
    remedy: 'Check both dates.',
    facts: { date: other.date },
  });
}

/** A day that comes too late beside another. */
export function tooLate(
  place: Place,
  date: string,
  other: { readonly date: string; readonly what: string },
): Problem {
  return warning('too-late', place, {
    expected: `${other.date} or earlier, ${other.what}`,
    received: date,
    remedy: 'Check both dates.',
    facts: { date: other.date },
  });
}

/** A target that says both by when and how often, or neither. */
export function dueOrPer(place: Place, both: boolean): Problem {
  return error('due-or-per', place, {
    expected: 'either "due", the day, or "per", the span of a repeated plan',
    received: both ? 'both' : 'neither',
    remedy: both ? 'Remove one.' : 'Add one.',
  });
}

/** A withdrawal that names something new. */
export function withdrawalWithSuccessor(place: Place): Problem {
  return error('withdrawal-with-successor', place, {
    expected: 'no "now" in a withdrawal',
    received: 'a figure that takes its place',
    remedy: 'Remove "now", or choose the kind "correction".',
  });
}

/** A revision, other than a withdrawal, that names nothing new. */
export function revisionWithoutSuccessor(place: Place, kind: string): Problem {
  return error('revision-without-successor', place, {
    expected: 'the id of the figure that takes its place',
    received: 'nothing',
    remedy: 'Add "now", or choose the kind "withdrawal".',
    facts: { kind },
  });
}

/** A figure replaced by one of another indicator, or an observation by a target. */
export function otherSubject(place: Place, was: string, now: string): Problem {
  return error('other-subject', place, {
    expected: `a figure about the same as ${quoted(was)}`,
    received: quoted(now),
    remedy:
      'A revision replaces an observation by an observation, a target by a target, of one indicator.',
    facts: { was: quoted(was) },
  });
}

/** Two revisions of the same figure. */
export function revisedTwice(place: Place, was: string, first: string): Problem {
  return error('revised-twice', place, {
    expected: 'one revision of each figure',
    received: `${quoted(was)}, which ${quoted(first)} revises`,
    remedy: 'Let the later revision name what the earlier one put in its place.',
    facts: { was: quoted(was), first: quoted(first) },
  });
}

/** A text that is not in every language the dataset declares. */
export function missingLanguage(
  place: Place,
  absent: readonly string[],
  has: readonly string[],
): Problem {
  return warning('missing-language', place, {
    expected: `a text in ${absent.map(quoted).join(' and ')} too`,
    received: `${oneOf(has)} only`,
    remedy: 'Translate it, or take the language out of "languages".',
    facts: { languages: absent.join(', ') },
  });
}

/** An indicator that nothing is known of. */
export function indicatorWithoutFigure(place: Place): Problem {
  return warning('indicator-without-figure', place, {
    expected: 'an observation or a target of this indicator',
    received: 'none',
    remedy: 'Add one, or describe the subject as a system without a figure.',
  });
}
