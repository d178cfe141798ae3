/** Whether a part of a tree from a stranger has a field of its own of the given type. */
export function isNode(tree: unknown, field: string, type: string): boolean {
  if (typeof tree !== 'object' || tree === null || !Object.hasOwn(tree, field)) return false;
  return typeof (tree as Record<string, unknown>)[field] === type;
}
