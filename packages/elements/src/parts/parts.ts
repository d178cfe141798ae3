/**
 * What a card may need beside its first load. Each part is a chunk of its own, fetched once for a
 * page when the first element asks for it.
 */
export interface Parts {
  /** Checks a dataset. */
  readonly guard?: typeof import('./guard.js');
  /** Words a figure in another language than its source's. */
  readonly translate?: typeof import('./translate.js');
  /** Quotations and citations. */
  readonly evidence?: typeof import('./evidence.js');
  /** Bars with hedged ends. */
  readonly bar?: typeof import('./bar.js');
  /** Derived figures and their working. */
  readonly arithmetic?: typeof import('./arithmetic.js');
  /** Sentences for what went wrong. */
  readonly explain?: typeof import('./explain.js');
  /** Reads figures from words, for tags without a dataset. */
  readonly reader?: typeof import('./reader.js');
}

export type PartName = keyof Parts;

const LOADERS = {
  guard: () => import('./guard.js'),
  translate: () => import('./translate.js'),
  evidence: () => import('./evidence.js'),
  bar: () => import('./bar.js'),
  arithmetic: () => import('./arithmetic.js'),
  explain: () => import('./explain.js'),
  reader: () => import('./reader.js'),
} as const satisfies { readonly [Name in PartName]: () => Promise<Parts[Name]> };

/** The parts that one page has loaded so far. */
export class PageParts {
  loaded: Parts = {};
  #coming = new Map<PartName, Promise<void>>();

  /** Loads a part once; rejects where the chunk cannot be had, and may then be asked again. */
  need(name: PartName): Promise<void> {
    let coming = this.#coming.get(name);
    if (!coming) {
      coming = LOADERS[name]().then(
        (part) => {
          this.loaded = { ...this.loaded, [name]: part };
        },
        (error: unknown) => {
          this.#coming.delete(name);
          throw error;
        },
      );
      this.#coming.set(name, coming);
    }
    return coming;
  }
}
