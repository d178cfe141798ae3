import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { INDICATOR_IDS, hostile, withdrawn, zibo } from './data.js';
import { twoSources } from './invented.js';

interface Args {
  data: unknown;
  indicator: string;
  asOf: string;
}

const meta: Meta<Args> = {
  title: 'Source',
  component: 'reform-source',
  args: { data: zibo, indicator: 'wage-arrears-recovered' },
  argTypes: {
    data: { control: false },
    indicator: { control: 'select', options: INDICATOR_IDS },
  },
  render: ({ data, indicator, asOf }) =>
    html`<div class="prose">
      <reform-source .data=${data} indicator=${indicator} as-of=${asOf ?? ''}></reform-source>
    </div>`,
};
export default meta;
type Story = StoryObj<Args>;

export const OneQuotation: Story = { name: 'The words a figure was stated in' };
export const TwoInputs: Story = {
  name: 'A derived figure stands on two quotations',
  args: { indicator: 'highly-skilled-share' },
};
export const TwoSources: Story = {
  name: 'Two quotations from two sources (invented)',
  args: { data: twoSources, indicator: 'highly-skilled-share' },
};
export const Beside: Story = {
  name: 'Read in Chinese and in English',
  parameters: { beside: ['zh-CN', 'en'] },
};
export const Dark: Story = { name: 'In the dark', globals: { theme: 'dark' } };
export const Narrow: Story = {
  name: 'At 320 px',
  globals: { viewport: { value: 'narrow' } },
  args: { indicator: 'highly-skilled-share' },
};
export const RightToLeft: Story = {
  name: 'On a page that runs from right to left',
  globals: { language: 'en' },
  render: ({ data, indicator }) =>
    html`<div class="prose" dir="rtl">
      <reform-source .data=${data} indicator=${indicator}></reform-source>
    </div>`,
};
export const Withdrawn: Story = {
  name: 'Of a figure that was withdrawn (invented)',
  args: { data: withdrawn, indicator: 'wage-bargaining-coverage' },
};
export const Hostile: Story = {
  name: 'Markup and 10,000 characters in the quotation',
  args: { data: hostile, indicator: 'skilled-workers' },
};
export const Unknown: Story = { name: 'No such indicator', args: { indicator: 'wage-arears' } };
