import type { Problem } from '@reform-kpi/core/dataset';
import type { LoadFailure } from '../data/load-failure.js';

/** A dataset is there. Bubbles, and leaves shadow roots. */
export class ReformLoadEvent extends Event {
  constructor(
    /** Entries that were left out, with the reasons; empty for a sound file. */
    readonly problems: readonly Problem[],
  ) {
    super('reform-load', { bubbles: true, composed: true });
  }
}

/** A dataset could not be had, or not be refreshed. Bubbles, and leaves shadow roots. */
export class ReformErrorEvent extends Event {
  constructor(
    /** What happened. */
    readonly failure: LoadFailure,
  ) {
    super('reform-error', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'reform-load': ReformLoadEvent;
    'reform-error': ReformErrorEvent;
  }
}
