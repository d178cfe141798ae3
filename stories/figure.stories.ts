import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { corrected, withdrawn, zibo } from './data.js';

const meta: Meta = { title: 'Figure in text', component: 'reform-figure' };
export default meta;
type Story = StoryObj;

/** The panel must be open, in the top layer, and hold the quotation. */
async function openFirst(canvas: HTMLElement): Promise<void> {
  const figure = canvas.querySelector('reform-figure');
  const button = figure?.shadowRoot?.querySelector<HTMLElement>('[role=button]');
  if (!figure || !button) throw new Error('There is no figure in this story.');
  await userEvent.click(button);
  await waitFor(() =>
    expect(figure.shadowRoot?.querySelector(':popover-open blockquote')?.textContent).toContain(
      '63万余人',
    ),
  );
}

const sentence = (data: unknown) =>
  html`<reform-data .data=${data}>
    <p class="prose">
      五年来，全市技术工人队伍达到
      <reform-figure indicator="skilled-workers">63万余人</reform-figure
      >，其中每十人约有三人是高技能人才；各级工会为职工追回工资
      <reform-figure indicator="wage-arrears-recovered">3.552亿元</reform-figure>，培育各级工匠
      <reform-figure indicator="craftsmen-cultivated">949人</reform-figure>，工资集体协商覆盖面达
      <reform-figure indicator="wage-bargaining-coverage">90%</reform-figure>。
    </p>
  </reform-data>`;

export const InASentence: Story = {
  name: 'Figures in a sentence leave the line alone',
  render: () => sentence(zibo),
};

export const Opened: Story = {
  name: 'The reader tapped a figure',
  render: () => sentence(zibo),
  play: ({ canvasElement }) => openFirst(canvasElement),
};

export const OpenedDark: Story = {
  ...Opened,
  name: 'The same in the dark',
  globals: { theme: 'dark' },
};

export const OpenedNarrow: Story = {
  ...Opened,
  name: 'The same at 320 px',
  globals: { viewport: { value: 'narrow' } },
};

export const English: Story = {
  name: 'An English article, a Chinese source',
  globals: { language: 'en' },
  render: () =>
    html`<reform-data .data=${zibo}>
      <p class="prose">
        The city counted <reform-figure indicator="skilled-workers"></reform-figure> at the end of
        2021, of whom <reform-figure indicator="highly-skilled-share"></reform-figure> were highly
        skilled.
      </p>
    </reform-data>`,
};

export const CorrectedSince: Story = {
  name: 'The article still prints what was corrected (invented)',
  render: () => sentence(corrected),
};

export const WithdrawnSince: Story = {
  name: 'The figure was withdrawn (invented)',
  render: () => sentence(withdrawn),
};

export const WithoutData: Story = {
  name: 'No data: the words stay',
  render: () =>
    html`<p class="prose">
      技术工人队伍达到 <reform-figure indicator="skilled-workers">63万余人</reform-figure>。
    </p>`,
};

export const FromAttributes: Story = {
  name: 'Without a dataset, from the words in the tag',
  render: () =>
    html`<p class="prose">
      技术工人队伍达到
      <reform-figure
        figure="63万余人"
        as-of="2021-12-31"
        source="https://example.org/press-conference"
      ></reform-figure
      >。
    </p>`,
};
