import { nearestWord } from '../../nearest-word.js';
import { refusal, type Refusal } from '../../outcome.js';
import { parseUnit } from '../../quantity/compound-unit.js';
import { builtInUnits, findUnit } from '../../quantity/unit.js';
import type { Surroundings } from './lowering-walk.js';
import { OPERATORS, type Operator } from './operators.js';

/** A definition stands where only a figure can. */
export function notAFigure(ref: string, op: string): Refusal {
  return refusal('bad-argument', ref, { op, argument: 'figure' });
}

/** `unknown-ref`, with the nearest id, and the difference it may have been meant as. */
export function unknownReference(ref: string, walk: Surroundings): Refusal {
  const known = [...new Set([...walk.definitionIds(), ...walk.figures.keys()])];
  const nearest = nearestWord(ref, known);
  const parts = differenceIn(ref, new Set(known));
  const facts = {
    ref,
    ...(nearest !== undefined && { nearest }),
    ...(parts && { difference: parts }),
  };
  return refusal('unknown-ref', ref, facts);
}

/** `unknown-op`, with the nearest one and all there are. */
export function unknownOperator(op: string): Refusal {
  const known = OPERATORS.map((each) => each.id);
  const nearest = nearestWord(op, known);
  const facts = {
    op: op.slice(0, 50),
    known: known.join(', '),
    ...(nearest !== undefined && { nearest }),
  };
  return refusal('unknown-op', op.slice(0, 50), facts);
}

/** `bad-arity`, with the arguments it takes. */
export function badArity({ id, takes, least, most }: Operator, received: number): Refusal {
  const facts = {
    op: id,
    takes: takes.join(', '),
    least: String(least),
    most: String(most),
    received: String(received),
  };
  return refusal('bad-arity', id, facts);
}

/** Whether a unit is built in, the dataset's own, or that of some figure. */
export function isUnitKnown(id: string, { own, figures }: Surroundings): boolean {
  if (findUnit(id, own)) return true;
  for (const { unit } of figures.values()) if (parseUnit(unit)?.has(id)) return true;
  return false;
}

/** `unknown-unit`, with the nearest one. */
export function unknownUnit(id: string, { own, figures }: Surroundings): Refusal {
  const known = [...builtInUnits(), ...own].map((each) => each.id);
  for (const { unit } of figures.values()) known.push(unit);
  const nearest = nearestWord(id, known);
  return refusal('unknown-unit', id, { unit: id, ...(nearest !== undefined && { nearest }) });
}

/** `a - b`, where somebody wrote `a-b` and both are known. */
function differenceIn(ref: string, known: ReadonlySet<string>): string | undefined {
  for (let at = ref.indexOf('-'); at > 0 && at < 100; at = ref.indexOf('-', at + 1)) {
    const [a, b] = [ref.slice(0, at), ref.slice(at + 1)];
    if (known.has(a) && known.has(b)) return `${a} - ${b}`;
  }
  return undefined;
}
