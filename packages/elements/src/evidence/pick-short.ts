import { pickText, type PickedText, type Text } from '@reform-kpi/core/stated';
import { shorten } from '../words/shorten.js';

/** A text in the reader's language, cut where it would burst its box. */
export function pickShort(text: Text, locale: string, most = 160): PickedText {
  const picked = pickText(text, locale);
  return { ...picked, text: shorten(picked.text, most) };
}
