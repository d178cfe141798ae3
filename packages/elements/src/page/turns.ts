/**
 * Who draws when. The first elements of a page draw at once; the rest when they come near the
 * viewport, or in the page's idle time, a slice at a time. All of them get drawn (a reader may
 * search, print, or listen to the page), none of them holds up the first screen.
 */
const EAGER = 100;
const SLICE = 8;

export class Turns {
  #eager = EAGER;
  #waiting = new Map<Element, () => void>();
  #observer: IntersectionObserver | undefined;
  #running = false;

  constructor(private readonly view: Window) {
    view.addEventListener('beforeprint', () => this.all());
  }

  /** Resolves when it is this element's turn; at once (undefined) for the first on the page. */
  turn(element: Element): Promise<void> | undefined {
    if (this.#eager > 0) {
      this.#eager--;
      return undefined;
    }
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
    const idle =
      this.view.requestIdleCallback ?? ((work: () => void) => this.view.setTimeout(work, 50));
    idle(() => void this.#slice());
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
