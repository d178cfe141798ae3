import type { LitElement, ReactiveController } from 'lit';

/** Tells an element when the page is being printed, so that it can show what is folded away on screen. */
export class PrintController implements ReactiveController {
  #query: MediaQueryList | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly onChange: (printing: boolean) => void,
  ) {}

  hostConnected(): void {
    this.#query = printQueryOf(this.host.ownerDocument.defaultView);
    this.#query?.addEventListener('change', this.#change);
  }

  hostDisconnected(): void {
    this.#query?.removeEventListener('change', this.#change);
  }

  #change = (event: MediaQueryListEvent): void => this.onChange(event.matches);
}

const queries = new WeakMap<Window, MediaQueryList>();

/** One query for all elements of a window. */
function printQueryOf(view: Window | null): MediaQueryList | undefined {
  if (!view) return undefined;
  let query = queries.get(view);
  if (!query) queries.set(view, (query = view.matchMedia('print')));
  return query;
}
