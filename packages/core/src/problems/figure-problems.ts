/** What can be wrong with a figure, and with the words that are to defend it. */
import type { Figure } from '../figure.js';
import type { Place, Problem } from '../problem.js';
import { error, inWords, oneOf, quoted, warning } from '../problem.js';

/** A figure in a unit that its indicator is not measured in. */
export function unitMismatch(place: Place, indicatorUnit: string, received: string): Problem {
  return error('unit-mismatch', place, {
    expected: `${quoted(indicatorUnit)}, the indicator's unit`,
    received: quoted(received),
    remedy: 'Convert the figure or change the unit.',
    facts: { unit: indicatorUnit },
  });
}

/** `upper` beside a hedge that has no upper end. */
export function upperWithoutRange(place: Place, hedge: string): Problem {
  return error('upper-without-range', place, {
    expected: 'no "upper" beside a single number',
    received: `hedge ${quoted(hedge)} with an upper end`,
    remedy: 'Remove "upper", or write hedge "between".',
    facts: { hedge },
  });
}

/** `between` without its upper end. */
export function rangeWithoutUpper(place: Place): Problem {
  return error('range-without-upper', place, {
    expected: 'a number: the upper end of "between"',
    received: 'nothing',
    remedy: 'Add "upper", or choose another hedge.',
  });
}

/** A range that does not go up. */
export function reversedRange(place: Place, value: number, upper: number): Problem {
  return error('reversed-range', place, {
    expected: `a number above the lower end, ${value}`,
    received: inWords(upper),
    remedy: 'Write the lower end in "value" and the upper one here.',
    facts: { value: String(value) },
  });
}

/** `several` with a number that is not the named power of ten. */
export function notAPowerOfTen(place: Place, value: number): Problem {
  return error('not-a-power-of-ten', place, {
    expected: 'the power of ten that "several" names, such as 1000 for 数千',
    received: inWords(value),
    remedy: 'Write the power of ten, or choose another hedge.',
  });
}

/** A last stated digit that the value does not end in. */
export function granularityMismatch(place: Place, granularity: number, value: number): Problem {
  return warning('granularity-mismatch', place, {
    expected: `the place value of the last stated digit of ${value}`,
    received: inWords(granularity),
    remedy: 'For 63.5万 it is 1000.',
    facts: { value: String(value) },
  });
}

/** Less than nothing of something counted or paid. */
export function negativeAmount(place: Place, value: number): Problem {
  return error('negative-amount', place, {
    expected: 'a number from 0 up',
    received: inWords(value),
    remedy: 'For a fall, give the indicator kind "change".',
  });
}

/** A share outside 0 to 100 %. */
export function shareOutOfRange(place: Place, value: number, most: number): Problem {
  return warning('share-out-of-range', place, {
    expected: `a share from 0 to ${most}`,
    received: inWords(value),
    remedy: 'For growth, give the indicator kind "change"; for a multiple, the unit "times".',
    facts: { most: String(most) },
  });
}

/** Nothing can be computed from the figure as it stands. `why` is the refusal's code. */
export function uninterpretable(place: Place, stated: string, why: string): Problem {
  return error('uninterpretable', place, {
    expected: 'a figure that can be read as a range of numbers',
    received: `${quoted(stated)} (${why})`,
    remedy: 'Correct the value, the hedge or the reading.',
    facts: { why },
  });
}

/** A quote in which the figure's own words do not occur. */
export function quoteWithoutFigure(place: Place, stated: string, quote: string): Problem {
  return error('quote-without-figure', place, {
    expected: `a quote that holds ${quoted(stated)}`,
    received: quoted(quote),
    remedy: 'Quote the phrase that states the figure, character for character.',
    facts: { stated: quoted(stated) },
  });
}

/** A hedge word the quote does not have. */
export function hedgeWithoutWord(place: Place, word: string): Problem {
  return warning('hedge-without-word', place, {
    expected: 'a hedge word that occurs in the quote',
    received: quoted(word),
    remedy: 'Widen the quote until it holds the word, or correct the hedge.',
  });
}

/** A number other than the words say. */
export function differsFromWords(
  place: Place,
  part: 'value' | 'upper' | 'hedge' | 'unit',
  figure: Figure,
  read: Figure,
): Problem {
  return error('differs-from-words', place, {
    expected: `${inWords(read[part])}, which is what ${quoted(figure.stated)} says`,
    received: inWords(figure[part]),
    remedy: 'Correct it, or the words.',
    facts: { part, stated: quoted(figure.stated), says: inWords(read[part]) },
  });
}

/** A hedge that nothing in the quote says. */
export function hedgeNotStated(place: Place, figure: Figure): Problem {
  return warning('hedge-not-stated', place, {
    expected: `a hedge that ${quoted(figure.stated)} or its quote states`,
    received: quoted(figure.hedge),
    remedy: 'Name the hedge\'s own word in "hedgeWord", as the quote has it.',
    facts: { stated: quoted(figure.stated) },
  });
}

/** Words this package cannot read, so that nothing checks the number against them. */
export function unreadableWords(place: Place, stated: string): Problem {
  return warning('unreadable-words', place, {
    expected: 'words with one figure in them, such as "63万余人" or "over 630,000 workers"',
    received: quoted(stated),
    remedy: 'Nothing has checked the number against these words: do so by eye.',
  });
}

/** A locator of another length than its quote. */
export function locatorMismatch(place: Place, length: number, received: number): Problem {
  return warning('locator-mismatch', place, {
    expected: `offsets ${length} apart, the length of the quote`,
    received: `${received}`,
    remedy: 'Find the quote in the source text again; offsets count UTF-16 code units.',
    facts: { length: String(length) },
  });
}

/** A part that is certainly larger than the whole. */
export function partExceedsWhole(
  place: Place,
  whole: { readonly id: string; readonly stated: string },
  stated: string,
): Problem {
  return error('part-exceeds-whole', place, {
    expected: `no more than ${quoted(whole.stated)}, the whole in ${quoted(whole.id)}`,
    received: quoted(stated),
    remedy: 'Correct one of the two figures, or remove "partOf".',
    facts: { whole: whole.id, stated: quoted(whole.stated) },
  });
}

/** A unit that cannot be compared with that of the whole. */
export function partInOtherUnit(place: Place, unit: string, wholeUnit: string): Problem {
  return warning('part-in-other-unit', place, {
    expected: `a part measured as its whole is, in ${oneOf([wholeUnit])}`,
    received: quoted(unit),
    remedy: 'Check "partOf": the two cannot be compared.',
    facts: { unit: wholeUnit },
  });
}
