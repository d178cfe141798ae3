import { interpretFigure } from '@reform-kpi/core/figure';
import type { TemplateResult } from 'lit';
import { boundsBar, hedgeBar, hedgeBarTemplate } from '../chart/hedge-bar.js';
import type { BarSource } from '../model/indicator-model.js';

/** The bar of a share against its whole; nothing where the words cannot be read as a range. */
export function barTemplate(source: BarSource): TemplateResult | undefined {
  if ('range' in source) return hedgeBarTemplate(boundsBar(source.range, 100));
  const reading = interpretFigure(source.figure);
  if (!reading.ok) return undefined;
  const bar = hedgeBar(source.figure, reading.value.conventional, 100);
  return hedgeBarTemplate(source.target === undefined ? bar : { ...bar, target: source.target });
}
