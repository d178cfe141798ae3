/** A step of a derivation's working as a formula, before it becomes words or MathML. */
import type { TraceOperand, TraceStep } from '../calculate/derive/trace.js';

export type FormulaSign = '+' | '−' | '×' | '÷' | '^' | 'min' | 'max';

/** What a formula is made of. */
export type TraceFormula =
  | { readonly value: Exclude<TraceOperand, { readonly step: number }> }
  | { readonly sign: FormulaSign; readonly args: readonly TraceFormula[] };

/**
 * The formula of a step with the steps it rests on put in their places; or, given `results`, with
 * their results in place of them.
 *
 * @param at - index of the step; the last one holds the result
 */
export function traceFormula(
  trace: readonly TraceStep[],
  at: number,
  results?: (step: TraceStep) => TraceFormula,
): TraceFormula {
  const step = trace[at];
  if (!step) throw new RangeError(`traceFormula: there is no step ${at}.`);
  const args = step.inputs.map((input): TraceFormula => {
    if (!('step' in input)) return { value: input };
    const earlier = trace[input.step];
    return results && earlier ? results(earlier) : traceFormula(trace, input.step, results);
  });
  return inSigns(step, args);
}

function inSigns({ op, years }: TraceStep, args: readonly TraceFormula[]): TraceFormula {
  const [a, b, c] = args;
  if (!a) throw new RangeError(`traceFormula: "${op}" has no inputs.`);
  const span = years ? yearsOf((years.lo + years.hi) / 2) : number(1);
  switch (op) {
    case 'add':
    case 'sum':
      return sign('+', ...args);
    case 'mul':
      return sign('×', ...args);
    case 'neg':
      return sign('−', a);
    case 'mean':
      return sign('÷', sign('+', ...args), number(args.length));
    case 'min':
    case 'max':
      return sign(op, ...args);
    case 'perYear':
      return sign('÷', a, span);
    case 'ref':
      return a;
    default:
  }
  if (!b) throw new RangeError(`traceFormula: "${op}" needs two inputs.`);
  switch (op) {
    case 'sub':
      return sign('−', a, b);
    case 'percentagePointChange':
      return sign('−', b, a);
    case 'percentChange':
      return sign('÷', sign('−', b, a), a);
    case 'cagr':
      return sign('−', sign('^', sign('÷', b, a), sign('÷', number(1), c ?? span)), number(1));
    case 'progress':
      return c ? sign('÷', sign('−', b, a), sign('−', c, a)) : sign('÷', b, a);
    default:
      return sign('÷', a, b);
  }
}

function sign(of: FormulaSign, ...args: readonly TraceFormula[]): TraceFormula {
  return { sign: of, args };
}

function number(value: number): TraceFormula {
  return { value: { const: value } };
}

function yearsOf(value: number): TraceFormula {
  return { value: { const: value, unit: 'year' } };
}
