import { refusal, type Outcome } from '../../outcome.js';
import { checkAgainstPlan, checkPart } from './check-operands.js';
import { checkChange, comparison, perYear, pointChange, yearlyGrowth } from './lower-change.js';
import { lowerProduct, lowerQuotient } from './lower-product.js';
import { lowerAlike, lowerSum } from './lower-sum.js';
import { done, type Lowered, type Lowering } from './lowering.js';
import type { Operand } from './operand.js';

/**
 * Checks the operands of one operation and turns it into nodes; their number is already right.
 *
 * @returns `unit-mismatch`, `kind-mismatch`, `not-additive`, `unweighted-mean`, `period-mismatch`,
 * `period-length-unknown`, and the refusals of `combineMeasures`
 */
export function lowerOperation(
  op: string,
  args: readonly Operand[],
  lowering: Lowering,
): Outcome<Lowered> {
  const [a, b, c] = args;
  if (!a) return refusal('bad-arity', op, { op });
  switch (op) {
    case 'neg':
      return done(lowering, 'neg', args, { unit: a.unit, kind: a.kind });
    case 'perYear':
      return perYear(a, lowering);
    case 'add':
    case 'sum':
      return lowerSum('add', args, lowering);
    case 'sub':
      return lowerSum('sub', args, lowering);
    case 'mean':
    case 'min':
    case 'max':
      return lowerAlike(op, args, lowering);
    case 'mul':
      return lowerProduct(args, lowering);
    default:
  }
  if (!b) return refusal('bad-arity', op, { op });
  switch (op) {
    case 'div':
      return lowerQuotient(a, b, lowering);
    case 'share':
      return checkPart(a, b, lowering.own) ?? comparison('share', [a, b], lowering, 'ratio');
    case 'achievement':
      return (
        checkAgainstPlan(a, b, lowering.own) ?? comparison('achievement', [a, b], lowering, 'ratio')
      );
    case 'percentagePointChange':
      return pointChange(a, b, lowering);
    case 'percentChange':
      return (
        checkChange(op, [a, b], lowering) ?? comparison('percentChange', args, lowering, 'change')
      );
    case 'progress':
      return checkChange(op, args, lowering) ?? comparison('progress', args, lowering, 'ratio');
    default:
      return yearlyGrowth(a, b, c, lowering);
  }
}
