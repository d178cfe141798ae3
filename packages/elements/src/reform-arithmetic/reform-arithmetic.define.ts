import { defineElement } from '../define-element.js';
import { ReformArithmetic } from './reform-arithmetic.js';

defineElement('reform-arithmetic', ReformArithmetic);

declare global {
  interface HTMLElementTagNameMap {
    'reform-arithmetic': ReformArithmetic;
  }
}

export { ReformArithmetic };
