import type { DatasetInput } from '@reform-kpi/core/dataset';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closestAcross } from '../page/closest.js';
import type { DatasetResource, DataState } from './dataset-resource.js';
import { pageDataOf, type PageData } from './page-data.js';

/** Where an element's data may come from, nearest first: its own property, its own address, the `reform-data` around it. */
export interface DataHost extends ReactiveControllerHost, HTMLElement {
  data?: DatasetInput | undefined;
  src: string;
}

/** The event by which a `reform-data` tells the elements inside that its data is another. Does not bubble. */
export const SCOPE_CHANGE = 'reform-scope-change';

/** Finds an element's data, follows it while the element is on the page, lets go when it leaves. */
export class DataController implements ReactiveController {
  state: DataState = { state: 'none' };
  #resource: DatasetResource | undefined;
  #unsubscribe: (() => void) | undefined;
  #scope: Element | null = null;

  constructor(
    private readonly host: DataHost,
    private readonly onChange: () => void = () => host.requestUpdate(),
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#scope = closestAcross(this.host.parentNode, 'reform-data');
    this.#scope?.addEventListener(SCOPE_CHANGE, this.resolve);
    this.resolve();
  }

  hostDisconnected(): void {
    this.#scope?.removeEventListener(SCOPE_CHANGE, this.resolve);
    this.#follow(undefined);
  }

  /** Asks the source again; nothing to do for data that came with the page. */
  async reload(): Promise<void> {
    await this.#resource?.reload();
  }

  /** Looks again where the data is. Elements call it when `src` or `data` changes. */
  resolve = (): void => {
    const { host } = this;
    if (!host.isConnected) return;
    const scope = this.#scope as (Element & { data?: DatasetInput; src?: string }) | null;
    // A `reform-data` that is not defined yet has attributes only.
    const address = scope?.src ?? scope?.getAttribute('src') ?? '';
    const found =
      this.#own(host.data, host.src, host) ??
      (scope ? this.#own(scope.data, address, scope) : undefined);
    if (!found) this.#set({ state: 'none' });
  };

  #own(data: object | undefined, src: string, element: Element): true | undefined {
    const document = element.ownerDocument;
    const page = pageDataOf(document);
    if (data) return this.#hold(page, data);
    if (!src) {
      const script = element.querySelector(':scope > script[type="application/json"]');
      return script ? this.#hold(page, script) : undefined;
    }
    if (src.startsWith('#')) {
      const script = document.getElementById(src.slice(1));
      return script ? this.#hold(page, script) : this.#set(noSuch(src));
    }
    const url = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI) : undefined;
    if (!url || !/^https?:$/.test(url.protocol)) return this.#set(noSuch(src));
    this.#follow(page.resource(url.href));
    return true;
  }

  /** Data that is on the page already waits only for the guard. */
  #hold(page: PageData, value: object): true {
    const state = page.stateOf(value);
    if (!state)
      page.parts
        .need('guard')
        .then(this.resolve, () =>
          this.#set({ state: 'failed', failure: { code: 'network', detail: '', problems: [] } }),
        );
    return this.#set(state ?? LOADING);
  }

  #set(state: DataState): true {
    this.#follow(undefined);
    if (state !== this.state) {
      this.state = state;
      this.onChange();
    }
    return true;
  }

  #follow(resource: DatasetResource | undefined): void {
    if (resource && resource === this.#resource) return;
    const leave = this.#unsubscribe;
    this.#resource = resource;
    const take = () => {
      if (!resource || resource.state === this.state) return;
      this.state = resource.state;
      this.onChange();
    };
    this.#unsubscribe = resource?.subscribe(take);
    // After the new subscription, so that a move within the page does not abort its own request.
    leave?.();
    take();
  }
}

const LOADING: DataState = { state: 'loading' };

function noSuch(src: string): DataState {
  return { state: 'failed', failure: { code: 'address', detail: src.slice(0, 200), problems: [] } };
}
