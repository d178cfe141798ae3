import { refusal, type Outcome } from '../../outcome.js';
import {
  interval,
  overlaps,
  point,
  type Interval,
  type Quantity,
} from '../../quantity/interval.js';
import { add, div, mul, sub } from '../../quantity/interval-arithmetic.js';
import { logDown, logUp } from '../../quantity/elementary.js';
import { divDown, divUp } from '../../quantity/directed-rounding.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { assertOneUnit } from '../../quantity/assert-same-unit.js';
import { compoundAhead } from './compound-ahead.js';
import { cornerRange } from './corner-range.js';
import { meetsTarget } from './meets-target.js';
import { refuseRequiredChange } from './required-change.js';
import { settled } from './settled.js';

/** What would come of it if the change went on as it did. */
export type ProjectionOutcome = 'achieved' | 'converging' | 'not-converging';

/** A projection to the deadline: arithmetic on two values, not a forecast. */
export interface Projection<U extends string = string> {
  /** The value at the deadline, in the quantities' unit. */
  readonly projected: Quantity<U>;
  /** What holds throughout the ranges, or `cannot-tell`. */
  readonly outcome: ProjectionOutcome | 'cannot-tell';
  /** Everything the ranges allow, best first. */
  readonly possible: readonly ProjectionOutcome[];
  /** When the target would be reached, in years; only where it is certain to be. */
  readonly completion?: Interval;
}

/**
 * Carries the change from baseline to the latest value on to the deadline.
 *
 * Formula  linear: actual + (actual − baseline) ÷ (now − start) × (deadline − now)
 *          compound: actual × (actual ÷ baseline)^((deadline − now) ÷ (now − start))
 * Unit     the quantities' own; completion in years
 * Source   two-point form of the regression of the UN regional commissions' Anticipated Progress Index; compound as in the UNSD progress chart
 *
 * No movement, or movement away, never completes: there is no date then, neither in the past nor at infinity.
 *
 * @param values - in one unit; times in years
 * @returns `insufficient-data` where both values are of one time, `invalid-period` where the latest
 * is the earlier one, `zero-required-change`, `baseline-target-overlap` and `unbounded-figure` where
 * there may be no distance; for compound change `zero-baseline` and `sign-change`
 * @throws {TypeError} when units differ
 * @example
 * projectToTarget({ baseline: percent(12), baselineAt: 2017, actual: percent(9), actualAt: 2021, target: percent(6), targetAt: 2025, mode: 'linear' })
 * // projected 6, converging, completion 2025
 */
export function projectToTarget<U extends string>(values: {
  readonly baseline: Quantity<U>;
  readonly baselineAt: number;
  readonly actual: Quantity<NoInfer<U>>;
  readonly actualAt: number;
  readonly target: Quantity<NoInfer<U>>;
  readonly targetAt: number;
  readonly mode: 'linear' | 'compound';
}): Outcome<Projection<U>> {
  const { baseline, actual, target, baselineAt, actualAt, targetAt, mode } = values;
  assertOneUnit('projectToTarget', baseline, actual);
  assertOneUnit('projectToTarget', baseline, target);
  const gone = actualAt - baselineAt;
  const left = targetAt - actualAt;
  if (gone === 0) return refusal('insufficient-data', 'actual');
  if (!(gone > 0)) return refusal('invalid-period', String(actualAt));
  const refused = refuseRequiredChange(baseline, target) ?? refuseCompound(mode, baseline, actual);
  if (refused) return refused;

  const rises = target.lo > baseline.lo;
  const possible = outcomes(values, rises);
  const only = possible.length === 1 ? possible[0] : undefined;
  const projected =
    mode === 'linear'
      ? linearAhead(baseline, actual, gone, left)
      : settled(compound(baseline, actual, left / gone), [baseline, actual]);
  const time = only === 'converging' ? timeToTarget(values, mode === 'linear', gone) : undefined;
  return {
    ok: true,
    value: {
      projected: { ...projected, unit: baseline.unit },
      outcome: only ?? 'cannot-tell',
      possible,
      ...(time && { completion: settled(add(point(actualAt), time), [baseline, actual, target]) }),
    },
  };
}

