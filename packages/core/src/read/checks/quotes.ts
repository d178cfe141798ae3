import {
  hedgeWithoutWord,
  locatorMismatch,
  quoteWithoutFigure,
} from '../../problems/figure-problems.js';
import type { Evidence } from '../../schema/dataset-schema.js';
import type { Row } from '../draft.js';
import { allRows, placeIn } from '../draft.js';
import type { Check } from './check.js';
import { statedFigures } from './check.js';

/** A figure's own words occur in the phrase that defends it. */
export const quotes: Check = ({ rows }) => [
  ...statedFigures(rows).flatMap(({ row, within, figure, evidence }) => {
    const { stated, hedgeWord } = figure;
    if (!evidence.quote.includes(stated)) {
      const place = placeIn(row, ...within, 'evidence', 'quote');
      return [quoteWithoutFigure(place, stated, evidence.quote)];
    }
    const missing = hedgeWord?.split(' ').find((word) => !evidence.quote.includes(word));
    return missing === undefined
      ? []
      : [hedgeWithoutWord(placeIn(row, ...within, 'figure', 'hedgeWord'), missing)];
  }),
  ...allRows(rows).flatMap((row) =>
    evidenceOf(row).flatMap(({ within, evidence: { locator, quote } }) =>
      !locator || locator.end - locator.start === quote.length
        ? []
        : [
            locatorMismatch(
              placeIn(row, ...within, 'locator'),
              quote.length,
              locator.end - locator.start,
            ),
          ],
    ),
  ),
];

function evidenceOf({ entry }: Row): readonly {
  readonly within: readonly string[];
  readonly evidence: Evidence;
}[] {
  const own = 'evidence' in entry ? entry.evidence : undefined;
  const baseline = 'baseline' in entry ? entry.baseline?.evidence : undefined;
  return [
    ...(own ? [{ within: ['evidence'], evidence: own }] : []),
    ...(baseline ? [{ within: ['baseline', 'evidence'], evidence: baseline }] : []),
  ];
}
