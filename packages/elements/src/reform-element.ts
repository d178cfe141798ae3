import { LitElement, type CSSResultOrNative } from 'lit';
import { property } from 'lit/decorators.js';
import { languageAround } from './page/closest.js';
import { turnsOf, type Place } from './page/turns.js';

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
  #place: Place | undefined;
  /** The element has taken its turn. */
  #drawn = false;

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

  /** Whether the element still waits for its data, and so has next to nothing to draw. */
  protected get waiting(): boolean {
    return false;
  }

  /** Where the element stands among those of its page; known from its first update on. */
  protected get place(): Place {
    return this.#place ?? 'first';
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const turns = turnsOf(this);
    this.#place ??= turns?.place() ?? 'first';
    if (this.#place === 'far' && !this.#internals) {
      this.#internals = this.attachInternals();
      this.#internals.states.add('far');
    }
    if (this.#drawn || this.waiting) return super.scheduleUpdate();
    this.#drawn = true;
    if (!turns || this.#place === 'first') return super.scheduleUpdate();
    // Baked content stays while the element waits.
    const slot = !this.hasUpdated && this.firstChild ? document.createElement('slot') : undefined;
    if (slot) this.renderRoot.append(slot);
    return turns.turn(this).then(() => {
      slot?.remove();
      return super.scheduleUpdate();
    });
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
