import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { zibo } from './data.js';

const meta: Meta = { title: 'Data', component: 'reform-data' };
export default meta;
type Story = StoryObj;

const cards = html`<div class="row">
  <reform-kpi indicator="skilled-workers"></reform-kpi>
  <reform-kpi indicator="mutual-aid-covered"></reform-kpi>
</div>`;

export const OneDatasetForAll: Story = {
  name: 'One dataset for all elements inside',
  render: () => html`<reform-data .data=${zibo}>${cards}</reform-data>`,
};

export const InlineJson: Story = {
  name: 'The dataset inside the page, no request at all',
  render: () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(zibo);
    return html`<reform-data>${script}${cards}</reform-data>`;
  },
};

export const BakedContent: Story = {
  name: 'Baked content stays until data arrives',
  render: () =>
    html`<div class="one">
      <reform-kpi src="/nowhere.json" indicator="skilled-workers">
        <p>技术工人队伍 63万余人，截至2021年底（鲁中网，2022-06-28）</p>
      </reform-kpi>
    </div>`,
};
