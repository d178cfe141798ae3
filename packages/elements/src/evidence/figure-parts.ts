import type { FigurePart } from '@reform-kpi/core/figure';
import { html, type TemplateResult } from 'lit';

/** Digits that take more room are set smaller, so that no measuring is needed. */
function lengthClass(value: string): string {
  return value.length > 14 ? 'longest' : value.length > 8 ? 'long' : '';
}

/** The pieces of a figure, each its own part: the number leads, scale word, hedge and unit follow quietly. */
export function figureParts(parts: readonly FigurePart[]): readonly TemplateResult[] {
  // Spaces are set by the style sheet.
  const pieces = parts.filter(({ value }) => value.trim() !== '');
  return pieces.map(({ type, value }) =>
    type === 'number'
      ? html`<bdi part="number" class="number ${lengthClass(value)}">${value}</bdi>`
      : html`<bdi part=${type} class=${type}>${value}</bdi>`,
  );
}
