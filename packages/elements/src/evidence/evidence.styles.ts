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
  }
  .quote + .citation {
    margin-block-start: 0.4em;
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
`;
