import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { zibo } from './data.js';

const meta: Meta<{ indicator: string }> = {
  title: 'Arithmetic',
  component: 'reform-arithmetic',
  args: { indicator: 'highly-skilled-share' },
  render: ({ indicator }) =>
    html`<div class="prose">
      <reform-arithmetic .data=${zibo} indicator=${indicator}></reform-arithmetic>
    </div>`,
};
export default meta;
type Story = StoryObj<{ indicator: string }>;

export const Share: Story = { name: 'A share, with both ends worked out' };
export const YearlyAverage: Story = {
  name: 'A five-year total by the year',
  args: { indicator: 'wage-arrears-per-year' },
};
export const Refused: Story = {
  name: 'Person-times over persons: refused',
  args: { indicator: 'training-against-plan' },
};
export const OfAnIndicator: Story = {
  name: 'All that one indicator leads to',
  args: { indicator: 'skilled-workers' },
};
export const English: Story = { name: 'In English', globals: { language: 'en' } };
export const Dark: Story = { name: 'In the dark', globals: { theme: 'dark' } };
