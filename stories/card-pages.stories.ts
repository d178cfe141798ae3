import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { card, cardMeta, PILLARS, row, type CardArgs, type CardStory } from './card.js';
import { corrected, zibo } from './data.js';

const meta: Meta<CardArgs> = { ...cardMeta, title: 'Card/Pages' };
export default meta;
type Story = CardStory;

export const SixPillars: Story = {
  name: 'One card of each pillar',
  render: () => row(zibo, PILLARS),
};

export const SixPillarsDark: Story = {
  ...SixPillars,
  name: 'One of each, in the dark',
  globals: { theme: 'dark' },
};
export const SixPillarsEnglish: Story = {
  ...SixPillars,
  name: 'One of each, in English',
  globals: { language: 'en' },
};
export const SixPillarsNarrow: Story = {
  ...SixPillars,
  name: 'One of each, at 320 px',
  globals: { viewport: { value: 'narrow' } },
};
export const SixPillarsTablet: Story = {
  ...SixPillars,
  name: 'One of each, at 768 px',
  globals: { viewport: { value: 'tablet' } },
};

const situations = html`<div class="row">
  ${['skilled-workers', 'highly-skilled-share', 'workers-trained-cumulative'].map((indicator) =>
    card({ data: zibo, indicator, open: true }),
  )}
  ${card({ data: corrected, indicator: 'craftsmen-cultivated', open: true })}
</div>`;

export const Beside: Story = {
  name: 'Chinese and English side by side',
  parameters: { beside: ['zh-CN', 'en'] },
  render: () => situations,
};

export const BesideTraditional: Story = {
  name: 'Simplified and traditional side by side',
  parameters: { beside: ['zh-CN', 'zh-Hant'] },
  render: () => situations,
};

/** Words are English, numbers and dates the reader's own. */
export const German: Story = {
  name: 'German numbers',
  globals: { language: 'de' },
  render: () => situations,
};

export const RightToLeft: Story = {
  name: 'On a page that runs from right to left',
  globals: { language: 'en' },
  render: () => html`<div dir="rtl">${situations}</div>`,
};

/** In your browser: turn on forced colours or a high-contrast theme. */
export const ForcedColours: Story = {
  name: 'In forced colours',
  parameters: { media: { forcedColors: 'active' } },
  render: () => situations,
};

export const Column: Story = {
  name: 'In a column of 240 px',
  render: () =>
    html`<div class="column">
      ${['skilled-workers', 'highly-skilled-share', 'workers-trained-cumulative'].map((indicator) =>
        card({ data: zibo, indicator, open: indicator === 'highly-skilled-share' }),
      )}
    </div>`,
};

/** A reader who asked the browser for letters twice as large gets cards twice as large, cut nowhere. */
export const TwiceAsLarge: Story = {
  name: 'Text at 200 %',
  render: () => html`<div class="twice">${row(zibo, PILLARS.slice(2))}</div>`,
};

export const TwiceAsLargeNarrow: Story = {
  name: 'Text at 200 %, at 320 px',
  globals: { viewport: { value: 'narrow' } },
  render: () =>
    html`<div class="twice">${card({ data: zibo, indicator: 'highly-skilled-share' })}</div>`,
};

export const Sidebar: Story = {
  name: 'Compact cards in a sidebar',
  render: () =>
    html`<div class="column">
      ${PILLARS.map((indicator) => card({ data: zibo, indicator, compact: true }))}
    </div>`,
};

/** Tokens alone: a page of a newspaper with its own serif, colour and corners. */
export const Restyled: Story = {
  name: 'Restyled by tokens',
  render: () => html`<div class="restyled">${row(zibo, PILLARS.slice(3))}</div>`,
};

/** Parts: a page's own style sheet reaches the pieces that carry a name. */
export const RestyledByParts: Story = {
  name: 'Restyled by parts',
  render: () => html`<div class="by-parts">${row(zibo, PILLARS.slice(3))}</div>`,
};

export const HostPageResets: Story = {
  name: 'On a page that resets and shouts',
  render: () =>
    html`<div class="one shouting">${card({ data: zibo, indicator: 'skilled-workers' })}</div>`,
};
