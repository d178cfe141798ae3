/**
 * What the first paint of a stated figure needs, and nothing else: its own words, its time, its
 * kind. `figure` has all of this and more.
 */
export { hedgeName } from '../format/hedge-name.js';
export { formatPeriod } from '../format/format-period.js';
export { kindWord } from '../format/kind-word.js';
export { statedFigure } from '../format/stated-figure.js';
export type { FigurePart } from '../format/figure-part.js';
export { pickText } from '../text.js';
export type { PickedText, Text } from '../text.js';
