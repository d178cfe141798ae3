import { defineElement } from '../define-element.js';
import { ReformFigure } from './reform-figure.js';

defineElement('reform-figure', ReformFigure);

declare global {
  interface HTMLElementTagNameMap {
    'reform-figure': ReformFigure;
  }
}

export { ReformFigure };
