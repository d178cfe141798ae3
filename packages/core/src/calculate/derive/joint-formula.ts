import type { Formula } from '../../quantity/formula.js';
import { occurrences } from '../../quantity/formula.js';
import { isLinearFractional } from '../../quantity/linear-fractional.js';
import type { PlanNode } from './derivation-plan.js';

/** Beyond these the range is estimated: each repeated value doubles the vertices to visit. */
const MOST_REPEATED = 8;
const MOST_PARTS = 256;

/** The figures each node rests on, as bits by slot. */
type Leaves = readonly Uint32Array[];

/**
 * Finds for every node whose arguments share figures a formula over nodes that share none, so that
 * `a ÷ (a + b)` counts `a` once. A node is opened up only as far as the sharing goes.
 *
 * @returns the nodes, those concerned with `joint`, or with `loose` where no exact way is known
 */
export function joinSharedFigures(nodes: readonly PlanNode[], slots: number): readonly PlanNode[] {
  const leaves = leavesOf(nodes, slots);
  return nodes.map((node, index) => {
    if (!sharesFigures(node, leaves)) return node;
    const over = partsWithoutSharing(nodes, index, leaves);
    const shares = new Set<number>();
    const formula = over && formulaOver(nodes, index, new Set(over), { left: MOST_PARTS, shares });
    if (!over || !formula) return { ...node, loose: true };
    const repeated = [...occurrences(formula)].filter(([, times]) => times > 1).map(([id]) => id);
    if (repeated.length > MOST_REPEATED || !isLinearFractional(formula, repeated)) {
      return { ...node, loose: true };
    }
    return {
      ...node,
      joint: { formula, over, repeated: repeated.map(Number), shares: [...shares] },
    };
  });
}

function leavesOf(nodes: readonly PlanNode[], slots: number): Leaves {
  const words = Math.ceil(slots / 32);
  const leaves: Uint32Array[] = [];
  for (const node of nodes) {
    const own = new Uint32Array(words);
    if (node.slot !== undefined) own[node.slot >> 5] = 1 << (node.slot & 31);
    for (const arg of node.args) {
      const theirs = leaves[arg];
      for (let word = 0; word < words; word++) own[word] = (own[word] ?? 0) | (theirs?.[word] ?? 0);
    }
    leaves.push(own);
  }
  return leaves;
}

function sharesFigures(node: PlanNode, leaves: Leaves): boolean {
  const args = operandsOf(node);
  return args.some((a, index) => args.slice(index + 1).some((b) => meet(leaves, a, b)));
}

function meet(leaves: Leaves, a: number, b: number): boolean {
  const [left, right] = [leaves[a], leaves[b]];
  return left?.some((bits, word) => (bits & (right?.[word] ?? 0)) !== 0) ?? false;
}

/** Nodes below this one that together make it up and share no figure; undefined where it takes too many. */
function partsWithoutSharing(
  nodes: readonly PlanNode[],
  index: number,
  leaves: Leaves,
): readonly number[] | undefined {
  const start = nodes[index];
  const parts = new Set(start && operandsOf(start));
  for (;;) {
    const list = [...parts];
    const shared = list.flatMap((a, at) =>
      list.slice(at + 1).flatMap((b) => (meet(leaves, a, b) ? [a, b] : [])),
    );
    if (shared.length === 0) return list;
    // A node's parts come before it, so the last one cannot lie inside the others.
    const last = Math.max(...shared);
    const node = nodes[last];
    if (!node || node.op === 'cagr' || node.op === 'figure') return undefined;
    parts.delete(last);
    for (const arg of operandsOf(node)) parts.add(arg);
    if (parts.size > MOST_PARTS) return undefined;
  }
}

/** The arguments a formula is made of; the way that `progress` carries along is not one. */
function operandsOf({ op, args }: PlanNode): readonly number[] {
  return op === 'progress' ? args.slice(0, 3) : args;
}

/** The node as a formula whose figures are the given nodes. */
function formulaOver(
  nodes: readonly PlanNode[],
  index: number,
  over: ReadonlySet<number>,
  budget: { left: number; readonly shares: Set<number> },
): Formula | undefined {
  if (--budget.left < 0) return undefined;
  const node = nodes[index];
  if (!node) return undefined;
  if (node.op === 'const') return node.value && { const: node.value };
  if (over.has(index)) return { figure: String(index) };
  const args: Formula[] = [];
  for (const arg of operandsOf(node)) {
    const part = formulaOver(nodes, arg, over, budget);
    if (!part) return undefined;
    args.push(part);
    if (nodes[arg]?.op === 'share' && !over.has(arg)) budget.shares.add(arg);
  }
  return inArithmetic(node, args);
}

function inArithmetic({ op }: PlanNode, args: readonly Formula[]): Formula | undefined {
  const [a, b, c] = args;
  if (op === 'figure' || op === 'const' || op === 'cagr') return undefined;
  if (op === 'share' || op === 'achievement') return { op: 'div', args };
  if (op === 'percentChange') {
    return a && b && { op: 'sub', args: [{ op: 'div', args: [b, a] }, { const: 1 }] };
  }
  if (op === 'progress') {
    return a && b && c && { op: 'div', args: [difference(b, a), difference(c, a)] };
  }
  return { op, args };
}

function difference(a: Formula, b: Formula): Formula {
  return { op: 'sub', args: [a, b] };
}
