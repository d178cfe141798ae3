import { css } from 'lit';
import { colour, size } from '../styles/tokens.js';

export const reformKpiStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  /* A card on a long page, far from the first screen; the size is a guess until it has been shown once. */
  :host(:state(far)) {
    content-visibility: auto;
    contain-intrinsic-size: auto 300px auto 212px;
    /* A box that is not filled yet must not be remembered as empty. */
    min-block-size: 212px;
  }
  :host([compact]:state(far)) {
    contain-intrinsic-block-size: auto 114px;
    min-block-size: 0;
  }
  :host([hidden]) {
    display: none;
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: 0.4em;
    block-size: 100%;
    min-block-size: ${size('card-min-height')};
    padding: ${size('card-padding')} calc(1.125 * ${size('card-padding')})
      calc(0.75 * ${size('card-padding')});
    background: ${colour('paper')};
    border: ${size('card-border')} solid ${colour('rule')};
    border-block-start: ${size('card-edge')} solid var(--_reform-accent);
    border-radius: ${size('radius')};
  }
  /* The space between name and badge is wide, and gone where the badge is on a line of its own. */
  .head {
    line-height: 1.35;
    word-spacing: 0.3em;
  }
  .name,
  .badge {
    word-spacing: normal;
  }
  .name {
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: balance;
    word-break: auto-phrase;
  }
  .badge {
    display: inline-block;
    font-size: 0.71875em;
    line-height: 1.5;
    padding: 0.05em 0.6em;
    border: 1px solid;
    border-radius: 1em;
    color: var(--_reform-accent);
    white-space: nowrap;
    vertical-align: 0.1em;
  }
  .badge.corrected {
    color: ${colour('alert')};
  }
  .figure {
    position: relative;
    line-height: 1.1;
    letter-spacing: -0.01em;
  }
  .parts {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.07em;
  }
  .spaced {
    margin-inline-end: 0.2em;
  }
  .number.spaced {
    margin-inline-end: 0.07em;
  }
  .number {
    /* A number goes to a line of its own before it breaks. */
    flex-shrink: 0;
    max-inline-size: 100%;
    font-size: ${size('figure-size')};
    font-weight: ${size('figure-weight')};
    font-variant-numeric: tabular-nums lining-nums;
  }
  .number.long {
    font-size: calc(0.7 * ${size('figure-size')});
  }
  .number.longest {
    font-size: calc(0.45 * ${size('figure-size')});
  }
  .scale,
  .hedge,
  .unit,
  .literal {
    font-size: 1.15em;
    letter-spacing: 0;
  }
  .scale {
    font-weight: ${size('figure-weight')};
  }
  .hedge {
    font-weight: 600;
    color: var(--_reform-accent);
  }
  .unit,
  .literal {
    font-weight: 500;
    color: ${colour('ink-2')};
  }
  .instead {
    color: ${colour('ink-2')};
    padding-block: 0.6em;
  }
  .context,
  .working,
  .refused {
    font-size: 0.78125em;
    line-height: 1.5;
    color: ${colour('ink-2')};
    word-break: auto-phrase;
    text-wrap: pretty;
  }
  .working {
    color: ${colour('ink')};
    font-variant-numeric: tabular-nums;
  }
  .refused {
    color: ${colour('warn')};
  }
  s {
    color: ${colour('ink-3')};
  }
  .evidence {
    display: grid;
    gap: 0.4em;
    margin-block-start: 0.2em;
  }
  .evidence[hidden] {
    display: none;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 0.75em;
    margin-block-start: auto;
    padding-block-start: 0.5em;
    border-block-start: 1px solid ${colour('rule')};
    font-size: 0.75em;
    color: ${colour('ink-3')};
  }
  .stale {
    display: block;
  }
  .toggle {
    position: relative;
    margin-inline-start: auto;
    font-weight: 600;
    color: var(--_reform-accent);
    white-space: nowrap;
  }
  /* The touch target is larger than the word. */
  .toggle::before {
    content: '';
    position: absolute;
    inset: -0.9em -1em;
  }
  .compact {
    min-block-size: 0;
    gap: 0.15em;
    padding-block: 0.6em 0.4em;
    --reform-figure-size: 1.6em;
  }
  .compact .foot {
    border: 0;
    padding: 0;
  }
  .failed {
    --_reform-accent: ${colour('ink-3')};
  }
  .block {
    block-size: 1em;
    background: ${colour('track')};
  }
  .w40 {
    inline-size: 40%;
  }
  .w55 {
    inline-size: 55%;
  }
  .w60 {
    inline-size: 60%;
  }
  .w75 {
    inline-size: 75%;
  }
  .tall {
    block-size: 2.75em;
  }
  @media print {
    .card {
      break-inside: avoid;
      block-size: auto;
      min-block-size: 0;
    }
  }
`;
