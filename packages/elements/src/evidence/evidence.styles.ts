import { css } from 'lit';
import { colour } from '../styles/tokens.js';

export const evidenceStyles = css`
  .quote {
    font-size: 0.8125em;
    line-height: 1.6;
    padding: 0.6em 0.8em;
    background: ${colour('quote')};
    border-inline-start: 2px solid var(--_reform-accent);
  }
  mark {
    background: linear-gradient(transparent 55%, ${colour('mark')} 55%);
    color: inherit;
    font-weight: 600;
  }
  .citation {
    font-size: 0.75em;
    color: ${colour('ink-3')};
    text-wrap: pretty;
  }
  /* A date is not broken at its hyphens. */
  .citation bdi:not([lang]) {
    white-space: nowrap;
  }
  /* A quotation keeps its distance from the source of the one before. */
  .citation + .quote {
    margin-block-start: 0.6em;
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
`;
