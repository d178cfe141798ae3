import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Figure, Interval } from '@reform-kpi/core/figure';

/**
 * A bar whose end says how certain its figure is. Places are percent of the bar's full length.
 *
 * | hedge | drawn |
 * | --- | --- |
 * | exact, bare | square end |
 * | over, at least | solid to a tick, fading out past it |
 * | nearly, less than, at most | fading towards a tick |
 * | about | fading across a dashed tick |
 * | between, several, derived bounds | lighter band between two ticks |
 */
export interface HedgeBar {
  /** Solid from 0 to here. */
  readonly solid: number;
  /** Where colour runs out, if it does. */
  readonly fade?: readonly [from: number, to: number];
  /** Between two bounds. */
  readonly band?: readonly [from: number, to: number];
  readonly ticks: readonly { readonly at: number; readonly dashed?: boolean }[];
  /** A heavy tick, and a dashed box up to it. */
  readonly target?: number;
}

/** The bar of a stated figure on a scale from 0 to `whole`. */
export function hedgeBar(figure: Figure, reading: Interval, whole: number): HedgeBar {
  const place = (value: number) => round(Math.min(100, Math.max(0, (100 * value) / whole)));
  const at = place(figure.value);
  const lo = place(reading.lo);
  const hi = place(reading.hi);
  switch (figure.hedge) {
    case 'bare':
    case 'exact':
      return { solid: at, ticks: [] };
    case 'over':
    case 'at-least':
      return { solid: at, fade: [at, Math.max(hi, Math.min(100, at + 4))], ticks: [{ at }] };
    case 'nearly':
    case 'less-than':
    case 'at-most':
      return { solid: Math.min(lo, at - 4), fade: [Math.min(lo, at - 4), at], ticks: [{ at }] };
    case 'about':
      return { solid: lo, fade: [lo, hi], ticks: [{ at, dashed: true }] };
    default:
      return boundsBar(reading, whole);
  }
}

/** The bar of derived bounds. */
export function boundsBar(range: Interval, whole: number): HedgeBar {
  const place = (value: number) => round(Math.min(100, Math.max(0, (100 * value) / whole)));
  const lo = place(range.lo);
  const hi = place(range.hi);
  return lo === hi
    ? { solid: lo, ticks: [] }
    : { solid: lo, band: [lo, hi], ticks: [{ at: lo }, { at: hi }] };
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}

/** Draws the bar. It repeats what the words beside it say, so it is hidden from screen readers. */
export function hedgeBarTemplate({ solid, fade, band, ticks, target }: HedgeBar): TemplateResult {
  const rect = (name: string, [from, to]: readonly [number, number]) =>
    svg`<rect class=${name} x="${from}%" y="25%" width="${round(Math.max(0, to - from))}%" height="50%"/>`;
  return html`<svg part="bar" class="bar" aria-hidden="true">
    ${
      fade
        ? svg`<linearGradient id="fade"><stop class="stop"/><stop class="stop" offset="1" stop-opacity="0"/></linearGradient>`
        : nothing
    }
    ${rect('track', [0, 100])}${rect('solid', [0, Math.max(0, solid)])}
    ${fade ? svg`<g fill="url(#fade)">${rect('', fade)}</g>` : nothing}
    ${band ? rect('band', band) : nothing}
    ${target === undefined ? nothing : rect('goal', [Math.min(solid, target), target])}
    ${ticks.map(
      ({ at, dashed }) =>
        svg`<line class=${dashed ? 'tick dashed' : 'tick'} x1="${at}%" x2="${at}%" y1="5%" y2="95%"/>`,
    )}
    ${
      target === undefined
        ? nothing
        : svg`<line class="tick heavy" x1="${target}%" x2="${target}%" y1="0%" y2="100%"/>`
    }
  </svg>`;
}
