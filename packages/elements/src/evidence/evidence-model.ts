import { findSource, type DatasetIndex, type Evidence } from '@reform-kpi/core/dataset';
import type { PickedText } from '@reform-kpi/core/stated';
import { pickShort } from './pick-short.js';
import { publishedOn } from './source-line.js';
import { shorten } from '../words/shorten.js';
import { word } from '../words/words.js';

/** What stands behind a figure, in the reader's language; the quotation in its own. */
export interface EvidenceModel {
  /** The words around the figure, and the figure's own. */
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  readonly quoteLang: string;
  /** Who published it, who said it, where, when: joined by middle dots. */
  readonly citation: readonly PickedText[];
  /** Link to the original, at the quoted words where the browser can find them. */
  readonly href?: string;
  readonly hrefWord: string;
}

const CLAIMS = {
  announced: 'claimAnnounced',
  'published-statistic': 'claimStatistic',
  audited: 'claimAudited',
} as const;

/** A stated figure and where it was stated. */
export interface EvidenceRef {
  readonly evidence: Evidence;
  readonly stated: string;
}

/** The whole evidence of one stated figure. */
export function evidenceModel(
  index: DatasetIndex,
  { evidence, stated }: EvidenceRef,
  locale: string,
): EvidenceModel {
  const source = findSource(index, evidence.source);
  const quote = shorten(evidence.quote, 600);
  const at = quote.indexOf(stated);
  return {
    before: at < 0 ? quote : quote.slice(0, at),
    marked: at < 0 ? '' : stated,
    after: at < 0 ? '' : quote.slice(at + stated.length),
    quoteLang: source?.lang ?? '',
    citation: source
      ? [
          pickShort(source.publisher, locale),
          ...(source.speaker ? [pickShort(source.speaker.role, locale)] : []),
          ...(source.event ? [pickShort(source.event.name, locale)] : []),
          ...publishedOn(source),
          ...(source.published ? [plain(word(CLAIMS[source.claim], locale), locale)] : []),
        ]
      : [plain(evidence.source, '')],
    ...(source?.url && { href: withTextFragment(source.url, evidence.quote) }),
    hrefWord: word('original', locale),
  };
}

/** A URL text fragment: the browser scrolls to the quoted words and marks them. */
function withTextFragment(url: string, quote: string): string {
  return url.includes('#')
    ? url
    : `${url}#:~:text=${encodeURIComponent(wellFormed(quote.slice(0, 120)))}`;
}

function plain(text: string, lang: string): PickedText {
  return { text, lang };
}

/** Half of a surrogate pair cannot stand in an address. */
function wellFormed(text: string): string {
  return text.replace(
    /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    '',
  );
}
