import type { DatasetInput } from '@reform-kpi/core/dataset';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { hedgeBarStyles } from '../chart/hedge-bar.styles.js';
import { dotted } from '../evidence/dotted.js';
import { evidenceStyles } from '../evidence/evidence.styles.js';
import { figureParts } from '../evidence/figure-parts.js';
import { IndicatorController } from '../model/indicator-controller.js';
import type { BarSource, ReadyIndicator } from '../model/indicator-model.js';
import { PrintController } from '../page/printing.js';
import { ReformElement } from '../reform-element.js';
import { ReformToggleEvent } from '../reform-toggle-event.js';
import { accentStyles, rootStyles } from '../styles/root.js';
import { reformKpiStyles } from './reform-kpi.styles.js';

/**
 * @tag reform-kpi
 * @summary One indicator at a glance: its figure with hedge and unit, date and kind, what it derives to, its source one tap away.
 *
 * @slot - Shown until data arrives, and where scripts never run: a baked card, or any words of the page's own.
 * @slot note - One line under the card's words, such as an editor's remark.
 * @fires {ReformToggleEvent} reform-toggle - The reader opened or closed the evidence; `event.open` tells which.
 *
 * @csspart card - The whole card.
 * @csspart name - The indicator's name.
 * @csspart badge - Derived, target, corrected, withdrawn.
 * @csspart figure - The figure line: number, scale word, hedge and unit.
 * @csspart number - The digits.
 * @csspart scale - The scale word, such as 万 or million.
 * @csspart hedge - The hedge, such as 余 or over.
 * @csspart unit - The unit.
 * @csspart context - Date and kind.
 * @csspart working - The formula of a derived figure.
 * @csspart bar - The bar, where there is something to compare with.
 * @csspart line - One further result.
 * @csspart refused - The reason why a comparison is not made.
 * @csspart correction - What the figure was, is, and since when.
 * @csspart evidence - The evidence, once opened.
 * @csspart quote - A quotation.
 * @csspart mark - The figure inside its quotation.
 * @csspart citation - Publisher, speaker, event, date.
 * @csspart link - The link to the original.
 * @csspart foot - The line with source and button.
 * @csspart toggle - The button that opens the evidence.
 * @csspart message - Why there is no card.
 *
 * @cssproperty [--reform-accent] - The card's colour; by default its pillar's.
 * @cssproperty [--reform-ink] - Figures and names.
 * @cssproperty [--reform-ink-2] - Units and context.
 * @cssproperty [--reform-ink-3] - Source lines.
 * @cssproperty [--reform-paper] - The card's surface.
 * @cssproperty [--reform-rule] - Hairlines.
 * @cssproperty [--reform-track] - The empty part of a bar.
 * @cssproperty [--reform-figure-size=2.75em] - Size of the number.
 * @cssproperty [--reform-font-size=medium] - Size of the card's text; everything else follows.
 * @cssproperty [--reform-font-family=inherit] - The card's font; by default the page's.
 * @cssproperty [--reform-card-padding=1em] - Space inside the card.
 * @cssproperty [--reform-card-min-height=13.25em] - Keeps a row even and nothing jumping while data loads.
 * @cssproperty [--reform-radius=0px] - Corners.
 */
export class ReformKpi extends ReformElement {
  // One sheet: a thousand cards adopt it a thousand times.
  static override styles = css`
    ${rootStyles}${accentStyles}${hedgeBarStyles}${evidenceStyles}${reformKpiStyles}
  `;

  /** Address of a dataset, or `#id` of a JSON script on the page. Empty: the `reform-data` around the card. */
  @property() src = '';
  /** A dataset as an object, in place of an address. */
  @property({ attribute: false }) data?: DatasetInput | undefined;
  /** Id of the indicator or derivation to show. */
  @property() indicator = '';
  /** Shows what was known on this day, YYYY-MM-DD; with `figure`, the date the figure speaks of. */
  @property({ attribute: 'as-of' }) asOf = '';
  /** Without a dataset: the figure in words, such as `63万余人`. */
  @property() figure = '';
  /** Without a dataset: the card's name. */
  @property() name = '';
  /** Without a dataset: where the figure is from, an address or words. */
  @property() source = '';
  /** A low card: one line of name and figure, no bar. */
  @property({ type: Boolean, reflect: true }) compact = false;
  /** Opens the evidence from the start. */
  @property({ type: Boolean, reflect: true }) open = false;
  /** Level of the card's heading in the page's outline, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** Whether the page is being printed: the evidence is then open. */
  @state() private printing = false;

  readonly #indicator = new IndicatorController(this);

  constructor() {
    super();
    this.addController(new PrintController(this, (printing) => (this.printing = printing)));
  }

  /** The figure given in the tag itself, if it is. */
  get stated(): { figure: string; name: string; source: string } | undefined {
    const { figure, name, source } = this;
    return figure ? { figure, name, source } : undefined;
  }

