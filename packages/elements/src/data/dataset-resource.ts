import { indexDataset, type DatasetIndex, type Problem } from '@reform-kpi/core/dataset';
import type { PageParts, Parts } from '../parts/parts.js';
import { fetchText } from './fetch-text.js';
import { LoadError, type LoadFailure } from './load-failure.js';

/** What an element knows of its data. */
export type DataState =
  /** Nobody said where the data is. */
  | { readonly state: 'none' }
  | { readonly state: 'loading' }
  | {
      readonly state: 'ready';
      readonly index: DatasetIndex;
      /** Entries that were left out, with the reasons. */
      readonly problems: readonly Problem[];
      /** Set when a later refresh failed: what is shown is the last good data. */
      readonly stale?: LoadFailure;
    }
  | { readonly state: 'failed'; readonly failure: LoadFailure };

/** Checks a parsed value and makes it ready to be asked. */
export function stateOf(value: unknown, { checkDataset }: NonNullable<Parts['guard']>): DataState {
  const { dataset, problems } = checkDataset(value);
  return dataset
    ? { state: 'ready', index: indexDataset(dataset), problems }
    : { state: 'failed', failure: { code: 'not-a-dataset', detail: '', problems } };
}

/** The same from text. */
export function stateOfText(text: string, guard: NonNullable<Parts['guard']>): DataState {
  try {
    return stateOf(JSON.parse(text), guard);
  } catch {
    return { state: 'failed', failure: { code: 'not-json', detail: '', problems: [] } };
  }
}

/**
 * One dataset at one address, for all elements of a page that name it: one request however many
 * ask, aborted when the last of them has gone, last good data kept when a refresh fails.
 */
export class DatasetResource {
  state: DataState = { state: 'loading' };
  #listeners = new Set<() => void>();
  #request: AbortController | undefined;

  constructor(
    readonly url: string,
    readonly parts: PageParts,
    readonly onUnused: () => void,
  ) {}

  /** Calls back on every change of state. The function returned ends that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1 && this.state.state === 'loading' && !this.#request)
      void this.reload();
    return () => {
      this.#listeners.delete(listener);
      // An element that is moved leaves and comes back in the same task.
      queueMicrotask(() => this.#leaveIfUnused());
    };
  }

  #leaveIfUnused(): void {
    if (this.#listeners.size > 0) return;
    this.#request?.abort();
    // Good data stays for whoever comes next; a failure is not handed on.
    if (this.state.state !== 'ready') this.onUnused();
  }

  /** Fetches again. A failure leaves good data in place and marks it stale. */
  async reload(): Promise<void> {
    this.#request?.abort();
    const request = new AbortController();
    this.#request = request;
    if (this.state.state === 'failed') this.#become({ state: 'loading' });
    let next: DataState;
    try {
      const [text] = await Promise.all([
        fetchText(this.url, request.signal),
        this.parts.need('guard'),
      ]);
      const { guard } = this.parts.loaded;
      if (!guard) throw new LoadError('network');
      next = stateOfText(text, guard);
    } catch (error) {
      if (request.signal.aborted) return;
      const { code, detail, problems } =
        error instanceof LoadError ? error : new LoadError('network');
      next = { state: 'failed', failure: { code, detail, problems } };
    }
    if (request.signal.aborted) return;
    this.#request = undefined;
    this.#become(
      next.state === 'failed' && this.state.state === 'ready'
        ? { ...this.state, stale: next.failure }
        : next,
    );
  }

  #become(state: DataState): void {
    this.state = state;
    for (const listener of this.#listeners) listener();
  }
}
