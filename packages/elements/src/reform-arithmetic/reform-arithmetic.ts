import type { DatasetInput } from '@reform-kpi/core/dataset';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { WorkingModel } from '../arithmetic/working-model.js';
import { evidenceStyles } from '../evidence/evidence.styles.js';
import { IndicatorController } from '../model/indicator-controller.js';
import { ReformElement } from '../reform-element.js';
import { accentStyles, rootStyles } from '../styles/root.js';
import { reformArithmeticStyles } from './reform-arithmetic.styles.js';

/**
 * @tag reform-arithmetic
 * @summary How a derived figure comes about: every step with its bounds, the figures it stands on with their quotations, or the reason why it is not computed.
 *
 * @slot - Shown until data arrives, and where scripts never run.
 *
 * @csspart working - One derivation.
 * @csspart name - What is derived.
 * @csspart result - Its result.
 * @csspart step - One step of the working.
 * @csspart refused - The reason why there is no result.
 * @csspart note - How the bounds were taken.
 * @csspart quote - A quotation.
 * @csspart mark - The figure inside its quotation.
 * @csspart citation - Publisher, speaker, event, date.
 * @csspart link - The link to the original.
 * @csspart message - Why there is nothing to show.
 *
 * @cssproperty [--reform-accent] - Colour of results; by default the pillar's.
 */
export class ReformArithmetic extends ReformElement {
  static override styles = [rootStyles, accentStyles, evidenceStyles, reformArithmeticStyles];

  /** Address of a dataset, or `#id` of a JSON script on the page. Empty: the `reform-data` around the element. */
  @property() src = '';
  /** A dataset as an object, in place of an address. */
  @property({ attribute: false }) data?: DatasetInput | undefined;
  /** Id of a derivation, or of an indicator whose derivations to show. */
  @property() indicator = '';
  /** Shows what was known on this day, YYYY-MM-DD. */
  @property({ attribute: 'as-of' }) asOf = '';

  readonly #indicator = new IndicatorController(this, { always: 'arithmetic' });

  /** Fetches the dataset again; what is shown stays until the answer is there. */
  async reload(): Promise<void> {
    await this.#indicator.reload();
  }

  protected override get waiting(): boolean {
    return this.#indicator.loading;
  }

  override render(): TemplateResult {
    const { model, data, parts } = this.#indicator;
    const { arithmetic, evidence } = parts;
    if (model.state === 'unanswered')
      return html`<slot></slot>
        <div class="root">
          <p part="message" class="message">${model.message || model.title}</p>
        </div>`;
    if (!evidence) void this.#indicator.need('evidence');
    if (model.state === 'waiting' || data.state !== 'ready' || !arithmetic || !evidence)
      return html`<slot></slot>`;
    const { language: locale } = this;
    const workings = arithmetic.workingModels(data.index, this.indicator, {
      indicator: this.indicator,
      locale,
      asOf: this.asOf || undefined,
      parts,
    });
    return html`<div class="root p${model.pillar}">
      ${workings.map(
        (working) =>
          html`<section part="working" class="working">
            ${workingTemplate(working)}${evidence.evidenceTemplates(data.index, working.evidence, locale)}
          </section>`,
      )}
    </div>`;
  }
}

function workingTemplate({ name, result, steps, reason, note }: WorkingModel): TemplateResult {
  return html`<p class="head">
      <bdi part="name" class="name">${name}</bdi>
      ${result ? html`<bdi part="result" class="result">${result}</bdi>` : nothing}
    </p>
    ${
      reason
        ? html`<p part="refused" class="refused"><span aria-hidden="true">△ </span>${reason}</p>`
        : nothing
    }
    ${
      steps.length > 0
        ? html`<ol class="steps">
            ${steps.map(
              ({ label, formula, result: outcome }) =>
                html`<li part="step" class="step">
                  ${label ? html`<bdi class="label">${label}</bdi>` : nothing}
                  <bdi class="formula">${formula}</bdi>
                  ${outcome ? html`= <bdi class="outcome">${outcome}</bdi>` : nothing}
                </li>`,
            )}
          </ol>`
        : nothing
    }
    ${note ? html`<p part="note" class="message">${note}</p>` : nothing}`;
}
