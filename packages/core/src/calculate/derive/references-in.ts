import type { Expression } from '../../schema/dataset-schema.js';
import { EXPRESSION_LIMITS } from './expression-limits.js';

/** The ids an expression names, each once, as far as the limits on its size go. */
export function referencesIn(tree: Expression): ReadonlySet<string> {
  const references = new Set<string>();
  const waiting = [tree];
  let left = EXPRESSION_LIMITS.nodes;
  for (let node = waiting.pop(); node !== undefined && left > 0; node = waiting.pop()) {
    left--;
    if ('ref' in node) references.add(node.ref);
    else if ('args' in node) waiting.push(...node.args.slice(0, left));
  }
  return references;
}
