import type { DerivedFigure } from '../calculate/derive/evaluate-derivations.js';
import type { FormulaSign, TraceFormula } from './trace-formula.js';
import { traceFormula } from './trace-formula.js';
import { outputOf, statedValue, type TraceOptions } from './trace-values.js';

/** A MathML element as plain data: text, or children. */
export interface MathNode {
  readonly tag: 'math' | 'mrow' | 'mfrac' | 'msup' | 'mo' | 'mi' | 'mn' | 'mtext';
  readonly text?: string;
  readonly children?: readonly MathNode[];
}

/**
 * The working of a derived figure as MathML, all steps in one formula; plain data, for a template to
 * draw or `mathMarkup` to write. Source: MathML Core.
 *
 * @example mathMarkup(traceMath(share, { locale: 'zh' }))
 * //=> '<math><mrow><mfrac><mtext>19万人</mtext><mtext>63万余人</mtext></mfrac><mo>=</mo><mtext>28.9—31.0%</mtext></mrow></math>'
 */
export function traceMath(derived: Pick<DerivedFigure, 'trace'>, options: TraceOptions): MathNode {
  const { trace } = derived;
  const last = trace.at(-1);
  if (!last) return { tag: 'math', children: [] };
  const formula = drawn(traceFormula(trace, trace.length - 1), options);
  const result = leaf('mtext', outputOf(last, options));
  return { tag: 'math', children: [row(formula, leaf('mo', '='), result)] };
}

/** A MathML tree as markup, for pages baked without scripts. Every text is escaped. */
export function mathMarkup({ tag, text, children = [] }: MathNode): string {
  const inside = text === undefined ? children.map(mathMarkup).join('') : escaped(text);
  return `<${tag}>${inside}</${tag}>`;
}

function drawn(formula: TraceFormula, options: TraceOptions): MathNode {
  if ('value' in formula) {
    const bare = 'const' in formula.value && formula.value.unit === undefined;
    return leaf(bare ? 'mn' : 'mtext', statedValue(formula.value, options));
  }
  const { sign } = formula;
  const args = formula.args.map((arg) => drawn(arg, options));
  const [first, second] = args;
  if (sign === '÷' && first && second) return { tag: 'mfrac', children: [first, second] };
  if (sign === '^' && first && second) return { tag: 'msup', children: [fenced(first), second] };
  if (sign === 'min' || sign === 'max') {
    return row(leaf('mi', sign), fenced(row(...joined(args, leaf('mo', ';')))));
  }
  if (args.length === 1 && first)
    return row(leaf('mo', sign), grouped(formula.args[0], first, sign));
  const operands = args.map((arg, at) =>
    at === 0 && sign !== '×' ? arg : grouped(formula.args[at], arg, sign),
  );
  return row(...joined(operands, leaf('mo', sign)));
}

/** In brackets where a sum stands inside a product or is taken away. */
function grouped(formula: TraceFormula | undefined, node: MathNode, sign: FormulaSign): MathNode {
  const sum = formula && 'sign' in formula && (formula.sign === '+' || formula.sign === '−');
  return sum && sign !== '+' ? fenced(node) : node;
}

function joined(nodes: readonly MathNode[], between: MathNode): readonly MathNode[] {
  return nodes.flatMap((node, at) => (at === 0 ? [node] : [between, node]));
}

function fenced(node: MathNode): MathNode {
  return row(leaf('mo', '('), node, leaf('mo', ')'));
}

function row(...children: readonly MathNode[]): MathNode {
  return { tag: 'mrow', children };
}

function leaf(tag: 'mo' | 'mi' | 'mn' | 'mtext', text: string): MathNode {
  return { tag, text };
}

function escaped(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (sign) => names[sign] ?? '');
}
