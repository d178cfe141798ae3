import { assessDefault } from '../../src/calculate/status/assess-default.js';
import { interval } from '../../src/quantity/interval.js';
import { numberOf, screaming, snake } from './fields.js';
import { pointAt, seriesOf, targetOf } from './status-inputs.js';

interface Input {
  readonly points?: readonly { readonly t: number; readonly v: number | null }[];
  readonly interval?: {
    readonly lo: number | null;
    readonly hi: number | null;
    readonly loOpen?: boolean;
    readonly hiOpen?: boolean;
  };
  readonly target?: { readonly v: number; readonly t: number };
  readonly plan?: number;
  readonly threshold?: number;
  readonly base?: number;
  readonly direction?: string;
  readonly seriesKind?: string;
}

export function run(input: unknown): unknown {
  const given = input as Input;
  const { interval: range, points = [] } = given;
  const observed = range
    ? [
        {
          at: 0,
          value: interval(range.lo ?? -Infinity, range.hi ?? Infinity, range.loOpen, range.hiOpen),
        },
      ]
    : points.map(({ t, v }) => pointAt(t, v));
  const first = points.find(({ v }) => v !== null);
  const baseline =
    given.base === undefined || !first
      ? undefined
      : { at: first.t, value: { lo: given.base, hi: given.base } };
  const target =
    targetOf(given.plan, undefined, { per: 'P1Y' }) ??
    targetOf(given.threshold) ??
    targetOf(given.target?.v, given.target?.t, { baseline });
  const result = assessDefault(seriesOf(observed, given.direction, given.seriesKind), target);
  if (!result.ok) {
    return result.code === 'no-data'
      ? { status: 'no_data' }
      : { status: 'not_assessed', reason: screaming(result.code) };
  }
  const { method, status, measures, targetMetNow } = result.value;
  const { gap, rate, cagrActual } = measures;
  const untold = method === 'threshold' && status === 'indeterminate';
  return {
    // The vectors name this method by the number it is based on.
    method: method === 'plan-fulfilment' ? 'achievement_rate' : snake(method),
    status: untold ? 'cannot_tell' : snake(status),
    ...(targetMetNow && { targetMetNow: targetMetNow === 'yes' }),
    ...(gap && { gapPct: 100 * numberOf(gap) }),
    ...(rate && { rate: numberOf(rate) }),
    ...(cagrActual && { cagrActual: numberOf(cagrActual) }),
  };
}
