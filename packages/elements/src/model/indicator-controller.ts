import type { ReactiveController } from 'lit';
import { DataController, type DataHost } from '../data/data-controller.js';
import type { DataState } from '../data/dataset-resource.js';
import { pageDataOf } from '../data/page-data.js';
import type { PartName, Parts } from '../parts/parts.js';
import { indicatorModel, type IndicatorModel } from './indicator-model.js';

/** What an element that shows an indicator offers to choose it by. */
export interface IndicatorHost extends DataHost {
  indicator: string;
  asOf: string;
  readonly language: string;
  /** Without a dataset: the figure in words, with its name and source. */
  readonly stated?:
    { readonly figure: string; readonly name: string; readonly source: string } | undefined;
}

/** Keeps the model of the host's indicator: data, lazily loaded parts, language and day taken together. */
export class IndicatorController implements ReactiveController {
  model: IndicatorModel = { state: 'waiting', needs: 'data' };
  readonly #data: DataController;
  #failed: PartName | undefined;
  #words: { key: string; data: DataState } = { key: '', data: { state: 'none' } };

  /** @param options - `always`: a part the host needs whatever it shows. */
  constructor(
    private readonly host: IndicatorHost,
    private readonly options: { readonly always?: PartName } = {},
  ) {
    this.#data = new DataController(host);
    host.addController(this);
  }

  /** What the page has loaded beside the elements themselves. */
  get parts(): Parts {
    return pageDataOf(this.host.ownerDocument).parts.loaded;
  }

  /** Whether the dataset is still on its way. */
  get loading(): boolean {
    return !this.host.stated && this.#data.state.state === 'loading';
  }

  /** The data the host is shown from: its dataset, or the one made from its own words. */
  data: DataState = { state: 'none' };

  async reload(): Promise<void> {
    this.#failed = undefined;
    await this.#data.reload();
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    const { host, parts } = this;
    const { stated } = host;
    this.#data.resolve();
    this.data = stated ? this.#stated(stated) : this.#data.state;
    this.model = indicatorModel(this.data, {
      indicator: stated ? 'stated' : host.indicator,
      locale: host.language,
      asOf: stated ? undefined : host.asOf || undefined,
      parts,
    });
    const { model } = this;
    if (this.options.always) void this.need(this.options.always);
    if (model.state === 'unanswered') void this.need('explain');
    if (model.state === 'waiting' && model.needs !== 'data') void this.need(model.needs);
  }

  /** Read again only when the words change. */
  #stated(stated: NonNullable<IndicatorHost['stated']>): DataState {
    const { reader } = this.parts;
    const words = { ...stated, asOf: this.host.asOf, lang: this.host.language };
    const key = JSON.stringify(words);
    if (reader && key !== this.#words.key) this.#words = { key, data: reader.statedData(words) };
    if (reader) return this.#words.data;
    void this.need('reader');
    return this.#failed
      ? { state: 'failed', failure: { code: 'network', detail: '', problems: [] } }
      : { state: 'loading' };
  }

  /** Loads a part for the host, which then draws again; where it cannot be had the host draws without it. */
  need(part: PartName): Promise<void> {
    if (this.parts[part] || this.#failed === part) return Promise.resolve();
    const again = () => this.host.requestUpdate();
    return pageDataOf(this.host.ownerDocument)
      .parts.need(part)
      .then(again, () => {
        this.#failed = part;
        again();
      });
  }
}
