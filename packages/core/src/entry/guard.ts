/** The small check for browsers, generated from the schema: no zod, no `new Function`. */
export { checkDataset } from '../guard/check-dataset.js';
export type { CheckedDataset } from '../guard/check-dataset.js';
