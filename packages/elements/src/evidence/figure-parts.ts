import type { FigurePart } from '@reform-kpi/core/figure';
import { html, type TemplateResult } from 'lit';

/** Digits that take more room are set smaller, so that no measuring is needed. */
function lengthClass(value: string): string {
  return value.length > 14 ? 'longest' : value.length > 8 ? 'long' : '';
}

/** The pieces of a figure, each its own part: the number leads, scale word, hedge and unit follow quietly. */
export function figureParts(parts: readonly FigurePart[]): readonly TemplateResult[] {
  return parts.flatMap(({ type, value }, index) => {
    if (value.trim() === '') return [];
    // A space is a margin of the piece before it, so that no line begins with one.
    const space = parts[index + 1]?.value.trim() === '' ? 'spaced' : '';
    return type === 'number'
      ? html`<bdi part="number" class="number ${lengthClass(value)} ${space}">${value}</bdi>`
      : html`<bdi part=${type} class="${type} ${space}">${value}</bdi>`;
  });
}
