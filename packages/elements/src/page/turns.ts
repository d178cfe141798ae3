/**
 * Who draws when. The first elements of a page draw at once; the rest when they come near the
 * viewport, or in the background, a slice at a time. All of them get drawn (a reader may search,
 * print, or listen to the page), none of them holds up the first screen.
 */
const EAGER = 24;
/** A page with more elements than this is long: what is far away stays out of its layout. */
const LONG = 100;
/** Milliseconds of drawing before the page gets a turn itself. */
const SLICE = 24;

interface Scheduling {
  readonly scheduler?: {
    postTask(work: () => void, options: { priority: 'background' }): Promise<unknown>;
  };
}

/** Where an element stands among those of its page. */
export type Place = 'first' | 'later' | 'far';

export class Turns {
  #seen = 0;
  #waiting = new Map<Element, () => void>();
  #observer: IntersectionObserver | undefined;
  #running = false;

  constructor(private readonly view: Window & Scheduling) {
    view.addEventListener('beforeprint', () => this.all());
  }

  /** Gives an element its place: the first of a page need not wait; on a long page the others are far. */
  place(): Place {
    this.#seen++;
    return this.#seen <= EAGER ? 'first' : this.#seen <= LONG ? 'later' : 'far';
  }

  /** Resolves when it is this element's turn. */
  turn(element: Element): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.set(element, resolve);
      this.#observer ??= new IntersectionObserver((entries) => this.#near(entries), {
        rootMargin: '50%',
      });
      this.#observer.observe(element);
      this.#run();
    });
  }

  /** Draws everything that waits, for a printer. */
  all(): void {
    for (const element of this.#waiting.keys()) this.#call(element);
  }

  #near(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) if (entry.isIntersecting) this.#call(entry.target);
  }

  #call(element: Element): void {
    const resolve = this.#waiting.get(element);
    this.#waiting.delete(element);
    this.#observer?.unobserve(element);
    resolve?.();
  }

  #run(): void {
    if (this.#running) return;
    this.#running = true;
    const { scheduler } = this.view;
    const slice = () => void this.#slice();
    if (scheduler) void scheduler.postTask(slice, { priority: 'background' });
    else this.view.setTimeout(slice);
  }

  async #slice(): Promise<void> {
    const end = performance.now() + SLICE;
    for (const element of this.#waiting.keys()) {
      this.#call(element);
      // The element draws in the microtask before this one goes on, so its time counts.
      await Promise.resolve();
      if (performance.now() > end) break;
    }
    this.#running = false;
    if (this.#waiting.size > 0) this.#run();
  }
}

const pages = new WeakMap<Window, Turns>();

/** The turns of the page an element is on; none without a window. */
export function turnsOf(element: Element): Turns | undefined {
  const view = element.ownerDocument.defaultView;
  if (!view) return undefined;
  let turns = pages.get(view);
  if (!turns) pages.set(view, (turns = new Turns(view)));
  return turns;
}
