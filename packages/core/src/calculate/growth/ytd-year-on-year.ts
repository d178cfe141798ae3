import { refusal } from '../../outcome.js';
import { add } from '../../quantity/interval-arithmetic.js';
import type { Interval, Quantity } from '../../quantity/interval.js';
import type { Ranged } from '../../quantity/ranged.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { baseRefusal, relativeChange } from './relative-change.js';

export const ytdYearOnYearMethod: MethodDescriptor = {
  id: 'ytd-year-on-year',
  name: { zh: '累计同比', en: 'Year-to-date growth, year on year' },
  edition: '1',
  source: 'National Bureau of Statistics of China, monthly releases: 累计同比',
  formula: 'Σ this year’s periods ÷ Σ the same periods a year before − 1',
  needs: ['the periods of this year so far', 'the same periods of the year before'],
  refusesWhen: ['insufficient-data', 'incomplete-period', 'zero-baseline', 'negative-base'],
};

/**
 * Growth of the year to date against the same months of the year before (累计同比).
 *
 * Formula  Σ current ÷ Σ previous − 1
 * Unit     ratio
 * Source   National Bureau of Statistics of China
 *
 * @param values - flows of the same periods, in one unit and in calendar order
 * @returns the tightest range; `insufficient-data` without values, `incomplete-period` (facts: which)
 * where one is missing or the two years are not equally long, `zero-baseline`, `negative-base`
 * @example ytdYearOnYear({ current: [34, 36, 40].map(point), previous: [30, 33, 42].map(point) }) //=> 0.0476…
 */
export function ytdYearOnYear(values: {
  readonly current: readonly (Interval | null)[];
  readonly previous: readonly (Interval | null)[];
}): Ranged<Quantity<'ratio'>> {
  const { current, previous } = values;
  if (current.length === 0 && previous.length === 0) return refusal('insufficient-data');
  const length = Math.max(current.length, previous.length);
  const missing = Object.entries(values).flatMap(([name, months]) =>
    Array.from({ length }, (_, index) => (months[index] ? '' : `${name}[${index}]`)),
  );
  if (missing.some(Boolean)) {
    return refusal('incomplete-period', undefined, { missing: missing.filter(Boolean).join(', ') });
  }
  const now = present(current);
  const before = present(previous);
  const base = before.reduce(add);
  return (
    baseRefusal(base, 'previous') ?? { ok: true, value: relativeChange(base, now.reduce(add)) }
  );
}

function present(values: readonly (Interval | null)[]): readonly Interval[] {
  return values.filter((value) => value !== null);
}
