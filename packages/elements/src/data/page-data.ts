import { PageParts } from '../parts/parts.js';
import { DatasetResource, stateOf, stateOfText, type DataState } from './dataset-resource.js';

/** What the elements of one document share: a resource for each address, a state for each object, the parts loaded so far. */
export class PageData {
  readonly parts = new PageParts();
  #resources = new Map<string, DatasetResource>();
  #states = new WeakMap<object, DataState>();

  /** The dataset at an absolute address. */
  resource(url: string): DatasetResource {
    let resource = this.#resources.get(url);
    if (!resource) {
      resource = new DatasetResource(url, this.parts, () => this.#resources.delete(url));
      this.#resources.set(url, resource);
    }
    return resource;
  }

  /** A dataset handed over as an object, or in a `<script type="application/json">`: checked once, however many elements hold it. */
  stateOf(value: object): DataState | undefined {
    const known = this.#states.get(value);
    const { guard } = this.parts.loaded;
    if (known || !guard) return known;
    const state =
      // A script element may be of another window, where `instanceof` knows it not.
      'nodeType' in value
        ? stateOfText((value as Element).textContent, guard)
        : stateOf(value, guard);
    this.#states.set(value, state);
    return state;
  }
}

// A cache, not a setting: what it answers follows from the document alone.
const pages = new WeakMap<Document, PageData>();

/** The data shared by the elements of a document; on a server, where there is none, nothing is shared. */
export function pageDataOf(document: Document | undefined): PageData {
  if (!document) return new PageData();
  let page = pages.get(document);
  if (!page) pages.set(document, (page = new PageData()));
  return page;
}
