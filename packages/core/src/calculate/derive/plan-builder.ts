import type { Interval } from '../../quantity/interval.js';
import type { FigureSignature, PlanNode, PlanOp } from './derivation-plan.js';

/** Collects the nodes of a plan; what is computed the same way from the same things is one node. */
export interface PlanBuilder {
  readonly nodes: readonly PlanNode[];
  readonly figures: readonly string[];
  readonly signatures: readonly FigureSignature[];
  figure(key: string, signature: FigureSignature): number;
  constant(value: Interval): number;
  /** @param name - what to call it in a refusal, where it is not called something already */
  operation(op: PlanOp, args: readonly number[], name: string, value?: Interval): number;
}

/** Starts an empty plan. */
export function createPlanBuilder(): PlanBuilder {
  const nodes: PlanNode[] = [];
  const figures: string[] = [];
  const signatures: FigureSignature[] = [];
  const known = new Map<string, number>();

  const nodeFor = (key: string, make: () => PlanNode): number => {
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, nodes.length);
    return nodes.push(make()) - 1;
  };

  return {
    nodes,
    figures,
    signatures,
    figure(key, signature) {
      return nodeFor(
        `figure ${signature.from === undefined ? key : `from ${signature.from}`}`,
        () => {
          signatures.push(signature);
          return { op: 'figure', args: [], slot: figures.push(key) - 1, name: key };
        },
      );
    },
    constant(value) {
      const key = `const ${value.lo} ${value.hi} ${Object.is(value.lo, -0)}`;
      return nodeFor(key, () => ({ op: 'const', args: [], value, name: '' }));
    },
    operation(op, args, name, value) {
      const key = `${op} ${args.join(' ')} ${value ? `${value.lo} ${value.hi}` : ''}`;
      return nodeFor(key, () => ({ op, args, name, ...(value && { value }) }));
    },
  };
}
