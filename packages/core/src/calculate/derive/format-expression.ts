import type { Expression } from '../../schema/dataset-schema.js';
import { EXPRESSION_LIMITS } from './expression-limits.js';
import { findOperator } from './operators.js';

const PLAIN_ID = /^[A-Za-z_][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*$/;
const PLAIN_UNIT =
  /^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*([./][A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*)*$/;
const SIGN: Readonly<Record<string, string>> = { add: '+', sub: '-', mul: '*', div: '/' };

/**
 * Writes an expression in the short form that `parseExpression` reads back to the same tree.
 *
 * A tree beyond the limits is cut with `…`: what is printed then shows where, and reads back to nothing.
 *
 * @example formatExpression({ op: 'div', args: [{ ref: 'a' }, { const: 5, unit: 'year' }] }) //=> 'a / 5 year'
 */
export function formatExpression(tree: Expression): string {
  return write(tree, { nodes: 0 }, 0).text;
}

/** `strength`: how tightly the outermost operation binds; 4 for what never needs brackets. */
interface Written {
  readonly text: string;
  readonly strength: number;
}

function write(tree: Expression, seen: { nodes: number }, depth: number): Written {
  if (++seen.nodes > EXPRESSION_LIMITS.nodes || depth > EXPRESSION_LIMITS.depth) return atom('…');
  if ('ref' in tree) {
    const id = PLAIN_ID.test(tree.ref) ? tree.ref : quote(tree.ref);
    return atom(tree.at === undefined ? id : `at(${id}, ${tree.at})`);
  }
  if ('const' in tree) return atom(numberText(tree.const) + unitText(tree.unit));
  const args: Written[] = [];
  for (const each of tree.args) {
    args.push(write(each, seen, depth + 1));
    if (seen.nodes > EXPRESSION_LIMITS.nodes) break;
  }
  const sign = Object.hasOwn(SIGN, tree.op) ? SIGN[tree.op] : undefined;
  const [left, right] = args;
  const binds = findOperator(tree.op)?.binds ?? 4;
  if (sign !== undefined && left && right && args.length === 2) {
    // From left to right: the same strength needs brackets on the right only.
    const text = `${bracketed(left, binds)} ${sign} ${bracketed(right, binds + 1)}`;
    return { text, strength: binds };
  }
  if (tree.op === 'neg' && left && args.length === 1) {
    const constant = /^[-\d]/.test(left.text) && left.strength === 4;
    return { text: `-${constant ? `(${left.text})` : bracketed(left, 3)}`, strength: 3 };
  }
  return atom(`${tree.op}(${args.map((each) => each.text).join(', ')})`);
}

function atom(text: string): Written {
  return { text, strength: 4 };
}

function bracketed({ text, strength }: Written, atLeast: number): string {
  return strength < atLeast ? `(${text})` : text;
}

function numberText(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

function unitText(unit: string | undefined): string {
  if (unit === undefined) return '';
  if (unit === 'percent') return '%';
  if (unit === 'permille') return '‰';
  return ` ${PLAIN_UNIT.test(unit) ? unit : quote(unit)}`;
}

function quote(id: string): string {
  return `[${id.replaceAll(']', ']]')}]`;
}
