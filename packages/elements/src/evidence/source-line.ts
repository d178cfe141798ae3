import {
  findSource,
  type DatasetIndex,
  type Evidence,
  type Source,
} from '@reform-kpi/core/dataset';
import type { PickedText } from '@reform-kpi/core/stated';
import { pickShort } from './pick-short.js';

/** Publisher and date in one line, for a card's foot. */
export function sourceLine(
  index: DatasetIndex,
  evidence: Evidence,
  locale: string,
): readonly PickedText[] {
  const source = findSource(index, evidence.source);
  if (!source) return [];
  return [pickShort(source.publisher, locale), ...publishedOn(source)];
}

/** A figure given in a tag may name no date. */
export function publishedOn({ published }: Source): readonly PickedText[] {
  return published ? [{ text: published, lang: '' }] : [];
}
