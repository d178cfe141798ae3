import { css } from 'lit';
import { colour, size } from '../styles/tokens.js';

export const reformFigureStyles = css`
  :host {
    display: inline;
  }
  :host([hidden]) {
    display: none;
  }
  .figure {
    cursor: pointer;
    font-weight: 600;
    word-break: keep-all;
    overflow-wrap: anywhere;
    text-decoration: underline dotted 2px;
    text-decoration-color: var(--_reform-accent);
    text-decoration-skip-ink: none;
    text-underline-offset: 0.25em;
    -webkit-tap-highlight-color: transparent;
  }
  .figure:is(:hover, [aria-expanded='true']) {
    text-decoration-style: solid;
  }
  .figure:focus-visible {
    outline: 2px solid ${colour('focus')};
    outline-offset: 2px;
    border-radius: 2px;
  }
  .unanswered {
    font-weight: inherit;
    text-decoration-color: ${colour('ink-3')};
  }
  s {
    font-weight: 400;
    color: ${colour('ink-3')};
    text-decoration: line-through;
  }
  .correction {
    font-weight: 600;
  }
  .panel {
    position: fixed;
    inset: auto;
    display: none;
    gap: 0.35em;
    inline-size: max-content;
    max-inline-size: min(${size('popover-size')}, calc(100vw - 12px));
    max-block-size: min(24em, 80vh);
    overflow: auto;
    margin: 0;
    padding: 0.7em 0.85em;
    border: 1px solid ${colour('rule')};
    border-radius: ${size('radius')};
    background: ${colour('paper')};
    box-shadow: 0 4px 18px rgb(20 24 32 / 0.16);
    font-size: ${size('font-size')};
    text-align: start;
    cursor: auto;
  }
  .panel:popover-open {
    display: grid;
  }
  .title,
  .message {
    font-size: 0.8125em;
    line-height: 1.5;
    color: ${colour('ink-2')};
  }
  .title .name {
    display: block;
  }
  .value {
    font-weight: 600;
    color: ${colour('ink')};
  }
  .print {
    font-size: 0.7em;
    font-weight: 400;
  }
  @media print {
    .panel {
      display: none !important;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .panel:popover-open {
      animation: appear 0.12s ease-out;
    }
    @keyframes appear {
      from {
        opacity: 0;
      }
    }
  }
`;
