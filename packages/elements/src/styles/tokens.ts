import { unsafeCSS, type CSSResult } from 'lit';

/**
 * The one source of every colour, size and space. A page overrides a token by setting the custom
 * property of the same name anywhere above the element: `:root { --reform-ink: #222 }`.
 *
 * Colours hold a light and a dark value; `light-dark()` picks by the page's own `color-scheme`, so
 * an article that is dark only in one section gets dark cards only there.
 */
export const COLOURS = {
  /** Figures, names, ticks. */
  ink: ['#16181d', '#eceef2'],
  /** Units, context, secondary words. */
  'ink-2': ['#565b66', '#b4b9c4'],
  /** Source lines and other quiet words. */
  'ink-3': ['#666c78', '#9aa1ae'],
  /** Hairlines around and inside a card. */
  rule: ['#e3e5ea', '#363b45'],
  /** A card's surface. */
  paper: ['#ffffff', '#1b1e24'],
  /** The page behind the cards, for demos and frames. */
  page: ['#f6f5f2', '#121418'],
  /** The empty part of a bar, and skeletons. */
  track: ['#e9ebef', '#343a45'],
  /** Behind a quotation. */
  quote: ['#f4f7f8', '#242932'],
  /** Under the figure inside a quotation. */
  mark: ['#ffe08a', '#6b5a1e'],
  /** Warnings: a refused comparison. */
  warn: ['#8f5600', '#f0b35a'],
  /** Corrections and errors. */
  alert: ['#b3372f', '#ff9d94'],
  /** Focus ring. */
  focus: ['#1a5fd0', '#8ab8ff'],
  'pillar-1': ['#b3372f', '#ff9d94'],
  'pillar-2': ['#8f5a08', '#e8b25c'],
  'pillar-3': ['#1f6f8b', '#6fc1de'],
  'pillar-4': ['#3d6b35', '#92c887'],
  'pillar-5': ['#6a4c93', '#c3a6ec'],
  'pillar-6': ['#94375f', '#f09ac0'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

export const SIZES = {
  /** `medium` is the reader's own default size: a page's `html { font-size: 62.5% }` does not shrink it. */
  'font-size': 'medium',
  'font-family': 'inherit',
  'figure-size': '2.75em',
  'figure-weight': '650',
  'card-padding': '1em',
  'card-min-height': '13.25em',
  'card-border': '1px',
  'card-edge': '3px',
  radius: '0px',
  'bar-size': '8px',
  'popover-size': '22em',
} as const;

export type ColourToken = keyof typeof COLOURS;
export type SizeToken = keyof typeof SIZES;

/** A colour at the place of use: the page's own value, else ours. */
export function colour(name: ColourToken): CSSResult {
  const [light, dark] = COLOURS[name];
  return unsafeCSS(`var(--reform-${name},light-dark(${light},${dark}))`);
}

/** A size at the place of use: the page's own value, else ours. */
export function size(name: SizeToken): CSSResult {
  return unsafeCSS(`var(--reform-${name},${SIZES[name]})`);
}
