/** The one door by which data comes in: text to Dataset, with everything that is wrong with it. Brings zod. */
export { MAX_DEPTH } from '../read/json-scan.js';
export { MAX_LENGTH } from '../read/json-text.js';
export { readDataset } from '../read/read-dataset.js';
export type { ReadDataset, ReadDatasetOptions } from '../read/read-dataset.js';
export {
  datasetSchema,
  derivationSchema,
  DIMENSIONS,
  ENTRY_SCHEMAS,
  evidenceSchema,
  expressionSchema,
  figureSchema,
  headerSchema,
  indicatorSchema,
  MEASURE_KINDS,
  OBSERVATION_STATUSES,
  observationSchema,
  pillarSchema,
  revisionSchema,
  SCHEMA_VERSION,
  sourceSchema,
  systemSchema,
  targetSchema,
  unitSchema,
} from '../schema/dataset-schema.js';