/** What the method says of itself. */
export const projectToTargetMethod: MethodDescriptor = {
  id: 'project-to-target',
  name: { zh: '按现有变化推算', en: 'Projection to the target date' },
  edition: 'reform-kpi 1',
  source:
    "Linear: two-point form of the regression of the UN regional commissions' Anticipated Progress Index. Compound: extrapolation of the UNSD progress chart.",
  formula:
    'linear: actual + (actual − baseline) ÷ (now − start) × (deadline − now); compound: actual × (actual ÷ baseline)^((deadline − now) ÷ (now − start))',
  needs: ['baseline and its time', 'latest value and its time', 'target and its deadline'],
  refusesWhen: [
    'insufficient-data',
    'invalid-period',
    'zero-required-change',
    'baseline-target-overlap',
    'unbounded-figure',
    'zero-baseline',
    'sign-change',
  ],
};

function refuseCompound(mode: 'linear' | 'compound', baseline: Interval, actual: Interval) {
  if (mode === 'linear') return undefined;
  if (baseline.lo <= 0 && baseline.hi >= 0) return refusal('zero-baseline', 'baseline');
  const other = baseline.lo > 0 ? actual.lo < 0 : actual.hi > 0;
  return other ? refusal('sign-change', 'actual') : undefined;
}

function outcomes(
  values: { baseline: Interval; actual: Interval; target: Interval; mode: string },
  rises: boolean,
): ProjectionOutcome[] {
  const { baseline, actual, target, mode } = values;
  const met = meetsTarget(actual, target, rises ? 'rise' : 'fall');
  if (met === 'yes') return ['achieved'];
  const forward = rises ? actual.hi > baseline.lo : actual.lo < baseline.hi;
  const backward = rises ? actual.lo <= baseline.hi : actual.hi >= baseline.lo;
  // Compound change comes near to 0 and never there, nor across it.
  const reachable = mode === 'linear' || (baseline.lo > 0 ? target.hi > 0 : target.lo < 0);
  const unreachable = mode !== 'linear' && (baseline.lo > 0 ? target.lo <= 0 : target.hi >= 0);
  return [
    ...(met === 'cannot-tell' ? (['achieved'] as const) : []),
    ...(forward && reachable ? (['converging'] as const) : []),
    ...(backward || unreachable ? (['not-converging'] as const) : []),
  ];
}

function linearAhead(b: Interval, a: Interval, gone: number, left: number): Interval {
  // (a × (gone + left) − b × left) ÷ gone: each figure once, so the range is the tightest.
  const ahead = div(sub(mul(a, point(gone + left)), mul(b, point(left))), point(gone));
  return settled(ahead.ok ? ahead.value : interval(-Infinity, Infinity), [a, b]);
}

function compound(baseline: Interval, actual: Interval, spans: number): Interval {
  if (baseline.lo > 0) return compoundAhead(baseline, actual, spans);
  const { lo, hi } = compoundAhead(opposite(baseline), opposite(actual), spans);
  return { lo: -hi, hi: -lo };
}

/** Years from the latest value to the target; monotone in each figure while it converges. */
function timeToTarget(
  values: { baseline: Interval; actual: Interval; target: Interval },
  linear: boolean,
  gone: number,
): Interval | undefined {
  const { baseline, actual, target } = values;
  if (overlaps(baseline, actual)) return undefined;
  return cornerRange([baseline, actual, target], ([b = baseline, a = actual, t = target]) => {
    const way = linear ? sub(t, a) : logarithm(t, a);
    const speed = linear ? sub(a, b) : logarithm(a, b);
    const spans = div(mul(way, point(gone)), speed);
    return spans.ok ? spans.value : undefined;
  });
}

function logarithm(above: Interval, below: Interval): Interval {
  return { lo: logDown(divDown(above.lo, below.hi)), hi: logUp(divUp(above.hi, below.lo)) };
}

function opposite({ lo, hi }: Interval): Interval {
  return { lo: -hi, hi: -lo };
}
