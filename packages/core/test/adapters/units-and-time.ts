import { convert } from '../../src/quantity/compound-unit.js';
import {
  combine,
  type KindOp,
  type Measured,
  type MeasureKind,
} from '../../src/quantity/measure-kind.js';
import { mul } from '../../src/quantity/interval-arithmetic.js';
import { errorOf, kebab, numberOf, rangeOf, snake } from './fields.js';

interface Scaled {
  readonly measure: string;
  readonly unitMult?: number;
}

interface Operand {
  readonly kind: string;
  readonly value: number;
  readonly measure: string;
  readonly at?: string;
  readonly from?: string;
  readonly since?: string;
  readonly to?: string;
}

type Input =
  | { readonly fn: 'convert'; readonly value: number; readonly from: Scaled; readonly to: Scaled }
  | { readonly fn: 'combine'; readonly op: KindOp; readonly a: Operand; readonly b: Operand };

export function run(input: unknown): unknown {
  const given = input as Input;
  return given.fn === 'convert' ? runConvert(given) : runCombine(given);
}

/** A multiplier (万 is 4) is part of how a number is written; the library's values are in base units. */
function runConvert({ value, from, to }: Extract<Input, { fn: 'convert' }>): unknown {
  const base = mul(rangeOf(value), rangeOf(10 ** (from.unitMult ?? 0)));
  const converted = convert({ ...base, unit: kebab(from.measure) }, kebab(to.measure));
  if (!converted.ok) return errorOf(converted);
  return { value: numberOf(converted.value) / 10 ** (to.unitMult ?? 0) };
}

const KINDS: Record<string, MeasureKind> = { percent: 'ratio', distinctFlow: 'distinct-count' };

function measured(operand: Operand): Measured {
  const { kind, value, measure, at, from, since, to } = operand;
  const start = from ?? since;
  const end = to ?? at;
  return {
    kind: KINDS[kind] ?? (kind as MeasureKind),
    unit: kebab(measure),
    value: rangeOf(value),
    period: { ...(start && { start }), ...(end && { end }) },
  };
}

function runCombine({ op, a, b }: Extract<Input, { fn: 'combine' }>): unknown {
  const result = combine(op, measured(a), measured(b));
  if (!result.ok) return errorOf(result);
  const { kind, unit, value, period } = result.value;
  const { start, end } = period ?? {};
  const time =
    kind === 'stock'
      ? { at: end }
      : kind === 'cumulative'
        ? { since: start, to: end }
        : { from: start, to: end };
  return { kind, value: numberOf(value), measure: snake(unit), ...time };
}
