import { defineElement } from '../define-element.js';
import { ReformSource } from './reform-source.js';

defineElement('reform-source', ReformSource);

declare global {
  interface HTMLElementTagNameMap {
    'reform-source': ReformSource;
  }
}

export { ReformSource };
