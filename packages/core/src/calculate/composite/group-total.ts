import { answer, refusal, type Outcome } from '../../outcome.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { present, type Column } from './column.js';

/** A figure for a group some of whose members are missing. */
export interface GroupFigure {
  readonly value: number;
  /** Share of members, or of their weight, that is missing; a sum is too low by what they hold. */
  readonly missingShare: number;
}

/**
 * The sum over a group, by the World Bank's one-third rule.
 *
 * Formula  sum of the reported members
 * Unit     the members' own
 * Source   World Bank, WDI statistical methods and help desk 198549
 *
 * @returns the sum with the missing share; `too-many-missing` (facts missing, of) above one third,
 * `insufficient-data` for an empty group
 * @example groupSum([10, null, 5, 7]) //=> { ok: true, value: { value: 22, missingShare: 0.25 } }
 */
export function groupSum(members: Column): Outcome<GroupFigure> {
  const values = present(members);
  const missing = members.length - values.length;
  if (members.length === 0) return refusal('insufficient-data');
  if (missing * 3 > members.length) return tooManyMissing(missing, members.length);
  const value = values.reduce((sum, each) => sum + each, 0);
  return answer({ value, missingShare: missing / members.length });
}

/**
 * The average of a ratio over a group, weighted by its denominator, by the World Bank's one-third rule.
 *
 * Formula  sum of weight × value ÷ sum of weights, over the reported members
 * Unit     the members' own
 * Source   World Bank, WDI statistical methods and help desk 198549
 *
 * @param weights - one per member, 0 or above, known for missing members too
 * @returns the average with the missing share of the weight; `too-many-missing` above one third,
 * `negative-weight`, `zero-weight`, `insufficient-data` for an empty group
 * @throws {RangeError} where there is not one weight per member
 * @example groupAverage([95, 88, null], [500, 300, 200]) // 92.375, missing share 0.2
 */
export function groupAverage(members: Column, weights: readonly number[]): Outcome<GroupFigure> {
  if (weights.length !== members.length) {
    throw new RangeError(
      `groupAverage: ${members.length} members need as many weights, not ${weights.length}.`,
    );
  }
  if (members.length === 0) return refusal('insufficient-data');
  if (weights.some((weight) => !(weight >= 0))) return refusal('negative-weight');
  let [whole, there, sum] = [0, 0, 0];
  for (const [index, value] of members.entries()) {
    const weight = weights[index] ?? 0;
    whole += weight;
    if (value === null) continue;
    there += weight;
    sum += weight * value;
  }
  if (whole === 0) return refusal('zero-weight');
  if ((whole - there) * 3 > whole) return tooManyMissing(whole - there, whole);
  return answer({ value: sum / there, missingShare: (whole - there) / whole });
}

/** What the one-third rule says of itself. */
export const oneThirdRuleMethod: MethodDescriptor = {
  id: 'one-third-rule',
  name: { zh: '世界银行三分之一缺失规则', en: 'World Bank one-third rule' },
  edition: 'WDI',
  source: 'World Bank, WDI statistical methods and help desk 198549',
  formula:
    'a group figure is given while at most a third of the members, or of their weight, is missing',
  thresholds: { missing: 1 / 3 },
  needs: ['the members of a group', 'for averages the denominators as weights'],
  refusesWhen: ['too-many-missing', 'negative-weight', 'zero-weight', 'insufficient-data'],
};

function tooManyMissing(missing: number, of: number) {
  return refusal('too-many-missing', undefined, { missing: String(missing), of: String(of) });
}
