/** Space between a figure and its panel, and between the panel and the window's edge. */
const GAP = 6;

/**
 * Puts an open popover under its figure, or above where there is more room, inside the window.
 * Measures once, after opening; the top layer has the window's coordinates whatever the page
 * transforms, and a page's `zoom` is divided out.
 */
export function placeBeside(panel: HTMLElement, anchor: Element | null): void {
  if (!anchor) return;
  const zoom = (panel as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
  const { documentElement } = panel.ownerDocument;
  const width = documentElement.clientWidth;
  const height = panel.ownerDocument.defaultView?.innerHeight ?? documentElement.clientHeight;
  // A figure broken over two lines is one rectangle a line: the panel opens at the first.
  const line = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect();
  const box = panel.getBoundingClientRect();
  const below = line.bottom + GAP;
  const above = line.top - GAP - box.height;
  const fits = below + box.height + GAP <= height || line.top < height - line.bottom;
  // Where neither side has room for all of it, over the figure rather than out of sight.
  const top = Math.max(GAP, Math.min(fits ? below : above, height - box.height - GAP));
  const left = Math.max(GAP, Math.min(line.left, width - box.width - GAP));
  panel.style.setProperty('top', `${top / zoom}px`);
  panel.style.setProperty('left', `${left / zoom}px`);
}
