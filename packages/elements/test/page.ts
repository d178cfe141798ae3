import { render, type TemplateResult } from 'lit';
import { afterEach, expect, vi } from 'vitest';
import { server, userEvent } from 'vitest/browser';

/** Puts a template on the page, in a place of its own that goes when the test ends. */
export function mount(
  template: TemplateResult,
  attributes: Readonly<Record<string, string>> = { lang: 'zh-CN' },
): HTMLElement {
  const place = document.createElement('main');
  for (const [name, value] of Object.entries(attributes)) place.setAttribute(name, value);
  render(template, place);
  document.body.append(place);
  return place;
}

afterEach(() => {
  for (const place of document.querySelectorAll('body > main')) place.remove();
});

/** The one element of a tag in a place. */
export function only<Tag extends keyof HTMLElementTagNameMap>(
  place: ParentNode,
  tag: Tag,
): HTMLElementTagNameMap[Tag] {
  const found = place.querySelector(tag);
  if (!found) throw new Error(`There is no <${tag}>.`);
  return found;
}

/** A part of an element, by its public name. */
export function part(element: Element, name: string): HTMLElement | null {
  return element.shadowRoot?.querySelector(`[part~="${name}"]`) ?? null;
}

/** A part that must be there. */
export function thePart(element: Element, name: string): HTMLElement {
  const found = part(element, name);
  if (!found) throw new Error(`<${element.localName}> has no part "${name}".`);
  return found;
}

/** The words of a node, any white space as one space. */
export const wordsOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Waits until a part is there, and gives it. */
export const partOf = (element: Element, name: string): Promise<HTMLElement> =>
  vi.waitFor(() => thePart(element, name), { timeout: 30_000, interval: 10 });

/** Waits until a card says something: its figure, or why there is none. */
export async function drawn<Host extends Element>(element: Host): Promise<Host> {
  await vi.waitFor(
    () =>
      expect(
        part(element, 'figure') ?? part(element, 'message'),
        `${element.localName} ${element.getAttribute('indicator') ?? ''} never drew`,
      ).not.toBeNull(),
    { timeout: 30_000, interval: 10 },
  );
  return element;
}

/** Waits until every card and figure in a place says something. */
export async function allDrawn(place: ParentNode): Promise<void> {
  for (const each of place.querySelectorAll('reform-kpi, reform-figure')) await drawn(each);
}

/**
 * Playwright's Firefox finds no place to click inside Vitest's frame, and now and then no frame to
 * type into; the demo's own test uses a real pointer and real keys there.
 */
export const realPointer = server.browser !== 'firefox';

/** Clicks as a mouse does. */
export async function press(element: Element): Promise<void> {
  if (realPointer) return userEvent.click(element);
  const init = { bubbles: true, composed: true, cancelable: true, detail: 1, pointerType: 'mouse' };
  element.dispatchEvent(new PointerEvent('pointerdown', init));
  element.dispatchEvent(new PointerEvent('pointerup', init));
  element.dispatchEvent(new PointerEvent('click', init));
}
