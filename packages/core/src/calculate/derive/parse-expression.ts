import { answer, refusal, type Outcome, type Refusal } from '../../outcome.js';
import { isPeriod } from '../../period.js';
import { nearestWord } from '../../nearest-word.js';
import type { Expression } from '../../schema/dataset-schema.js';
import { EXPRESSION_LIMITS, LONGEST_EXPRESSION_TEXT } from './expression-limits.js';
import {
  around,
  count,
  deeper,
  matches,
  minusTouches,
  refused,
  signAt,
  skipSpace,
  take,
  takeCharacter,
  takeSign,
  tooDeep,
  unclosed,
  unexpected,
  type Reader,
} from './expression-reader.js';
import { findOperator, OPERATORS } from './operators.js';

const WORD = /[A-Za-z_][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*/y;
const UNIT =
  /[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*(?:[./][A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*)*/y;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const GROUPED = /\d{1,3}(?:,\d{3})+(?![\d])/y;
const QUOTED = /\[((?:[^\]]|\]\])*)\]/y;

type Parsed = Expression | Refusal;

/**
 * Reads the short form of an expression, for people who write derivations by hand.
 *
 * | written | means |
 * | --- | --- |
 * | `highly-skilled-workers / skilled-workers` | the first divided by the second; also `÷`, `×`, `−` |
 * | `(a - b) / 5 year` | a constant with its unit, the unit written without spaces; `95%` is 95 percent |
 * | `share(part, whole)` | a named function, see `OPERATORS` |
 * | `at(a, 2021-12-31)` | the figure for that period |
 * | `[2021-total]` | an id that begins with a digit |
 *
 * `*` and `/` bind tighter than `+` and `-`; equals go from left to right. Ids contain hyphens, so a
 * minus between two values needs a space on both sides.
 *
 * @returns the tree; or a refusal whose fact `position` counts characters from 1: `empty-expression`,
 * `text-too-long`, `unexpected-text`, `unexpected-end`, `unclosed-bracket`, `minus-needs-spaces`,
 * `grouped-number`, `not-a-period`, `unknown-op`, `bad-arity`, `non-finite`, `too-deep`, `too-many-nodes`
 * @example parseExpression('a - b') //=> { ok: true, value: { op: 'sub', args: [{ ref: 'a' }, { ref: 'b' }] } }
 */
export function parseExpression(text: string): Outcome<Expression> {
  if (text.length > LONGEST_EXPRESSION_TEXT) {
    return refusal('text-too-long', undefined, { limit: String(LONGEST_EXPRESSION_TEXT) });
  }
  const reader: Reader = { text, at: 0, depth: 0, nodes: 0 };
  skipSpace(reader);
  if (reader.at === text.length) return refusal('empty-expression');
  const tree = parseSum(reader);
  if (isRefusal(tree)) return tree;
  return reader.at < text.length ? unexpected(reader) : answer(tree);
}

function parseSum(reader: Reader): Parsed {
  return parseChain(reader, { '+': 'add', '-': 'sub' }, parseProduct);
}

function parseProduct(reader: Reader): Parsed {
  return parseChain(reader, { '*': 'mul', '/': 'div' }, parseSigned);
}

/** Operands joined by signs of one strength, from left to right. */
function parseChain(
  reader: Reader,
  operators: Readonly<Record<string, string>>,
  parseOperand: (reader: Reader) => Parsed,
): Parsed {
  let left = parseOperand(reader);
  let levels = 0;
  while (!isRefusal(left)) {
    const op = operators[signAt(reader) ?? ''];
    if (op === undefined) break;
    if (op === 'sub' && minusTouches(reader)) {
      return refused(reader, 'minus-needs-spaces', { found: around(reader) });
    }
    takeCharacter(reader);
    const crowded = count(reader) ?? (++levels > EXPRESSION_LIMITS.depth ? tooDeep() : undefined);
    if (crowded) return crowded;
    const right = parseOperand(reader);
    if (isRefusal(right)) return right;
    left = { op, args: [left, right] };
  }
  return left;
}

