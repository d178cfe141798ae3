import type { DatasetInput } from '@reform-kpi/core/dataset';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { dotted } from '../evidence/dotted.js';
import { evidenceStyles } from '../evidence/evidence.styles.js';
import { IndicatorController } from '../model/indicator-controller.js';
import type { IndicatorModel, ReadyIndicator } from '../model/indicator-model.js';
import { PrintController } from '../page/printing.js';
import { ReformElement } from '../reform-element.js';
import { ReformToggleEvent } from '../reform-toggle-event.js';
import { accentStyles, rootStyles } from '../styles/root.js';
import { word } from '../words/words.js';
import { placeBeside } from './place-beside.js';
import { reformFigureStyles } from './reform-figure.styles.js';

/** A mouse that only passes by opens nothing. */
const HOVER_DELAY = 150;

/**
 * @tag reform-figure
 * @summary A figure inside running text, with its evidence one tap away: click, tap, Enter or hover opens it, Escape closes it.
 *
 * @slot - The figure as the article words it. Empty: the figure as its source words it.
 * @fires {ReformToggleEvent} reform-toggle - The reader opened or closed the evidence; `event.open` tells which.
 *
 * @csspart figure - The figure in the sentence.
 * @csspart correction - The figure that stands now, beside one that was corrected.
 * @csspart popover - The panel with the evidence.
 * @csspart title - The figure, its date and kind, at the head of the panel.
 * @csspart quote - The quotation.
 * @csspart mark - The figure inside its quotation.
 * @csspart citation - Publisher, speaker, event, date.
 * @csspart link - The link to the original.
 * @csspart message - Why there is no evidence to show.
 * @csspart print - Date and source, on paper only.
 *
 * @cssproperty [--reform-accent] - Colour of the dotted line; by default the pillar's.
 * @cssproperty [--reform-paper] - The panel's surface.
 * @cssproperty [--reform-popover-size=22em] - The panel's greatest width.
 */
export class ReformFigure extends ReformElement {
  static override styles = [rootStyles, accentStyles, evidenceStyles, reformFigureStyles];

  /** Address of a dataset, or `#id` of a JSON script on the page. Empty: the `reform-data` around the figure. */
  @property() src = '';
  /** A dataset as an object, in place of an address. */
  @property({ attribute: false }) data?: DatasetInput | undefined;
  /** Id of the indicator or derivation. */
  @property() indicator = '';
  /** Shows what was known on this day, YYYY-MM-DD; with `figure`, the date the figure speaks of. */
  @property({ attribute: 'as-of' }) asOf = '';
  /** Without a dataset: the figure in words, such as `63万余人`. */
  @property() figure = '';
  /** Without a dataset: what the figure is of. */
  @property() name = '';
  /** Without a dataset: where the figure is from, an address or words. */
  @property() source = '';

  @state() private shown = false;
  @state() private printing = false;

