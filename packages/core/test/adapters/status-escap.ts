import { currentStatusIndex } from '../../src/calculate/status/current-status-index.js';
import { assessEscap } from '../../src/calculate/status/escap.js';
import { errorOf, numberOf } from './fields.js';
import { directionOf, pointAt, quantity, seriesOf, targetOf, written } from './status-inputs.js';

interface Input {
  readonly fn: 'csi' | 'anticipated';
  readonly base: number;
  readonly current: number | null;
  readonly target: number;
  readonly targetTime: number;
  readonly direction: string;
  readonly parity?: boolean;
  readonly points: readonly {
    readonly t: number;
    readonly v: number | null;
    readonly w?: number;
  }[];
}

export function run(input: unknown): unknown {
  const given = input as Input;
  if (given.fn === 'csi') {
    const csi = currentStatusIndex({
      baseline: quantity(given.base),
      actual: quantity(given.current),
      target: quantity(given.target),
      direction: directionOf(given.direction) ?? 'rise',
      parity: given.parity,
    });
    return csi.ok ? { csi: numberOf(csi.value) } : errorOf(csi);
  }
  const points = given.points.map(({ t, v, w }) => ({ ...pointAt(t, v), weight: w }));
  // The vectors give the base a value and no time: it is the first point's.
  const baseline = { at: points[0]?.at ?? 0, value: { lo: given.base, hi: given.base } };
  const target = targetOf(given.target, given.targetTime, { baseline });
  if (!target) return { error: 'INSUFFICIENT_DATA' };
  return written(assessEscap(seriesOf(points, given.direction), target), (_, measure) => ({
    predicted: measure('predicted'),
    gapPct: 100 * (measure('gap') ?? NaN),
  }));
}
