/** Calculations: methods with bounds, units and their working. */

// Growth, time, index numbers, checks and the arithmetic they rest on.
export type { MethodDescriptor } from '../calculate/method-descriptor.js';
export { annualisedRate, annualisedRateMethod } from '../calculate/growth/annualised-rate.js';
export {
  averageGrowth,
  averageGrowthMethod,
  twoYearAverage,
} from '../calculate/growth/average-growth.js';
export { cagr, cagrMethod } from '../calculate/growth/cagr.js';
export { cagrOfSeries } from '../calculate/growth/cagr-of-series.js';
export type { Component } from '../calculate/growth/component.js';
export {
  contributionToGrowth,
  contributionToGrowthMethod,
} from '../calculate/growth/contribution-to-growth.js';
export type { GrowthContributions } from '../calculate/growth/contribution-to-growth.js';
export {
  exponentialGrowth,
  exponentialGrowthMethod,
} from '../calculate/growth/exponential-growth.js';
export {
  leastSquaresGrowth,
  leastSquaresGrowthMethod,
} from '../calculate/growth/least-squares-growth.js';
export {
  multiplierWording,
  multiplierWordingMethod,
} from '../calculate/growth/multiplier-wording.js';
export type { MultiplierWording } from '../calculate/growth/multiplier-wording.js';
export { percentChange, percentChangeMethod } from '../calculate/growth/percent-change.js';
export {
  percentagePointChange,
  percentagePointChangeMethod,
} from '../calculate/growth/percentage-point-change.js';
export { shareOfGrowth, shareOfGrowthMethod } from '../calculate/growth/share-of-growth.js';
export type { SharesOfGrowth } from '../calculate/growth/share-of-growth.js';
export {
  weightedContribution,
  weightedContributionMethod,
} from '../calculate/growth/weighted-contribution.js';
export type { WeightedComponent } from '../calculate/growth/weighted-contribution.js';
export {
  periodOnPeriod,
  periodOnPeriodMethod,
  yearOnYear,
  yearOnYearMethod,
} from '../calculate/growth/year-on-year.js';
export { ytdYearOnYear, ytdYearOnYearMethod } from '../calculate/growth/ytd-year-on-year.js';
export { annualise, annualiseMethod } from '../calculate/time/annualise.js';
export { averagePerYear, averagePerYearMethod } from '../calculate/time/average-per-year.js';
export { endOfPeriod, endOfPeriodMethod } from '../calculate/time/end-of-period.js';
export { increments, incrementsMethod } from '../calculate/time/increments.js';
export type { Increment } from '../calculate/time/increments.js';
export type { PeriodValue } from '../calculate/time/period-value.js';
export { rolling, rollingMethod } from '../calculate/time/rolling.js';
export { sumFlow, sumFlowMethod } from '../calculate/time/sum-flow.js';
export type { TimedValue } from '../calculate/time/timed-value.js';
export { ytdToPeriod, ytdToPeriodMethod } from '../calculate/time/ytd-to-period.js';
export {
  chainLink,
  chainLinkMethod,
  unchain,
  unchainMethod,
} from '../calculate/index-numbers/chain-link.js';
export {
  fixedBaseIndex,
  fixedBaseIndexMethod,
  rebase,
  rebaseMethod,
} from '../calculate/index-numbers/fixed-base-index.js';
export { spliceSeries, spliceSeriesMethod } from '../calculate/index-numbers/splice-series.js';
export type { Splice } from '../calculate/index-numbers/splice-series.js';
export { checkAdditivity, checkAdditivityMethod } from '../calculate/check/check-additivity.js';
export type { Additivity } from '../calculate/check/check-additivity.js';
export { checkConsistency, checkConsistencyMethod } from '../calculate/check/check-consistency.js';
export type { Consistency, ConsistencyRule } from '../calculate/check/check-consistency.js';
export {
  convert,
  divideUnits,
  formatUnit,
  multiplyUnits,
  parseUnit,
  sameMeasure,
} from '../quantity/compound-unit.js';
export type { UnitExponents } from '../quantity/compound-unit.js';
export { displayPrecision } from '../quantity/display-precision.js';
export { exactRange } from '../quantity/exact-range.js';
export type { Constraint, Formula } from '../quantity/exact-range.js';
export {
  add,
  compare,
  div,
  hull,
  intersect,
  mul,
  neg,
  pow,
  sub,
} from '../quantity/interval-arithmetic.js';
export type { Comparison } from '../quantity/interval-arithmetic.js';
export { combine, combineMeasures } from '../quantity/measure-kind.js';
export type { KindOp, Measure, Measured } from '../quantity/measure-kind.js';
export { quantity } from '../quantity/quantity.js';
export type { Exactness, Ranged, RangedAnswer } from '../quantity/ranged.js';
export { roundTo } from '../quantity/round-to.js';
export type { RoundingMode } from '../quantity/round-to.js';

