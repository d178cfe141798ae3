import type { DatasetInput } from '@reform-kpi/core/dataset';
import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { evidenceStyles } from '../evidence/evidence.styles.js';
import { IndicatorController } from '../model/indicator-controller.js';
import { ReformElement } from '../reform-element.js';
import { accentStyles, rootStyles } from '../styles/root.js';
import { colour } from '../styles/tokens.js';

/**
 * @tag reform-source
 * @summary The evidence of a figure: the exact words it was stated in, who said them, where and when. Part of a card, and usable alone.
 *
 * @slot - Shown until data arrives, and where scripts never run.
 *
 * @csspart evidence - The whole evidence.
 * @csspart quote - The quotation.
 * @csspart mark - The figure inside its quotation.
 * @csspart citation - Publisher, speaker, event, date.
 * @csspart link - The link to the original.
 * @csspart message - Why there is nothing to show.
 *
 * @cssproperty [--reform-accent] - Colour of the line beside the quotation; by default the pillar's.
 * @cssproperty [--reform-quote] - Behind the quotation.
 * @cssproperty [--reform-mark] - Under the figure in the quotation.
 */
export class ReformSource extends ReformElement {
  static override styles = [
    rootStyles,
    accentStyles,
    evidenceStyles,
    css`
      :host {
        display: block;
      }
      :host([hidden]) {
        display: none;
      }
      .root {
        display: grid;
        gap: 0.5em;
      }
      .message {
        font-size: 0.78125em;
        color: ${colour('ink-2')};
      }
    `,
  ];

  /** Address of a dataset, or `#id` of a JSON script on the page. Empty: the `reform-data` around the element. */
  @property() src = '';
  /** A dataset as an object, in place of an address. */
  @property({ attribute: false }) data?: DatasetInput | undefined;
  /** Id of the indicator or derivation whose evidence to show. */
  @property() indicator = '';
  /** Shows what was known on this day, YYYY-MM-DD. */
  @property({ attribute: 'as-of' }) asOf = '';

  readonly #indicator = new IndicatorController(this, { always: 'evidence' });

  /** Fetches the dataset again; what is shown stays until the answer is there. */
  async reload(): Promise<void> {
    await this.#indicator.reload();
  }

  protected override get waiting(): boolean {
    return this.#indicator.loading;
  }

  override render(): TemplateResult {
    const { model, data, parts } = this.#indicator;
    switch (model.state) {
      case 'waiting':
        return html`<slot></slot>`;
      case 'unanswered':
        return html`<slot></slot>
          <div class="root">
            <p part="message" class="message">${model.message || model.title}</p>
          </div>`;
      case 'ready':
        return html`<div part="evidence" class="root p${model.pillar}">
          ${
            model.evidence.length > 0
              ? data.state === 'ready' &&
                parts.evidence?.evidenceTemplates(data.index, model.evidence, this.language)
              : html`<p part="message" class="message">${model.instead}</p>`
          }
        </div>`;
    }
  }
}
