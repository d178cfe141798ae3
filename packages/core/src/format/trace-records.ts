import type { DerivedFigure } from '../calculate/derive/evaluate-derivations.js';
import type { TraceOperand, TraceStep } from '../calculate/derive/trace.js';
import type { Interval } from '../quantity/interval.js';

/** A range as files hold it: null where it has no end. */
interface WrittenRange {
  readonly lo: number | null;
  readonly hi: number | null;
  readonly loOpen?: boolean;
  readonly hiOpen?: boolean;
}

/** One step of the working, for a machine to run again. */
export interface TraceRecord {
  readonly step: number;
  readonly id?: string;
  readonly op: string;
  readonly rule: string;
  readonly inputs: readonly Readonly<Record<string, unknown>>[];
  readonly years?: WrittenRange;
  readonly output: WrittenRange & { readonly unit: string };
  readonly exactness: string;
  readonly rounding: 'outward';
}

/**
 * The steps of a derived figure with the numbers used, for whoever wants to run them again. Ends are
 * binary64 numbers rounded outward, so another machine may find them narrower, never wider.
 */
export function traceRecords({ trace }: Pick<DerivedFigure, 'trace'>): readonly TraceRecord[] {
  return trace.map((step, index) => ({
    step: index,
    ...(step.id !== undefined && { id: step.id }),
    op: step.op,
    rule: step.rule,
    inputs: step.inputs.map(inputOf),
    ...(step.years && { years: written(step.years) }),
    output: outputOf(step),
    exactness: step.exactness,
    rounding: 'outward',
  }));
}

/** The same as JSON lines: one step on each, ended by a line break. */
export function traceJsonLines(derived: Pick<DerivedFigure, 'trace'>): string {
  return traceRecords(derived)
    .map((record) => `${JSON.stringify(record)}\n`)
    .join('');
}

function inputOf(input: TraceOperand): Readonly<Record<string, unknown>> {
  if ('step' in input || 'const' in input) return { ...input };
  const range = { ...written(input.value), unit: input.unit };
  if ('definition' in input) return { derivation: input.definition, ...range };
  const { key, stated, from } = input;
  return {
    figure: key,
    ...(from !== undefined && { from }),
    ...(stated && { stated: stated.stated }),
    ...range,
  };
}

function outputOf({ output, unit }: TraceStep): WrittenRange & { readonly unit: string } {
  return { ...written(output), unit };
}

function written({ lo, hi, loOpen, hiOpen }: Interval): WrittenRange {
  return {
    lo: Number.isFinite(lo) ? lo : null,
    hi: Number.isFinite(hi) ? hi : null,
    ...(loOpen && { loOpen }),
    ...(hiOpen && { hiOpen }),
  };
}