// Targets: progress, pace, projection.
export { achievementRate, achievementRateMethod } from '../calculate/target/achievement-rate.js';
export { decimalYear } from '../calculate/target/decimal-year.js';
export type { Direction } from '../calculate/target/direction.js';
export { drawnShare } from '../calculate/target/drawn-share.js';
export { meetsTarget } from '../calculate/target/meets-target.js';
export type { Certainty } from '../calculate/target/meets-target.js';
export { paceRatio, paceRatioMethod } from '../calculate/target/pace-ratio.js';
export type { Pace } from '../calculate/target/pace-ratio.js';
export {
  progressToTarget,
  progressToTargetMethod,
} from '../calculate/target/progress-to-target.js';
export { projectToTarget, projectToTargetMethod } from '../calculate/target/project-to-target.js';
export type { Projection, ProjectionOutcome } from '../calculate/target/project-to-target.js';
export { remainingChange } from '../calculate/target/remaining-change.js';
export { requiredRate, requiredRateMethod } from '../calculate/target/required-rate.js';
export { twoSidedTransform } from '../calculate/target/two-sided-transform.js';

// Status: published rules by name, and the default.
export { assessAll } from '../calculate/status/assess-all.js';
export type { AssessmentComparison } from '../calculate/status/assess-all.js';
export { assessDefault } from '../calculate/status/assess-default.js';
export { assessProgress } from '../calculate/status/assess-progress.js';
export type {
  Assessment,
  AssessmentInputs,
  AssessOptions,
  StatusMethodId,
} from '../calculate/status/assessment.js';
export type { AttainmentStatus } from '../calculate/status/attainment.js';
export { assessBands, bandsMethod } from '../calculate/status/bands.js';
export type { Band, BandStatus } from '../calculate/status/bands.js';
export {
  currentStatusIndex,
  currentStatusIndexMethod,
} from '../calculate/status/current-status-index.js';
export { assessDestatis, destatisMethod, worstWeather } from '../calculate/status/destatis.js';
export type { DestatisStatus } from '../calculate/status/destatis.js';
export { assessEscap, escapMethod } from '../calculate/status/escap.js';
export type { EscapStatus } from '../calculate/status/escap.js';
export { assessEurostat, eurostatMethod } from '../calculate/status/eurostat.js';
export type { EurostatStatus } from '../calculate/status/eurostat.js';
export { assessOecd, oecdMethod } from '../calculate/status/oecd.js';
export { assessPace, paceMethod } from '../calculate/status/pace.js';
export type { PaceStatus } from '../calculate/status/pace.js';
export { assessPlan, planMethod } from '../calculate/status/plan.js';
export type {
  ProgressPoint,
  ProgressSeries,
  ProgressTarget,
} from '../calculate/status/progress-series.js';
export { sdsnDashboard, sdsnScore, sdsnScoreMethod } from '../calculate/status/sdsn-score.js';
export type { SdsnColour, SdsnDashboard } from '../calculate/status/sdsn-score.js';
export { assessSdsn, sdsnMethod } from '../calculate/status/sdsn-trend.js';
export type { SdsnStatus } from '../calculate/status/sdsn-trend.js';
export { assessStatcan, statcanMethod } from '../calculate/status/statcan.js';
export type { StatcanStatus } from '../calculate/status/statcan.js';
export { STATUS_WORDS } from '../calculate/status/status-words.js';
export { assessThreshold, thresholdMethod } from '../calculate/status/threshold.js';
export { assessUnsd, unsdMethod } from '../calculate/status/unsd.js';
export type { UnsdStatus } from '../calculate/status/unsd.js';
export { verdictOf } from '../calculate/status/verdict.js';
export type { Verdict } from '../calculate/status/verdict.js';

// Derivations: expressions, their check, their evaluation and their working.
export { checkExpression } from '../calculate/derive/check-expression.js';
export type { ExpressionMeasure } from '../calculate/derive/check-expression.js';
export { compileDerivations } from '../calculate/derive/compile-derivations.js';
export type { CompileOptions } from '../calculate/derive/compile-derivations.js';
export { figureKey } from '../calculate/derive/derivation-plan.js';
export type {
  Definition,
  DerivationPlan,
  FigureSignature,
  FigureSignatures,
} from '../calculate/derive/derivation-plan.js';
export { derive } from '../calculate/derive/derive-dataset.js';
export { evaluateDerivations } from '../calculate/derive/evaluate-derivations.js';
export type {
  Derived,
  DerivedFigure,
  DerivationInput,
} from '../calculate/derive/evaluate-derivations.js';
export { evaluatePlan, missingFigures, valueOf } from '../calculate/derive/evaluate-plan.js';
export type { PlanValues } from '../calculate/derive/evaluate-plan.js';
export { EXPRESSION_LIMITS } from '../calculate/derive/expression-limits.js';
export type { ExpressionLimits } from '../calculate/derive/expression-limits.js';
export { formatExpression } from '../calculate/derive/format-expression.js';
export { operatorMethod, shareMethod } from '../calculate/derive/operator-method.js';
export { findOperator, OPERATORS } from '../calculate/derive/operators.js';
export type { ArgumentType, Operator } from '../calculate/derive/operators.js';
export { parseExpression } from '../calculate/derive/parse-expression.js';
export type { TraceOperand, TraceStep } from '../calculate/derive/trace.js';
export { formatTrace } from '../format/format-trace.js';
export type { TraceLine, TraceOptions, TraceText } from '../format/format-trace.js';
export { mathMarkup, traceMath } from '../format/trace-math.js';
export type { MathNode } from '../format/trace-math.js';
export { traceJsonLines, traceRecords } from '../format/trace-records.js';
export type { TraceRecord } from '../format/trace-records.js';
