import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { INDICATOR_IDS, zibo } from './data.js';

/** What a card's story may set; named as the element's properties, so that its manifest documents them. */
export interface CardArgs {
  data: unknown;
  src: string;
  indicator: string;
  asOf: string;
  compact: boolean;
  open: boolean;
  figure: string;
  name: string;
  source: string;
  headingLevel: number;
  locale: string;
}
export type CardStory = StoryObj<CardArgs>;

export function card(args: Partial<CardArgs>): TemplateResult {
  const { data, src, indicator, asOf, compact, open, figure, name, source, headingLevel, locale } =
    args;
  return html`<reform-kpi
    .data=${src || figure ? undefined : data}
    src=${src || nothing}
    indicator=${indicator || nothing}
    as-of=${asOf || nothing}
    ?compact=${compact}
    ?open=${open}
    figure=${figure || nothing}
    name=${name || nothing}
    source=${source || nothing}
    heading-level=${headingLevel ?? nothing}
    locale=${locale || nothing}
  ></reform-kpi>`;
}

/** Several cards of one dataset, side by side as far as there is room. */
export const row = (data: unknown, ids: readonly string[] = []): TemplateResult =>
  html`<div class="row">${ids.map((indicator) => card({ data, indicator }))}</div>`;

/** One indicator of each pillar. */
export const PILLARS = [
  'new-rules-created',
  'workers-palace-area-built',
  'craftsmen-cultivated',
  'skilled-workers',
  'wage-arrears-recovered',
  'mutual-aid-covered',
];

/** What all stories of the card have in common. Each file adds its title. */
export const cardMeta = {
  component: 'reform-kpi',
  args: { data: zibo, indicator: 'skilled-workers' },
  argTypes: {
    data: { control: false },
    indicator: { control: 'select', options: INDICATOR_IDS },
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
  },
  render: (args) => html`<div class="one">${card(args)}</div>`,
} satisfies Meta<CardArgs>;