  /** Fetches the dataset again; what is shown stays until the answer is there. */
  async reload(): Promise<void> {
    await this.#indicator.reload();
  }

  protected override get waiting(): boolean {
    return this.#indicator.loading;
  }

  override render(): TemplateResult {
    const card = this.#indicator.model;
    switch (card.state) {
      case 'waiting':
        // Beyond the first screen nobody sees a skeleton.
        return html`<slot>${this.place === 'first' ? skeleton : nothing}</slot>`;
      case 'unanswered':
        return this.#message(card);
      case 'ready':
        return this.#card(card);
    }
  }

  #card(card: ReadyIndicator): TemplateResult {
    const shown = this.open || this.printing;
    const { name, badge, figure, correction, more } = card;
    return html`<article
      part="card"
      class="root card p${card.pillar} ${this.compact ? 'compact' : ''}"
      aria-labelledby="name"
    >
      <div class="head">
        <span id="name" part="name" class="name" role="heading" aria-level=${this.headingLevel}
          ><bdi lang=${name.lang || nothing}>${name.text}</bdi></span
        >${badge ? html` <span part="badge" class="badge ${badge.role}">${badge.text}</span>` : nothing}
      </div>
      ${
        figure
          ? html`<p part="figure" class="figure">
              <span class="sr">${card.spoken}</span
              ><span class="parts" aria-hidden="true">${figureParts(figure)}</span>
            </p>`
          : html`<p part="message" class="instead">${card.instead}</p>`
      }
      ${card.working ? html`<p part="working" class="working">${card.working}</p>` : nothing}
      ${card.context ? html`<p part="context" class="context">${card.context}</p>` : nothing}
      ${
        correction?.now
          ? html`<p part="correction" class="context">
              ${correction.was ? html`<s>${correction.was}</s> → ` : nothing}${correction.now} ·
              ${correction.when}
            </p>`
          : nothing
      }
      ${card.bar && !this.compact ? this.#bar(card.bar) : nothing}
      ${card.lines.map(({ role, text }) =>
        role === 'refused'
          ? html`<p part="refused" class="refused"><span aria-hidden="true">△ </span>${text}</p>`
          : html`<p part="line" class="context">${text}</p>`,
      )}
      <slot name="note"></slot>
      ${
        card.evidence.length > 0
          ? html`<div part="evidence" class="evidence" id="evidence" ?hidden=${!shown}>
              ${shown ? this.#evidence(card) : nothing}
            </div>`
          : nothing
      }
      <div part="foot" class="foot">
        <span class="source"
          >${card.stale ? html`<span class="stale">${card.stale}</span>` : nothing}${dotted(card.foot)}</span
        >
        ${
          card.evidence.length > 0
            ? html`<button
                part="toggle"
                class="toggle"
                type="button"
                aria-expanded=${shown ? 'true' : 'false'}
                aria-controls="evidence"
                @click=${this.#toggle}
              >
                ${shown ? more.close : more.open}<span aria-hidden="true"
                  >${shown ? ' ▴' : ' ▾'}</span
                >
              </button>`
            : nothing
        }
      </div>
    </article>`;
  }

  /** The bar's place is kept while its chunk is on the way. */
  #bar(source: BarSource): TemplateResult {
    const { bar } = this.#indicator.parts;
    if (!bar) void this.#indicator.need('bar');
    return html`<div class="bar-place">${bar?.barTemplate(source)}</div>`;
  }

  #evidence({ evidence, correction }: ReadyIndicator): TemplateResult {
    const { data, parts } = this.#indicator;
    if (!parts.evidence) void this.#indicator.need('evidence');
    return html`${
      correction
        ? html`<p class="context" lang=${correction.notice.lang}>${correction.notice.text}</p>`
        : nothing
    }${
      data.state === 'ready'
        ? parts.evidence?.evidenceTemplates(data.index, evidence, this.language)
        : nothing
    }`;
  }

  #message({
    title,
    message,
    note,
    retry,
  }: {
    title: string;
    message: string;
    note: string;
    retry?: string;
  }) {
    return html`<slot></slot>
      <section part="card" class="root card failed" role="status">
        <p class="name">${title}</p>
        <p part="message" class="context">${message}</p>
        <div part="foot" class="foot">
          <span class="source">${note}</span>
          ${
            retry
              ? html`<button part="toggle" class="toggle" type="button" @click=${this.reload}>
                  ${retry}
                </button>`
              : nothing
          }
        </div>
      </section>`;
  }

  #toggle(): void {
    this.open = !this.open;
    this.dispatchEvent(new ReformToggleEvent(this.open));
  }
}

const skeleton = html`<div part="card" class="root card failed skeleton" aria-hidden="true">
  <div class="block w55"></div>
  <div class="block w75 tall"></div>
  <div class="block w40"></div>
  <div class="foot"><div class="block w60"></div></div>
</div>`;
