import type { Meta } from '@storybook/web-components-vite';
import { cardMeta, row, type CardArgs, type CardStory } from './card.js';
import { HEDGE_IDS, hedges } from './data.js';
import { context, KIND_IDS, kinds, PERIOD_IDS, periods } from './invented.js';

const meta: Meta<CardArgs> = { ...cardMeta, title: 'Card/Figures' };
export default meta;
type Story = CardStory;

const hedgeIds = HEDGE_IDS.map((hedge) => `rate-${hedge}`);

export const EveryHedge: Story = {
  name: 'Every hedge has its own end (invented)',
  render: () => row(hedges, hedgeIds),
};

export const EveryHedgeEnglish: Story = {
  ...EveryHedge,
  name: 'Every hedge, in English (invented)',
  globals: { language: 'en' },
};

export const EveryHedgeDark: Story = {
  ...EveryHedge,
  name: 'Every hedge, in the dark (invented)',
  globals: { theme: 'dark' },
};

/** Colour and shade are gone; ends, ticks and dashes still tell the hedges apart. */
export const EveryHedgeForcedColours: Story = {
  ...EveryHedge,
  name: 'Every hedge, in forced colours (invented)',
  parameters: { media: { forcedColors: 'active' } },
};

export const EveryKind: Story = {
  name: 'Every kind of measure (invented)',
  render: () => row(kinds, KIND_IDS),
};

export const EveryKindEnglish: Story = {
  ...EveryKind,
  name: 'Every kind of measure, in English (invented)',
  globals: { language: 'en' },
};

export const EveryPeriod: Story = {
  name: 'Every way of saying when (invented)',
  render: () => row(periods, PERIOD_IDS),
};

export const EveryPeriodEnglish: Story = {
  ...EveryPeriod,
  name: 'Every way of saying when, in English (invented)',
  globals: { language: 'en' },
};

export const PeriodFromContext: Story = {
  name: 'The document around the sentence gives the date',
  args: { data: context, open: true },
};
