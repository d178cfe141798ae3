import { parsePeriod } from '../../period.js';
import type { Problem } from '../../problem.js';
import { tooEarly, tooLate } from '../../problems/statement-problems.js';
import type { Draft } from '../draft.js';
import { placeIn } from '../draft.js';
import type { Check } from './check.js';

/** Days come in the order things happen: the event, its publication, what is announced, what is corrected. */
export const dates: Check = (draft) => [
  ...sourceDates(draft),
  ...observationDates(draft),
  ...targetDates(draft),
  ...revisionDates(draft),
];

function sourceDates({ rows }: Draft): readonly Problem[] {
  return rows.sources.flatMap((row) => {
    const { event, published, retrieved } = row.entry;
    const other = { date: published, what: 'the day it was published' };
    return [
      ...(event && event.date > published
        ? [tooLate(placeIn(row, 'event', 'date'), event.date, other)]
        : []),
      ...(retrieved !== undefined && retrieved < published
        ? [tooEarly(placeIn(row, 'retrieved'), retrieved, other)]
        : []),
    ];
  });
}

function observationDates({ rows }: Draft): readonly Problem[] {
  const sources = new Map(rows.sources.map(({ entry }) => [entry.id, entry]));
  const kinds = new Map(rows.indicators.map(({ entry }) => [entry.id, entry.kind]));
  return rows.observations.flatMap((row) => {
    const { announced, recorded, evidence, status, indicator } = row.entry;
    const published = sources.get(evidence.source)?.published;
    const period = parsePeriod(row.entry.period ?? '');
    // A level cannot be known before its day; a running year's flow can be announced under way.
    const level = kinds.get(indicator) === 'stock';
    const known = level ? period?.end : period?.start;
    const what = `the ${level ? 'end' : 'start'} of its period`;
    return [
      ...(published !== undefined && announced > published
        ? [
            tooLate(placeIn(row, 'announced'), announced, {
              date: published,
              what: 'the day its source was published',
            }),
          ]
        : []),
      ...(known !== undefined && announced < known && status !== 'F'
        ? [tooEarly(placeIn(row, 'announced'), announced, { date: known, what })]
        : []),
      ...(recorded !== undefined && recorded < announced
        ? [
            tooEarly(placeIn(row, 'recorded'), recorded, {
              date: announced,
              what: 'the day it was announced',
            }),
          ]
        : []),
    ];
  });
}

function targetDates({ rows }: Draft): readonly Problem[] {
  return rows.targets.flatMap((row) => {
    const { due, announced } = row.entry;
    const other = { date: announced, what: 'the day it was announced' };
    return due !== undefined && due < announced ? [tooEarly(placeIn(row, 'due'), due, other)] : [];
  });
}

function revisionDates({ rows }: Draft): readonly Problem[] {
  const announced = new Map(
    [...rows.observations, ...rows.targets].map(({ entry }) => [entry.id, entry.announced]),
  );
  return rows.revisions.flatMap((row) => {
    const { date, was, now } = row.entry;
    const last =
      [was, now ?? was]
        .map((id) => announced.get(id) ?? '')
        .sort()
        .at(-1) ?? '';
    const other = { date: last, what: 'the day the figures were announced' };
    return date < last ? [tooEarly(placeIn(row, 'date'), date, other)] : [];
  });
}
