import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { DERIVATION_IDS, zibo } from './data.js';
import { twoSources } from './invented.js';

interface Args {
  data: unknown;
  indicator: string;
}

const meta: Meta<Args> = {
  title: 'Arithmetic',
  component: 'reform-arithmetic',
  args: { data: zibo, indicator: 'highly-skilled-share' },
  argTypes: {
    data: { control: false },
    indicator: { control: 'select', options: DERIVATION_IDS },
  },
  render: ({ data, indicator }) =>
    html`<div class="prose">
      <reform-arithmetic .data=${data} indicator=${indicator}></reform-arithmetic>
    </div>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Share: Story = { name: 'A share, with both ends worked out' };
export const YearlyAverage: Story = {
  name: 'A five-year total by the year',
  args: { indicator: 'wage-arrears-per-year' },
};
export const PerWorker: Story = {
  name: 'Money over persons',
  args: { indicator: 'fund-per-covered-worker' },
};
export const TwoSources: Story = {
  name: 'A share of two sources (invented)',
  args: { data: twoSources },
};
export const Refused: Story = {
  name: 'Person-times over persons: refused',
  args: { indicator: 'training-against-plan' },
};
export const RefusedSum: Story = {
  name: 'Yearly firm counts added up: refused',
  args: { indicator: 'competition-enterprises-five-years' },
};
export const OfAnIndicator: Story = {
  name: 'All that one indicator leads to',
  args: { indicator: 'skilled-workers' },
};
export const NothingToWorkOut: Story = {
  name: 'An indicator that leads to nothing',
  args: { indicator: 'innovation-studios' },
};
export const Unknown: Story = { name: 'No such derivation', args: { indicator: 'skilled-shar' } };
export const Beside: Story = {
  name: 'In Chinese and in English',
  parameters: { beside: ['zh-CN', 'en'] },
};
export const German: Story = { name: 'German numbers', globals: { language: 'de' } };
export const Dark: Story = { name: 'In the dark', globals: { theme: 'dark' } };
export const Narrow: Story = {
  name: 'At 320 px',
  globals: { viewport: { value: 'narrow' } },
};
export const RightToLeft: Story = {
  name: 'On a page that runs from right to left',
  globals: { language: 'en' },
  render: ({ data, indicator }) =>
    html`<div class="prose" dir="rtl">
      <reform-arithmetic .data=${data} indicator=${indicator}></reform-arithmetic>
    </div>`,
};
