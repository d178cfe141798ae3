import { css, unsafeCSS } from 'lit';
import { COLOURS, colour, size } from './tokens.js';

const pillars = Object.keys(COLOURS).filter((name) =>
  name.startsWith('pillar-'),
) as `pillar-${1 | 2 | 3 | 4 | 5 | 6}`[];

/** Accent by pillar; outside any pillar the third, a quiet blue. */
export const accentStyles = css`
  .p0 {
    --_reform-accent: var(--reform-accent, ${colour('pillar-3')});
  }
  ${unsafeCSS(
    pillars
      .map(
        (name, index) =>
          `.p${index + 1}{--_reform-accent:var(--reform-accent,${colour(name).cssText})}`,
      )
      .join(''),
  )}
`;

/**
 * Inside of every element: nothing of the page's typography leaks in but its font, its colour
 * scheme and its visibility. Sizes are in em of the reader's default size.
 */
export const rootStyles = css`
  .root {
    all: initial;
    box-sizing: border-box;
    color-scheme: inherit;
    visibility: inherit;
    direction: ltr;
    font-family: ${size('font-family')};
    font-size: ${size('font-size')};
    line-height: 1.55;
    color: ${colour('ink')};
    overflow-wrap: anywhere;
    text-autospace: no-autospace;
    text-spacing-trim: trim-start;
    -webkit-text-size-adjust: 100%;
  }
  /* The words are of the text's language: English on a page from right to left still runs from left to right. */
  .root:is(:lang(ar), :lang(fa), :lang(he), :lang(ur)) {
    direction: rtl;
  }
  .root *,
  .root *::before {
    box-sizing: border-box;
  }
  p,
  dl,
  dd,
  h2,
  h3,
  h4,
  h5,
  h6,
  blockquote {
    margin: 0;
    font-size: inherit;
    font-weight: inherit;
  }
  button {
    all: unset;
    box-sizing: border-box;
    cursor: pointer;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  :is(button, a, summary):focus-visible {
    outline: 2px solid ${colour('focus')};
    outline-offset: 2px;
    border-radius: 2px;
  }
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .root {
      color-scheme: light;
      print-color-adjust: exact;
    }
    button {
      display: none;
    }
  }
  @media (forced-colors: active) {
    :is(button, a):focus-visible {
      outline-color: Highlight;
    }
  }
`;
