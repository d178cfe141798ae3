import { cagrMethod } from '../growth/cagr.js';
import { percentChangeMethod } from '../growth/percent-change.js';
import { percentagePointChangeMethod } from '../growth/percentage-point-change.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { achievementRateMethod } from '../target/achievement-rate.js';
import { progressToTargetMethod } from '../target/progress-to-target.js';
import { averagePerYearMethod } from '../time/average-per-year.js';

/** What the share of a part in its whole says of itself. */
export const shareMethod: MethodDescriptor = {
  id: 'share',
  name: { zh: '占比', en: 'Share' },
  edition: '1',
  source:
    'A part over its whole; bounds at the vertices of both, cut at the whole (Moore, Kearfott and Cloud)',
  formula: 'part ÷ whole',
  needs: ['a part and its whole, of one unit, kind and time'],
  refusesWhen: [
    'unit-mismatch',
    'kind-mismatch',
    'period-mismatch',
    'division-by-zero',
    'denominator-contains-zero',
    'part-exceeds-whole',
  ],
};

/**
 * The method behind a named function of an expression; undefined for plain arithmetic, which needs none.
 *
 * @example operatorMethod('perYear')?.name.en //=> 'Average per year'
 */
export function operatorMethod(op: string): MethodDescriptor | undefined {
  switch (op) {
    case 'share':
      return shareMethod;
    case 'percentChange':
      return percentChangeMethod;
    case 'percentagePointChange':
      return percentagePointChangeMethod;
    case 'cagr':
      return cagrMethod;
    case 'progress':
      return progressToTargetMethod;
    case 'achievement':
      return achievementRateMethod;
    case 'perYear':
      return averagePerYearMethod;
    default:
      return undefined;
  }
}
