import {
  findSource,
  type DatasetIndex,
  type Evidence,
  type Source,
} from '@reform-kpi/core/dataset';
import { pickText, type PickedText } from '@reform-kpi/core/stated';

/** Publisher and date in one line, for a card's foot. */
export function sourceLine(
  index: DatasetIndex,
  evidence: Evidence,
  locale: string,
): readonly PickedText[] {
  const source = findSource(index, evidence.source);
  if (!source) return [];
  return [pickText(source.publisher, locale), ...publishedOn(source)];
}

/** A figure given in a tag may name no date. */
export function publishedOn({ published }: Source): readonly PickedText[] {
  return published ? [{ text: published, lang: '' }] : [];
}
