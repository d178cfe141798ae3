import { css } from 'lit';
import { colour, size } from '../styles/tokens.js';

export const hedgeBarStyles = css`
  .bar-place {
    block-size: calc(2 * ${size('bar-size')});
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: calc(2 * ${size('bar-size')});
    overflow: visible;
  }
  .track {
    fill: ${colour('track')};
  }
  .solid {
    fill: var(--_reform-accent);
  }
  .band {
    fill: var(--_reform-accent);
    opacity: 0.35;
  }
  .stop {
    stop-color: var(--_reform-accent);
  }
  .goal {
    fill: none;
    stroke: ${colour('ink-3')};
    stroke-dasharray: 3 3;
  }
  .tick {
    stroke: ${colour('ink')};
    stroke-width: 1.5;
  }
  .dashed {
    stroke-dasharray: 2 2;
  }
  .heavy {
    stroke-width: 3;
  }
  @media (forced-colors: active) {
    .bar {
      forced-color-adjust: none;
    }
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .solid,
    .band {
      fill: Highlight;
    }
    .stop {
      stop-color: Highlight;
    }
    .tick,
    .goal {
      stroke: CanvasText;
    }
  }
`;
