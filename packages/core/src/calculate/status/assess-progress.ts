import { refusal, type Outcome } from '../../outcome.js';
import type { Assessment, AssessOptions, StatusMethodId } from './assessment.js';
import { assessDestatis } from './destatis.js';
import { assessEscap } from './escap.js';
import { assessEurostat } from './eurostat.js';
import { assessOecd } from './oecd.js';
import { assessPace } from './pace.js';
import { assessPlan } from './plan.js';
import type { ProgressSeries, ProgressTarget } from './progress-series.js';
import { assessSdsn } from './sdsn-trend.js';
import { assessStatcan } from './statcan.js';
import { assessThreshold } from './threshold.js';
import { assessUnsd } from './unsd.js';

type Assess = (
  series: ProgressSeries,
  target: ProgressTarget,
  options: AssessOptions,
) => Outcome<Assessment>;

const WITH_TARGET: Readonly<Partial<Record<StatusMethodId, Assess>>> = {
  escap: assessEscap,
  sdsn: assessSdsn,
  oecd: assessOecd,
  pace: assessPace,
  'plan-fulfilment': assessPlan,
  threshold: assessThreshold,
};

/**
 * Judges an indicator by a named method. A page that uses one method only is smaller with that
 * method's own function, such as `assessEscap`.
 *
 * @param target - may be missing for `eurostat`, `unsd`, `statcan` and `destatis`
 * @param options - the method, and what may be set on it
 * @returns the assessment, or the method's refusal; `no-target` where the method needs one
 * @throws {TypeError} when series and target are in different units
 * @example assessProgress(series, target, { method: 'eurostat' })
 */
export function assessProgress(
  series: ProgressSeries,
  target: ProgressTarget | undefined,
  options: AssessOptions & { readonly method: StatusMethodId },
): Outcome<Assessment> {
  const { method } = options;
  if (method === 'eurostat') return assessEurostat(series, target, options);
  if (method === 'unsd') return assessUnsd(series, target, options);
  if (method === 'statcan') return assessStatcan(series, target, options);
  if (method === 'destatis') return assessDestatis(series, target, options);
  const assess = WITH_TARGET[method];
  if (!assess) throw new RangeError(`assessProgress: unknown method "${String(method)}".`);
  return target ? assess(series, target, options) : refusal('no-target');
}
