/** A dataset's types and the questions one asks it. No zod at run time. */
export type * from '../schema/dataset-schema.js';
export {
  currentObservation,
  derivationsShownWith,
  findDerivation,
  findIndicator,
  findSource,
  indexDataset,
  indicatorsOf,
  observationsOf,
  pillarNumber,
  pillarOf,
  systemsOf,
  targetsOf,
} from '../dataset.js';
export type { CurrentObservation, DatasetIndex, KnownOn } from '../dataset.js';
export type { Problem } from '../problem.js';
