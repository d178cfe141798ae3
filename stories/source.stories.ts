import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { zibo, hostile } from './data.js';

const meta: Meta<{ data: unknown; indicator: string }> = {
  title: 'Source',
  component: 'reform-source',
  args: { data: zibo, indicator: 'wage-arrears-recovered' },
  argTypes: { data: { control: false } },
  render: ({ data, indicator }) =>
    html`<div class="prose">
      <reform-source .data=${data} indicator=${indicator}></reform-source>
    </div>`,
};
export default meta;
type Story = StoryObj<{ data: unknown; indicator: string }>;

export const OneQuotation: Story = { name: 'The words a figure was stated in' };
export const TwoInputs: Story = {
  name: 'A derived figure stands on two quotations',
  args: { indicator: 'highly-skilled-share' },
};
export const English: Story = {
  name: 'Read in English, quoted in Chinese',
  globals: { language: 'en' },
};
export const Dark: Story = { name: 'In the dark', globals: { theme: 'dark' } };
export const Hostile: Story = {
  name: 'Markup and 10,000 characters in the quotation',
  args: { data: hostile, indicator: 'skilled-workers' },
};
export const Unknown: Story = { name: 'No such indicator', args: { indicator: 'wage-arears' } };
