import type { Refusal } from '../../outcome.js';
import type { Assessment, AssessOptions, StatusMethodId } from './assessment.js';
import { assessProgress } from './assess-progress.js';
import type { ProgressSeries, ProgressTarget } from './progress-series.js';
import { verdictOf, type Verdict } from './verdict.js';

/** What every method says, and whether they say the same. */
export interface AssessmentComparison {
  /** The methods that apply. */
  readonly assessments: readonly Assessment[];
  /** The methods that do not, with the reason. */
  readonly refused: readonly { readonly method: StatusMethodId; readonly refusal: Refusal }[];
  /**
   * `agree`: all methods come to one verdict. `disagree`: two exclude each other. `cannot-tell`: the
   * ranges leave it open. `too-few`: fewer than two methods speak of a trend.
   */
  readonly agreement: 'agree' | 'disagree' | 'cannot-tell' | 'too-few';
  /** Methods by each verdict their ranges allow; a method stands under two where it cannot tell. */
  readonly byVerdict: Readonly<Record<Verdict, readonly StatusMethodId[]>>;
}

const METHODS: readonly StatusMethodId[] = [
  'escap',
  'eurostat',
  'unsd',
  'statcan',
  'sdsn',
  'destatis',
  'oecd',
  'pace',
];

/**
 * Runs every method on one indicator. Published rules often disagree: compound ones are stricter
 * than linear ones where a level must fall and more lenient where it must rise. Neither is wrong;
 * unnamed is wrong.
 *
 * @throws {TypeError} when series and target are in different units
 * @example
 * // 24 in 2015, 19 in 2021, target 12 by 2030: ESCAP, the SDG Index trend and pace say on track, Eurostat, UNSD and Statistics Canada too slow
 * assessAll(series, target).agreement //=> 'disagree'
 */
export function assessAll(
  series: ProgressSeries,
  target?: ProgressTarget,
  options: Omit<AssessOptions, 'thresholds'> = {},
): AssessmentComparison {
  const assessments: Assessment[] = [];
  const refused: { method: StatusMethodId; refusal: Refusal }[] = [];
  for (const method of METHODS) {
    const outcome = assessProgress(series, target, { ...options, method });
    if (outcome.ok) assessments.push(outcome.value);
    else refused.push({ method, refusal: outcome });
  }
  const verdicts = assessments.map((each) => ({
    method: each.method,
    possible: new Set(each.possible.map(verdictOf).filter((verdict) => verdict !== undefined)),
  }));
  const under = (verdict: Verdict) =>
    verdicts.filter(({ possible }) => possible.has(verdict)).map(({ method }) => method);
  return {
    assessments,
    refused,
    agreement: agreementOf(verdicts.map(({ possible }) => possible).filter((set) => set.size > 0)),
    byVerdict: {
      'on-track': under('on-track'),
      'too-slow': under('too-slow'),
      'not-advancing': under('not-advancing'),
    },
  };
}

function agreementOf(sets: readonly ReadonlySet<Verdict>[]): AssessmentComparison['agreement'] {
  if (sets.length < 2) return 'too-few';
  const apart = sets.some((one) => sets.some((other) => ![...one].some((each) => other.has(each))));
  if (apart) return 'disagree';
  return sets.every((set) => set.size === 1) ? 'agree' : 'cannot-tell';
}
