import { convert } from '../../quantity/compound-unit.js';
import { isPoint } from '../../quantity/interval.js';
import type { UnitDefinition } from '../../quantity/unit.js';
import type { PlanBuilder } from './plan-builder.js';

/**
 * The node's value in another unit of the same measure: a product or a quotient, whichever has a
 * whole factor, so that percent become a ratio by ÷ 100 and not by × 0.01.
 */
export function convertNode(
  builder: PlanBuilder,
  node: number,
  units: { readonly from: string; readonly to: string; readonly own: readonly UnitDefinition[] },
  name: string,
): number {
  const { from, to, own } = units;
  if (from === to) return node;
  const forward = convert({ lo: 1, hi: 1, unit: from }, to, own);
  const back = convert({ lo: 1, hi: 1, unit: to }, from, own);
  if (!forward.ok || !back.ok) throw new TypeError(`"${from}" does not convert to "${to}".`);
  const byDivision = !isPoint(forward.value) && isPoint(back.value);
  const { lo, hi } = byDivision ? back.value : forward.value;
  if (lo === 1 && hi === 1) return node;
  const factor = builder.constant({ lo, hi });
  return builder.operation(byDivision ? 'div' : 'mul', [node, factor], name);
}