  readonly #indicator = new IndicatorController(this);
  /** A click holds the panel open; a hover does not. */
  #held = false;
  /** The panel was open when the pointer went down, so that the click that follows closes it. */
  #wasOpen = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.addController(new PrintController(this, (printing) => (this.printing = printing)));
  }

  /** The figure given in the tag itself, if it is. */
  get stated(): { figure: string; name: string; source: string } | undefined {
    const { figure, name, source } = this;
    return figure ? { figure, name, source } : undefined;
  }

  /** Whether the evidence is open. */
  get open(): boolean {
    return this.shown;
  }

  /** Fetches the dataset again; what is shown stays until the answer is there. */
  async reload(): Promise<void> {
    await this.#indicator.reload();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#held = this.shown = false;
  }

  protected override get waiting(): boolean {
    return this.#indicator.loading;
  }

  override render(): TemplateResult {
    const { model } = this.#indicator;
    if (model.state === 'waiting') return html`<slot>${this.figure}</slot>`;
    const ready = model.state === 'ready' ? model : undefined;
    return html`<span
        part="figure"
        id="figure"
        class="figure p${ready?.pillar ?? 0} ${ready ? '' : 'unanswered'}"
        role="button"
        tabindex="0"
        aria-expanded=${this.shown ? 'true' : 'false'}
        aria-controls="panel"
        aria-description=${this.#description(model)}
        @pointerdown=${this.#pointerDown}
        @click=${this.#click}
        @keydown=${this.#keyDown}
        @pointerenter=${this.#enter}
        @pointerleave=${this.#leave}
        >${this.#words(ready)}</span
      >${
        ready && this.printing
          ? html`<span part="print" class="print"
              >（${ready.context}；${dotted(ready.foot)}）</span
            >`
          : nothing
      }<span
        part="popover"
        id="panel"
        class="root panel p${ready?.pillar ?? 0}"
        popover="auto"
        role="group"
        aria-labelledby="figure"
        @toggle=${this.#toggled}
        @pointerenter=${this.#enter}
        @pointerleave=${this.#leave}
        >${this.shown ? this.#panel(model) : nothing}</span
      >`;
  }

  #words(ready: ReadyIndicator | undefined): TemplateResult {
    const correction = ready?.correction;
    const own = html`<slot>${ready?.text ?? (this.figure || '—')}</slot>`;
    if (!ready || !correction) return own;
    if (!correction.now)
      return html`<s>${own}</s
        ><span part="correction" class="correction">（${ready.badge?.text}）</span>`;
    // An article that still prints the old figure gets the new one beside it; one that prints the new is right already.
    const stale = this.textContent
      .replaceAll(/\s/g, '')
      .includes(correction.was.replaceAll(/\s/g, ''));
    return stale && correction.was
      ? html`<s>${own}</s> <span part="correction" class="correction">${correction.now}</span>`
      : own;
  }

  #description(model: IndicatorModel): string {
    if (model.state !== 'ready') return model.state === 'waiting' ? '' : model.title;
    const words = [model.spoken, model.context, ...model.foot.map(({ text }) => text)];
    return words.filter(Boolean).join(', ');
  }

  #panel(model: IndicatorModel): TemplateResult {
    if (model.state !== 'ready')
      return html`<p part="message" class="message">
        ${
          model.state === 'waiting'
            ? word('loading', this.language)
            : html`${model.title}${model.message ? `: ${model.message}` : nothing}`
        }
      </p>`;
    const { correction } = model;
    return html`<p part="title" class="title">
        <bdi class="name" lang=${model.name.lang || nothing}>${model.name.text}</bdi>
        <bdi class="value">${model.text || model.instead}</bdi>
        ${model.context ? html`· ${model.context}` : nothing}
        ${model.hedge ? html` · ${model.hedge}` : nothing}
      </p>
      ${model.working ? html`<p class="message">${model.working}</p>` : nothing}
      ${
        correction
          ? html`<p part="correction" class="message">
              ${correction.was ? html`<s>${correction.was}</s> → ` : nothing}${correction.now}
              ${correction.when}:
              <bdi lang=${correction.notice.lang}>${correction.notice.text}</bdi>
            </p>`
          : nothing
      }
      ${this.#evidence(model)}`;
  }

  #evidence({ evidence }: ReadyIndicator): readonly TemplateResult[] | undefined {
    const { data, parts } = this.#indicator;
    return data.state === 'ready'
      ? parts.evidence?.evidenceTemplates(data.index, evidence, this.language)
      : undefined;
  }

  get #popover(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('#panel');
  }

  #show(held: boolean): void {
    clearTimeout(this.#timer);
    this.#held ||= held;
    const panel = this.#popover;
    if (!this.isConnected || !panel || panel.matches(':popover-open')) return;
    this.shown = true;
    // The panel is filled first, so that it is placed once, at its full size.
    void this.#indicator
      .need('evidence')
      .then(() => this.updateComplete)
      .then(() => {
        if (!this.isConnected || !this.shown || panel.matches(':popover-open')) return;
        panel.showPopover();
        placeBeside(panel, this.renderRoot.querySelector('#figure'));
      });
  }

  #hide(): void {
    clearTimeout(this.#timer);
    const panel = this.#popover;
    if (panel?.matches(':popover-open')) panel.hidePopover();
    else this.#held = this.shown = false;
  }

  #pointerDown(): void {
    this.#wasOpen = this.#held && this.shown;
  }

  #click(event: MouseEvent): void {
    // A figure inside a link opens its evidence, not the link.
    event.preventDefault();
    // Assistive technology clicks without a pointer.
    if (this.#wasOpen || (event.detail === 0 && this.#held && this.shown)) this.#hide();
    else this.#show(true);
    this.#wasOpen = false;
  }

  #keyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (this.shown) this.#hide();
    else this.#show(true);
  }

  #enter(event: PointerEvent): void {
    if (event.pointerType !== 'mouse') return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(false), HOVER_DELAY);
  }

  #leave(event: PointerEvent): void {
    if (event.pointerType !== 'mouse' || this.#held) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#hide(), HOVER_DELAY);
  }

  #toggled(event: ToggleEvent): void {
    const open = event.newState === 'open';
    if (!open) this.#held = false;
    this.shown = open;
    this.dispatchEvent(new ReformToggleEvent(open));
  }
}
