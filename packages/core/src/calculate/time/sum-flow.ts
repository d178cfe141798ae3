import { refusal } from '../../outcome.js';
import { add } from '../../quantity/interval-arithmetic.js';
import type { Interval } from '../../quantity/interval.js';
import type { Ranged } from '../../quantity/ranged.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import type { PeriodValue } from './period-value.js';

export const sumFlowMethod: MethodDescriptor = {
  id: 'sum-flow',
  name: { zh: '流量加总', en: 'Sum of a flow over periods' },
  edition: '1',
  source: 'Temporal aggregation of flows; stocks and distinct counts are not summed',
  formula: 'Σ value',
  needs: ['a value for every period asked for'],
  refusesWhen: ['incomplete-period', 'insufficient-data', 'duplicate-time'],
};

/**
 * The sum of a flow over exactly the periods asked for. A missing period is not zero.
 *
 * Formula  Σ value
 * Unit     the series' own
 *
 * @param values - a flow, in one unit
 * @param required - labels of periods that do not overlap
 * @returns `incomplete-period` (facts: the missing labels), `insufficient-data` where nothing is
 * asked for, `duplicate-time` (at: the label) where a period is given or asked for twice
 * @example sumFlow([{ period: '2021-H1', value: point(10) }, { period: '2021-H2', value: point(12) }], ['2021-H1', '2021-H2']) //=> 22
 */
export function sumFlow(values: readonly PeriodValue[], required: readonly string[]): Ranged {
  const flows = new Map<string, Interval | null>();
  for (const { period, value } of values) {
    if (flows.has(period)) return refusal('duplicate-time', period);
    flows.set(period, value);
  }
  const twice = required.find((period, index) => required.indexOf(period) < index);
  if (twice !== undefined) return refusal('duplicate-time', twice);
  const missing = required.filter((period) => (flows.get(period) ?? null) === null);
  if (missing.length > 0) {
    return refusal('incomplete-period', missing[0], { missing: missing.join(', ') });
  }
  if (required.length === 0) return refusal('insufficient-data');
  const found = required.map((period) => flows.get(period)).filter((value) => value != null);
  return { ok: true, value: found.reduce(add) };
}
