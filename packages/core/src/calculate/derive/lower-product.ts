import { refusal, type Outcome } from '../../outcome.js';
import { sameMeasure } from '../../quantity/compound-unit.js';
import { combineMeasures } from '../../quantity/measure-kind.js';
import { findUnit, type UnitDefinition } from '../../quantity/unit.js';
import { checkAgainstPlan } from './check-operands.js';
import { asRatios, done, inUnit, known, naming, type Lowered, type Lowering } from './lowering.js';
import type { Operand, OperandMeasure } from './operand.js';

/** Products: units multiply, a ratio leaves the other's kind as it is. */
export function lowerProduct(args: readonly Operand[], lowering: Lowering): Outcome<Lowered> {
  const [first, ...rest] = args;
  if (!first) return refusal('bad-arity', 'mul', { op: 'mul' });
  let measure: OperandMeasure = first;
  let repeats = first.constant ? timesMany(first) : false;
  for (const next of rest) {
    repeats ||= next.constant && timesMany(next);
    const combined = combineFactors('mul', measure, next, lowering.own);
    if (!combined.ok) return naming(combined, 'mul', first, next);
    measure = combined.value;
  }
  const counted = args.find((each) => each.kind === 'distinct-count');
  // "7000 firms every year" times five is not 35,000 firms.
  if (counted && repeats)
    return refusal('not-additive', counted.name, {
      op: 'mul',
      kind: 'distinct-count',
      first: counted.name,
    });
  return done(lowering, 'mul', asRatios(args, lowering), measure);
}

/** Quotients: units divide. */
export function lowerQuotient(a: Operand, b: Operand, lowering: Lowering): Outcome<Lowered> {
  const { own } = lowering;
  const alike = sameMeasure(a.unit, b.unit, own);
  if (a.declared !== b.declared && !a.constant && !b.constant) {
    // What came ÷ what was planned is an achievement rate, whatever it is called.
    const refused =
      alike || (isCount(a, own) && isCount(b, own)) ? checkAgainstPlan(a, b, own) : undefined;
    if (refused) return refused;
  }
  const combined = combineFactors('div', a, alike ? { ...b, unit: a.unit } : b, own);
  if (!combined.ok) return naming(combined, 'div', a, b);
  return done(
    lowering,
    'div',
    alike ? inUnit([a, b], a.unit, lowering) : asRatios([a, b], lowering),
    combined.value,
  );
}

function combineFactors(
  op: 'mul' | 'div',
  a: OperandMeasure & { readonly constant?: boolean },
  b: OperandMeasure & { readonly constant?: boolean },
  own: readonly UnitDefinition[],
): Outcome<OperandMeasure> {
  const kinds = known(a, b);
  if (kinds) return combineMeasures(op, ...kinds, own);
  // Units alone: as if both were ratios, to which the rules for kinds do not object.
  const bare = combineMeasures(
    op,
    { kind: 'ratio', unit: a.unit },
    { kind: 'ratio', unit: b.unit },
    own,
  );
  if (!bare.ok) return bare;
  const { unit } = bare.value;
  if (b.constant && sameMeasure(b.unit, 'ratio', own))
    return { ok: true, value: { unit, kind: a.kind, period: a.period } };
  if (op === 'mul' && a.constant)
    return { ok: true, value: { unit, kind: b.kind, period: b.period } };
  if (op === 'mul' && b.constant)
    return { ok: true, value: { unit, kind: a.kind, period: a.period } };
  const one = a.constant ? b.kind : b.constant ? a.kind : undefined;
  return { ok: true, value: { unit, kind: one && 'ratio' } };
}

function timesMany({ value, unit }: Operand): boolean {
  return unit !== 'ratio' || Math.abs(value?.hi ?? 1) > 1;
}

function isCount({ unit }: Operand, own: readonly UnitDefinition[]): boolean {
  return findUnit(unit, own)?.dimension === 'count';
}
