import { indexDataset, type Dataset } from '@reform-kpi/core/dataset';
import { isPeriod, refusal, type Refusal, type Text } from '@reform-kpi/core/figure';
import { readFigure } from '@reform-kpi/core/read-figure';
import { shorten } from '../words/shorten.js';
import type { DataState } from '../data/dataset-resource.js';

/** A figure given in a tag's own attributes. */
export interface StatedFigure {
  readonly figure: string;
  readonly name: string;
  readonly asOf: string;
  readonly source: string;
  readonly lang: string;
}

/**
 * Makes a dataset of one indicator, `stated`, from words: what cannot be read is refused with the
 * place where reading stopped, as a problem of that indicator.
 */
export function statedData({ figure, name, asOf, source, lang }: StatedFigure): DataState {
  const read = readFigure(figure, {});
  if (!read.ok) return unreadable(`figure="${shorten(figure, 80)}"`, read);
  if (asOf && !isPeriod(asOf))
    return unreadable(`as-of="${shorten(asOf, 80)}"`, refusal('not-a-period'));
  const href = /^https?:\/\//.test(source) ? source : undefined;
  const text = (words: string): Text => ({ [lang]: words });
  const host = href && URL.canParse(href) ? new URL(href).host : source;
  const dataset: Dataset = {
    schemaVersion: 1,
    id: 'stated',
    title: text(name || figure),
    languages: [lang],
    sources: [
      {
        id: 'stated',
        title: text(host || '—'),
        publisher: text(host || '—'),
        published: '',
        lang: '',
        claim: 'announced',
        ...(href && { url: href }),
      },
    ],
    units: [],
    pillars: [],
    systems: [],
    indicators: [
      {
        id: 'stated',
        name: text(name || figure),
        unit: read.value.unit,
        kind: read.value.unit === 'percent' ? 'ratio' : 'stock',
      },
    ],
    observations: [
      {
        id: 'stated',
        indicator: 'stated',
        announced: '',
        ...(asOf && { period: asOf }),
        figure: read.value,
        evidence: { source: 'stated', quote: figure },
      },
    ],
    targets: [],
    derivations: [],
    revisions: [],
  };
  return { state: 'ready', index: indexDataset(dataset), problems: [] };
}

function unreadable(detail: string, why: Refusal): DataState {
  return { state: 'failed', failure: { code: 'attribute', detail, problems: [], refusal: why } };
}