function parseSigned(reader: Reader): Parsed {
  if (signAt(reader) !== '-' || matches(reader, NUMBER)) return parseValue(reader);
  const crowded = count(reader);
  if (crowded) return crowded;
  takeCharacter(reader);
  const operand = deeper(reader, parseSigned);
  return isRefusal(operand) ? operand : { op: 'neg', args: [operand] };
}

function parseValue(reader: Reader): Parsed {
  const crowded = count(reader);
  if (crowded) return crowded;
  if (matches(reader, NUMBER)) return parseConstant(reader);
  const quoted = take(reader, QUOTED);
  if (quoted !== undefined) return { ref: unquote(quoted) };
  const start = reader.at;
  const word = take(reader, WORD);
  if (word !== undefined) {
    return signAt(reader) === '(' ? parseCall(reader, word, start) : { ref: word };
  }
  return signAt(reader) === '(' ? parseBrackets(reader) : unexpected(reader);
}

function parseConstant(reader: Reader): Parsed {
  const grouped = matches(reader, GROUPED);
  if (grouped !== undefined) return refused(reader, 'grouped-number', { found: grouped });
  const start = reader.at;
  const value = Number(take(reader, NUMBER));
  if (!Number.isFinite(value)) return refused({ ...reader, at: start }, 'non-finite', {});
  const unit = takeUnit(reader);
  return unit === undefined ? { const: value } : { const: value, unit };
}

function takeUnit(reader: Reader): string | undefined {
  const sign = reader.text[reader.at] ?? '';
  if (sign === '%' || sign === '‰') {
    takeCharacter(reader);
    return sign === '%' ? 'percent' : 'permille';
  }
  const quoted = take(reader, QUOTED);
  return quoted === undefined ? take(reader, UNIT) : unquote(quoted);
}

function parseBrackets(reader: Reader): Parsed {
  const open = reader.at;
  takeCharacter(reader);
  const inside = deeper(reader, parseSum);
  if (isRefusal(inside)) return inside;
  return takeSign(reader, ')') ? inside : unclosed(reader, open);
}

function parseCall(reader: Reader, op: string, start: number): Parsed {
  const open = reader.at;
  const operator = findOperator(op);
  if (!operator && op !== 'at') {
    const known = [...OPERATORS.map((each) => each.id), 'at'];
    const nearest = nearestWord(op, known);
    const facts = { op, known: known.join(', '), ...(nearest !== undefined && { nearest }) };
    return refused({ ...reader, at: start }, 'unknown-op', facts);
  }
  takeCharacter(reader);
  if (op === 'at') return parseAt(reader, open);
  const args: Expression[] = [];
  if (!takeSign(reader, ')')) {
    do {
      const each = deeper(reader, parseSum);
      if (isRefusal(each)) return each;
      args.push(each);
    } while (takeSign(reader, ','));
    if (!takeSign(reader, ')')) return unclosed(reader, open);
  }
  if (operator && (args.length < operator.least || args.length > operator.most)) {
    const facts = {
      op,
      takes: operator.takes.join(', '),
      least: String(operator.least),
      most: String(operator.most),
      received: String(args.length),
    };
    return refused({ ...reader, at: start }, 'bad-arity', facts);
  }
  return { op, args };
}

/** `at(figure, period)`: the period is read as it stands, since it has signs of its own. */
function parseAt(reader: Reader, open: number): Parsed {
  const quoted = take(reader, QUOTED);
  const ref = quoted === undefined ? take(reader, WORD) : unquote(quoted);
  if (ref === undefined || !takeSign(reader, ',')) return unexpected(reader);
  const start = reader.at;
  const at = take(reader, /[^)）]*/y)?.trim() ?? '';
  if (!isPeriod(at))
    return refused({ ...reader, at: start }, 'not-a-period', { found: shorten(at) });
  return takeSign(reader, ')') ? { ref, at } : unclosed(reader, open);
}

function unquote(quoted: string): string {
  return quoted.slice(1, -1).replaceAll(']]', ']');
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function isRefusal(parsed: Parsed): parsed is Refusal {
  return 'ok' in parsed;
}
