import { defineElement } from '../define-element.js';
import { ReformKpi } from './reform-kpi.js';

defineElement('reform-kpi', ReformKpi);

declare global {
  interface HTMLElementTagNameMap {
    'reform-kpi': ReformKpi;
  }
}

export { ReformKpi };
