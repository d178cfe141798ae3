import { refusal, type Refusal } from '../../outcome.js';
import { sameMeasure } from '../../quantity/compound-unit.js';
import type { UnitDefinition } from '../../quantity/unit.js';
import type { Operand, OperandMeasure } from './operand.js';
import { yearsInPeriod } from './years-in-period.js';

/** `unit-mismatch` with both units (`a`, `b`) and what has them (`first`, `second`). */
export function refuseUnits(op: string, a: Operand, b: Operand): Refusal {
  return refusal('unit-mismatch', b.name, {
    op,
    a: a.unit,
    b: b.unit,
    first: a.name,
    second: b.name,
  });
}

/** `kind-mismatch` with both kinds (`a`, `b`) and what has them (`first`, `second`). */
export function refuseKinds(op: string, a: Operand, b: Operand): Refusal {
  const facts = { op, a: a.kind ?? '', b: b.kind ?? '', first: a.name, second: b.name };
  return refusal('kind-mismatch', b.name, facts);
}

/**
 * Why one value cannot be a part of another: another unit, another kind, another time.
 *
 * @returns `unit-mismatch`, `kind-mismatch`, `period-mismatch`, or undefined
 */
export function checkPart(
  part: Operand,
  whole: Operand,
  own: readonly UnitDefinition[],
): Refusal | undefined {
  if (!sameMeasure(part.unit, whole.unit, own)) return refuseUnits('share', part, whole);
  if (differ(part.kind, whole.kind)) return refuseKinds('share', part, whole);
  const { period: a } = part;
  const { period: b } = whole;
  const apart = differ(a?.end, b?.end) || (part.kind !== 'stock' && differ(a?.start, b?.start));
  return apart ? refusePeriods('share', part, whole) : undefined;
}

/**
 * Why an actual value cannot be held against a plan: persons and person-times, a running total and
 * a plan for each year, a span of another length than the plan's.
 *
 * @returns `unit-mismatch`, `kind-mismatch`, `period-mismatch`, or undefined
 */
export function checkAgainstPlan(
  actual: Operand,
  plan: Operand,
  own: readonly UnitDefinition[],
): Refusal | undefined {
  if (!sameMeasure(actual.unit, plan.unit, own)) return refuseUnits('achievement', actual, plan);
  if (differ(actual.kind, plan.kind)) return refuseKinds('achievement', actual, plan);
  if (actual.kind === 'stock' || actual.kind === 'ratio') return undefined;
  const lengths = [yearsOf(actual), yearsOf(plan)] as const;
  return differ(...lengths) ? refusePeriods('achievement', actual, plan) : undefined;
}

function refusePeriods(op: string, a: Operand, b: Operand): Refusal {
  const facts = { op, a: written(a), b: written(b), first: a.name, second: b.name };
  return refusal('period-mismatch', b.name, facts);
}

function differ(a: unknown, b: unknown): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function yearsOf({ period }: OperandMeasure): string | undefined {
  const years = period && yearsInPeriod(period);
  return years && `${years.lo} ${years.hi}`;
}

function written({ period }: OperandMeasure): string {
  const { start = '..', end = '..', duration } = { duration: undefined, ...period };
  if (start === '..' && end === '..') return duration ?? '';
  return start === end ? end : `${start}/${end}`;
}
