import { findDerivation, findIndicator } from '@reform-kpi/core/dataset';
import type { Figure, FigurePart, Interval, PickedText } from '@reform-kpi/core/figure';
import type { DataState } from '../data/dataset-resource.js';
import type { EvidenceRef } from '../evidence/evidence-model.js';
import type { PartName, Parts } from '../parts/parts.js';
import { word } from '../words/words.js';
import { statedIndicator } from './stated-indicator.js';

/** Everything the elements say of one indicator: a card, a figure in a sentence, a source, a working show the parts they need. Strings are ready to show, colours are roles, reasons are in words. */
export type IndicatorModel =
  /** Something is on its way: the page's own content or a skeleton shows. */
  | { readonly state: 'waiting'; readonly needs: 'data' | PartName }
  /** There is nothing to show, for this reason. */
  | {
      readonly state: 'unanswered';
      readonly title: string;
      readonly message: string;
      readonly note: string;
      readonly retry?: string;
    }
  | ReadyIndicator;

export interface ReadyIndicator {
  readonly state: 'ready';
  /** 1 to 6, or 0 outside any pillar. */
  readonly pillar: number;
  readonly name: PickedText;
  readonly badge?: { readonly text: string; readonly role: 'derived' | 'target' | 'corrected' };
  /** Absent where there is no figure to show; `instead` says why. */
  readonly figure?: readonly FigurePart[];
  readonly instead?: string;
  /** The figure as one text, for a sentence. */
  readonly text: string;
  /** What its hedge is called, such as "over"; empty for a derived figure. */
  readonly hedge: string;
  /** The figure with its hedge, for screen readers. */
  readonly spoken: string;
  /** `截至2021年底 · 存量` */
  readonly context: string;
  /** How a derived figure comes about: `19万 ÷ 63万余 = 28.9%—31.0%`. */
  readonly working?: string;
  /** What the bar shows, where there is a whole to compare with. */
  readonly bar?: BarSource;
  /** Further results and refused comparisons. */
  readonly lines: readonly IndicatorLine[];
  readonly correction?: Correction;
  readonly foot: readonly PickedText[];
  readonly more: { readonly open: string; readonly close: string };
  readonly evidence: readonly EvidenceRef[];
  readonly stale?: string;
}

/** A share of a whole of 100: as stated, perhaps with a target, or as derived bounds. */
export type BarSource =
  { readonly figure: Figure; readonly target?: number | undefined } | { readonly range: Interval };

export interface IndicatorLine {
  readonly role: 'result' | 'refused';
  readonly text: string;
}

/** A figure that no longer stands, and the one that does. */
export interface Correction {
  readonly was: string;
  readonly now: string;
  readonly when: string;
  readonly notice: PickedText;
}

export interface IndicatorOptions {
  readonly indicator: string;
  readonly locale: string;
  /** Shows what was known on this day. */
  readonly asOf?: string | undefined;
  /** What has been loaded so far beside the element itself. */
  readonly parts: Parts;
}

/** Decides what is said of an indicator or derivation. */
export function indicatorModel(data: DataState, options: IndicatorOptions): IndicatorModel {
  const { locale, indicator: id, parts } = options;
  if (data.state === 'loading') return { state: 'waiting', needs: 'data' };
  if (data.state === 'none') return unanswered(locale, word('noData', locale));
  if (data.state === 'failed')
    return unanswered(
      locale,
      parts.explain?.explainFailure(data.failure, locale),
      // What is wrong in the page itself stays wrong however often one asks.
      data.failure.code !== 'address' && data.failure.code !== 'attribute',
    );
  const indicator = findIndicator(data.index, id);
  const derivation = indicator ? undefined : findDerivation(data.index, id);
  if (!indicator && !derivation)
    return unanswered(locale, parts.explain?.explainMissing(data, id, locale));
  const model = indicator
    ? statedIndicator(data.index, indicator, options)
    : derivation && parts.arithmetic
      ? parts.arithmetic.derivedIndicator(data.index, derivation, options)
      : WAITS_FOR_ARITHMETIC;
  return model.state === 'ready' && data.stale ? { ...model, stale: word('stale', locale) } : model;
}

const WAITS_FOR_ARITHMETIC = { state: 'waiting', needs: 'arithmetic' } as const;

function unanswered(locale: string, message = '', retry = false): IndicatorModel {
  return {
    state: 'unanswered',
    title: word('failed', locale),
    message,
    note: word('untouched', locale),
    ...(retry && { retry: word('retry', locale) }),
  };
}
