import type { FormulaSign, TraceFormula } from './trace-formula.js';

/** How the values of a formula are printed. */
export type ValueWords = (
  value: Extract<TraceFormula, { readonly value: unknown }>['value'],
) => string;

const STRENGTH: Readonly<Record<FormulaSign, number>> = {
  '+': 1,
  '−': 1,
  '×': 2,
  '÷': 2,
  '^': 4,
  min: 5,
  max: 5,
};

/**
 * A formula in one line with the signs people read: (19万人 − 15万人) ÷ 15万人. Brackets only where
 * leaving them out would change the meaning.
 */
export function traceWords(formula: TraceFormula, words: ValueWords): string {
  if ('value' in formula) return words(formula.value);
  const { sign, args } = formula;
  if (sign === 'min' || sign === 'max') {
    return `${sign}(${args.map((arg) => traceWords(arg, words)).join('; ')})`;
  }
  const strength = STRENGTH[sign];
  if (args.length === 1) return `−${bracketed(args[0], 3, words)}`;
  const [first, ...rest] = args;
  // From left to right: what is subtracted or divided by needs brackets at equal strength too.
  const stronger = sign === '+' || sign === '×' ? strength : strength + 0.5;
  return [
    bracketed(first, sign === '^' ? stronger : strength, words),
    ...rest.map((arg) => bracketed(arg, stronger, words)),
  ].join(sign === '^' ? '^' : ` ${sign} `);
}

function bracketed(formula: TraceFormula | undefined, atLeast: number, words: ValueWords): string {
  if (!formula) return '';
  const text = traceWords(formula, words);
  if ('value' in formula) return text;
  const strength = formula.args.length === 1 ? 3 : STRENGTH[formula.sign];
  return strength < atLeast ? `(${text})` : text;
}
