/** Composite indicators: never a default, imported on purpose. */
export { aggregate, aggregateMethod } from '../calculate/composite/aggregate.js';
export type { Aggregation } from '../calculate/composite/aggregate.js';
export type { Column } from '../calculate/composite/column.js';
export { copeland } from '../calculate/composite/copeland.js';
export { groupAverage, groupSum, oneThirdRuleMethod } from '../calculate/composite/group-total.js';
export type { GroupFigure } from '../calculate/composite/group-total.js';
export { impute } from '../calculate/composite/impute.js';
export type { DatedValue, ImputedValue } from '../calculate/composite/impute.js';
export { normalise, normaliseMethod } from '../calculate/composite/normalise.js';
export type { Normalisation } from '../calculate/composite/normalise.js';
export { rankIntervals, rankIntervalsMethod } from '../calculate/composite/rank-intervals.js';
export type { RankInterval } from '../calculate/composite/rank-intervals.js';
export {
  shapeOf,
  shiftedLog,
  treatOutliers,
  treatOutliersMethod,
  winsorise,
} from '../calculate/composite/treat-outliers.js';
export type {
  Shape,
  Treated,
  TreatedColumn,
  Winsorised,
} from '../calculate/composite/treat-outliers.js';
export { equalWeights, scaledWeights } from '../calculate/composite/weights.js';
