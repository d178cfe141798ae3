import { css } from 'lit';
import { colour } from '../styles/tokens.js';

export const reformArithmeticStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    display: grid;
    gap: 1.25em;
  }
  .working {
    display: grid;
    gap: 0.5em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: baseline;
  }
  .name {
    font-size: 0.875em;
    font-weight: 600;
  }
  .result {
    font-size: 1.25em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    color: var(--_reform-accent);
  }
  .steps {
    margin: 0;
    padding-inline-start: 1.6em;
    font-size: 0.8125em;
    line-height: 1.7;
    font-variant-numeric: tabular-nums;
  }
  .step::marker {
    color: ${colour('ink-3')};
  }
  .label {
    display: block;
    color: ${colour('ink-2')};
  }
  .outcome {
    font-weight: 600;
    white-space: nowrap;
  }
  .message,
  .refused {
    font-size: 0.78125em;
    line-height: 1.5;
    color: ${colour('ink-2')};
  }
  .refused {
    color: ${colour('warn')};
  }
`;
