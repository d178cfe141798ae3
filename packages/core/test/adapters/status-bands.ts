import { assessBands } from '../../src/calculate/status/bands.js';
import { interval } from '../../src/quantity/interval.js';
import { errorOf } from './fields.js';

interface Input {
  readonly value?: number | null;
  readonly interval?: {
    readonly lo: number | null;
    readonly hi: number | null;
    readonly loOpen?: boolean;
    readonly hiOpen?: boolean;
  };
  readonly bands: readonly { readonly label: string; readonly limit: number | null }[];
  readonly direction: 'increase' | 'decrease';
}

export function run(input: unknown): unknown {
  const { value, interval: range, bands, direction } = input as Input;
  const given = range
    ? interval(range.lo ?? -Infinity, range.hi ?? Infinity, range.loOpen, range.hiOpen)
    : typeof value === 'number'
      ? { lo: value, hi: value }
      : undefined;
  const result = assessBands(
    given,
    bands.map(({ label, limit }) => ({ status: label, limit })),
    direction === 'increase' ? 'rise' : 'fall',
  );
  if (result.ok) return { status: result.value.status, possible: result.value.possible };
  return result.code === 'no-data' ? { status: 'no_data' } : errorOf(result);
}
