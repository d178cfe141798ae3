import { LitElement, type CSSResultOrNative } from 'lit';
import { property } from 'lit/decorators.js';
import { languageAround } from './page/closest.js';
import { turnsOf } from './page/turns.js';

/**
 * What every element of this package does beside its own work: it takes the language of the text
 * around it, waits its turn to draw on a long page, and keeps its styles when it is moved into
 * another document.
 */
export class ReformElement extends LitElement {
  /** BCP 47 tag for words, numbers and dates. Empty: the `lang` of the text around the element. */
  @property() locale = '';

  #language = 'en';
  #internals: ElementInternals | undefined;

  /** The language in force: `locale`, else that of the text around. */
  get language(): string {
    return this.locale || this.#language;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const language = languageAround(this);
    if (language !== this.#language) {
      this.#language = language;
      this.requestUpdate();
    }
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const turn = this.hasUpdated ? undefined : turnsOf(this)?.turn(this);
    if (!turn) return super.scheduleUpdate();
    // What waits its turn is far from the first screen: style sheets may leave it out of layout.
    this.#internals ??= this.attachInternals();
    this.#internals.states.add('far');
    return turn.then(() => super.scheduleUpdate());
  }

  /** Style sheets belong to the document they were made for; another document needs its own. */
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView;
    const root = this.shadowRoot;
    if (!view || !root) return;
    root.adoptedStyleSheets = (this.constructor as typeof LitElement).elementStyles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(cssTextOf(style));
      return sheet;
    });
  }
}

function cssTextOf(style: CSSResultOrNative): string {
  return style instanceof CSSStyleSheet
    ? Array.from(style.cssRules, (rule) => rule.cssText).join('')
    : style.cssText;
}
