/** Like `closest`, but starts at a node and climbs out of shadow roots. */
export function closestAcross(start: Node | null, selector: string): Element | null {
  for (let node = start; node;) {
    // Not by `instanceof`: a node adopted from another window is of that window's classes.
    const found = (node as Partial<Element>).closest?.(selector);
    if (found) return found;
    node = (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
  return null;
}

/** The language of the text around a node: the nearest `lang`, else the document's, else English. */
export function languageAround(node: Element): string {
  return closestAcross(node, '[lang]:not([lang=""])')?.getAttribute('lang') ?? 'en';
}
