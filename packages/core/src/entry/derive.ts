/** Derived figures of a dataset, their working and their refusals in words: what a page computes with. */
export { derive } from '../calculate/derive/derive-dataset.js';
export type { Derived, DerivedFigure } from '../calculate/derive/evaluate-derivations.js';
export { referencesIn } from '../calculate/derive/references-in.js';
export { explainRefusal } from '../format/explain-refusal.js';
export type { ExplainRefusalOptions } from '../format/explain-refusal.js';
export { formatInterval } from '../format/format-interval.js';
export { formatTrace } from '../format/format-trace.js';
