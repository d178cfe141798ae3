import { refusal } from '../../outcome.js';
import { divDown, divUp, mulDown, mulUp } from '../../quantity/directed-rounding.js';
import { interval, type Quantity } from '../../quantity/interval.js';
import type { Ranged } from '../../quantity/ranged.js';
import type { MethodDescriptor } from '../method-descriptor.js';

export const annualiseMethod: MethodDescriptor = {
  id: 'annualise',
  name: { zh: '折算全年', en: 'Annualised flow' },
  edition: '1',
  source: 'Proportional extrapolation of a flow to twelve months; ignores seasons',
  formula: 'flow × 12 ÷ months',
  needs: ['the flow of 1 to 12 months'],
  refusesWhen: ['invalid-period'],
};

/**
 * A flow of some months at the pace of a whole year. It takes no account of seasons.
 *
 * Formula  flow × 12 ÷ months
 * Unit     the flow's own
 *
 * @returns `invalid-period` where months are not a whole number from 1 to 12
 * @example annualise(quantity(30, 'person-time'), 6) //=> 60
 */
export function annualise<U extends string>(
  flow: Quantity<U>,
  months: number,
): Ranged<Quantity<U>> {
  if (!Number.isInteger(months) || months < 1 || months > 12)
    return refusal('invalid-period', 'months');
  const range = interval(
    divDown(mulDown(flow.lo, 12), months),
    divUp(mulUp(flow.hi, 12), months),
    flow.loOpen,
    flow.hiOpen,
  );
  return { ok: true, value: { ...range, unit: flow.unit } };
}
