/** A piece of a printed figure, as from `Intl.NumberFormat.formatToParts`: joined, the pieces are the text. */
export interface FigurePart {
  readonly type: 'hedge' | 'number' | 'scale' | 'unit' | 'literal';
  readonly value: string;
}
