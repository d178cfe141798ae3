import { defineElement } from '../define-element.js';
import { ReformData } from './reform-data.js';

defineElement('reform-data', ReformData);

declare global {
  interface HTMLElementTagNameMap {
    'reform-data': ReformData;
  }
}

export { ReformData };
