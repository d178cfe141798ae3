import type { DatasetInput } from '@reform-kpi/core/dataset';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DataController, SCOPE_CHANGE } from '../data/data-controller.js';
import type { LoadFailure } from '../data/load-failure.js';
import { ReformElement } from '../reform-element.js';
import { ReformErrorEvent, ReformLoadEvent } from './reform-data-events.js';

/**
 * @tag reform-data
 * @summary Gives one dataset to all elements inside it. It adds nothing to see.
 *
 * @slot - The page's content, with `reform-*` elements anywhere in it; also `<script type="application/json">` with the dataset itself.
 * @fires {ReformLoadEvent} reform-load - The dataset is there; `event.problems` lists entries that were left out.
 * @fires {ReformErrorEvent} reform-error - The dataset could not be had; `event.failure` says why.
 */
export class ReformData extends ReformElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Address of the dataset, or `#id` of a JSON script on the page. Empty: a JSON script inside. */
  @property() src = '';
  /** The dataset as an object, in place of an address. */
  @property({ attribute: false }) data?: DatasetInput | undefined;

  readonly #data = new DataController(this, () => this.#announce());

  /** Fetches the dataset again; elements keep what they show until the answer is there. */
  async reload(): Promise<void> {
    await this.#data.reload();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('data')) {
      this.#data.resolve();
      this.dispatchEvent(new Event(SCOPE_CHANGE));
    }
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #announce(): void {
    const { state } = this.#data;
    if (state.state === 'ready') {
      const failure: LoadFailure | undefined = state.stale;
      this.dispatchEvent(
        failure ? new ReformErrorEvent(failure) : new ReformLoadEvent(state.problems),
      );
    } else if (state.state === 'failed') this.dispatchEvent(new ReformErrorEvent(state.failure));
  }
}
