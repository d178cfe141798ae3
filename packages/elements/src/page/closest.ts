/** Like `closest`, but starts at a node and climbs out of shadow roots. */
export function closestAcross(start: Node | null, selector: string): Element | null {
  for (let node = start; node;) {
    if (node instanceof Element) {
      const found = node.closest(selector);
      if (found) return found;
    }
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** The language of the text around a node: the nearest `lang`, else the document's, else English. */
export function languageAround(node: Element): string {
  return closestAcross(node, '[lang]:not([lang=""])')?.getAttribute('lang') ?? 'en';
}
