import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { answers } from './answers.js';
import { corrected, entry, zibo, ziboWith } from './data.js';

const meta: Meta = {
  title: 'Data',
  component: 'reform-data',
  argTypes: { src: { control: false }, data: { control: false }, locale: { control: false } },
};
export default meta;
type Story = StoryObj;

const cards = html`<div class="row two">
  <reform-kpi indicator="craftsmen-cultivated"></reform-kpi>
  <reform-kpi indicator="mutual-aid-covered"></reform-kpi>
</div>`;

/** Every card inside has drawn what it says. */
async function drawn(canvas: HTMLElement, text: string): Promise<void> {
  const first = canvas.querySelector('reform-kpi');
  await waitFor(() => expect(first?.shadowRoot?.textContent).toContain(text));
}

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

const before = ziboWith((copy) => {
  const now = entry(copy.observations, 'craftsmen-cultivated-2022');
  Object.assign(now.figure, { stated: '949人', value: 949 });
  now.evidence = { source: now.evidence['source'], quote: '培育各级工匠949人' };
});

export const Reloaded: Story = {
  name: 'The page asked again and got a correction (invented)',
  render: () => html`<reform-data src="/first-then-corrected.json">${cards}</reform-data>`,
  beforeEach: answers('/first-then-corrected.json', before, corrected),
  play: async ({ canvasElement }) => {
    const data = canvasElement.querySelector('reform-data');
    await drawn(canvasElement, '9');
    await data?.reload();
    await drawn(canvasElement, '已更正');
  },
};

export const RefreshFailed: Story = {
  name: 'The page asked again in vain: what was there stays',
  render: () => html`<reform-data src="/first-then-nothing.json">${cards}</reform-data>`,
  beforeEach: answers('/first-then-nothing.json', zibo, 503),
  play: async ({ canvasElement }) => {
    const data = canvasElement.querySelector('reform-data');
    await drawn(canvasElement, '959');
    await data?.reload();
    await drawn(canvasElement, '未能更新');
  },
};

export const DeadSource: Story = {
  name: 'The source is down: every card says so, none breaks the page',
  render: () => html`<reform-data src="/gone.json">${cards}</reform-data>`,
  beforeEach: answers('/gone.json', 404),
};

export const BakedContent: Story = {
  name: 'Baked content stays until data arrives',
  render: () =>
    html`<div class="one">
      <reform-kpi src="/never-comes.json" indicator="skilled-workers">
        <p>技术工人队伍 63万余人，截至2021年底（鲁中网，2022-06-28）</p>
      </reform-kpi>
    </div>`,
  beforeEach: answers('/never-comes.json', 'never'),
};

export const BakedContentOffline: Story = {
  name: 'Baked content stays beside the reason when the source is down',
  render: () =>
    html`<div class="one">
      <reform-kpi src="/nowhere.json" indicator="skilled-workers">
        <p>技术工人队伍 63万余人，截至2021年底（鲁中网，2022-06-28）</p>
      </reform-kpi>
    </div>`,
  beforeEach: answers('/nowhere.json', 404),
};
