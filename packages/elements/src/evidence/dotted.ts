import type { PickedText } from '@reform-kpi/core/figure';
import { html, nothing, type TemplateResult } from 'lit';

/**
 * Texts of several languages in one line, each isolated so that none can turn its neighbours
 * around. A dot stays with the text before it: no line begins with one.
 */
export function dotted(texts: readonly PickedText[]): TemplateResult {
  const last = texts.length - 1;
  return html`${texts.map(
    ({ text, lang }, index) =>
      html`<bdi lang=${lang || nothing}>${text}</bdi>${index < last ? '\u00A0· ' : nothing}`,
  )}`;
}
