/** The reader opened or closed the evidence of an element. Bubbles, and leaves shadow roots. */
export class ReformToggleEvent extends Event {
  constructor(
    /** Whether the evidence is open now. */
    readonly open: boolean,
  ) {
    super('reform-toggle', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'reform-toggle': ReformToggleEvent;
  }
}
