import type { LitElement, ReactiveController } from 'lit';

/** Tells an element when the page is being printed, so that it can show what is folded away on screen. */
export class PrintController implements ReactiveController {
  #page: Printing | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly onChange: (printing: boolean) => void,
  ) {}

  hostConnected(): void {
    this.#page = printingOf(this.host.ownerDocument.defaultView);
    this.#page?.listeners.add(this.onChange);
  }

  hostDisconnected(): void {
    this.#page?.listeners.delete(this.onChange);
  }
}

/** One listener for a page, however many elements ask. */
class Printing {
  readonly listeners = new Set<(printing: boolean) => void>();

  constructor(view: Window) {
    view.matchMedia('print').addEventListener('change', ({ matches }) => {
      for (const listener of this.listeners) listener(matches);
    });
  }
}

const pages = new WeakMap<Window, Printing>();

function printingOf(view: Window | null): Printing | undefined {
  if (!view) return undefined;
  let printing = pages.get(view);
  if (!printing) pages.set(view, (printing = new Printing(view)));
  return printing;
}
