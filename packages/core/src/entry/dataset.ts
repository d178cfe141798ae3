/** A dataset's types and the questions one asks it. No zod at run time. */
export type * from '../schema/dataset-schema.js';
export type { Problem } from '../problem.js';
