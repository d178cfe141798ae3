import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { INDICATOR_IDS, corrected, withdrawn, zibo } from './data.js';

interface Args {
  data: unknown;
  indicator: string;
}

const meta: Meta<Args> = {
  title: 'Figure in text',
  component: 'reform-figure',
  args: { data: zibo, indicator: 'skilled-workers' },
  argTypes: {
    data: { control: false },
    indicator: { control: 'select', options: INDICATOR_IDS },
  },
};
export default meta;
type Story = StoryObj<Args>;

/** A tap on the figure opens its panel in the top layer, with the words it was stated in. */
function tap(at: number, quoted: string): NonNullable<Story['play']> {
  return async ({ canvasElement }) => {
    const figure = canvasElement.querySelectorAll('reform-figure')[at];
    const root = figure?.shadowRoot;
    const button = await waitFor(() => {
      const found = root?.querySelector<HTMLElement>('[role=button]');
      if (!found) throw new Error('The figure has not been drawn yet.');
      return found;
    });
    await userEvent.click(button);
    await waitFor(() =>
      expect(root?.querySelector(':popover-open blockquote')?.textContent).toContain(quoted),
    );
  };
}

const sentence = ({ data }: Partial<Args>) =>
  html`<reform-data .data=${data}>
    <p class="prose">
      五年来，全市技术工人队伍达到<reform-figure indicator="skilled-workers">63万余人</reform-figure
      >，其中每十人约有三人是高技能人才；各级工会为职工追回工资<reform-figure
        indicator="wage-arrears-recovered"
        >3.552亿元</reform-figure
      >，培育各级工匠<reform-figure indicator="craftsmen-cultivated">949人</reform-figure
      >，工资集体协商覆盖面达<reform-figure indicator="wage-bargaining-coverage">90%</reform-figure
      >。
    </p>
  </reform-data>`;

const room = ({ data }: Partial<Args>) => html`<div class="room">${sentence({ data })}</div>`;

export const InASentence: Story = {
  name: 'Figures in a sentence leave the line alone',
  render: sentence,
};

export const Alone: Story = {
  name: 'The figure as its source words it',
  render: ({ data, indicator }) =>
    html`<p class="prose"><reform-figure .data=${data} indicator=${indicator}></reform-figure></p>`,
};

export const Opened: Story = {
  name: 'The reader tapped a figure',
  render: room,
  play: tap(0, '63万余人'),
};

export const OpenedDark: Story = {
  ...Opened,
  name: 'Tapped, in the dark',
  globals: { theme: 'dark' },
};

export const OpenedNarrow: Story = {
  ...Opened,
  name: 'Tapped, at 320 px',
  globals: { viewport: { value: 'narrow' } },
  play: tap(1, '3.552亿元'),
};

export const OpenedLarge: Story = {
  ...Opened,
  name: 'Tapped, text at 200 %',
  render: ({ data }) => html`<div class="twice">${room({ data })}</div>`,
};

export const OpenedForcedColours: Story = {
  ...Opened,
  name: 'Tapped, in forced colours',
  parameters: { media: { forcedColors: 'active' } },
};

/** Two sources, two quotations, and the working that joins them. */
export const DerivedOpened: Story = {
  name: 'A derived figure shows its working',
  render: ({ data }) =>
    html`<div class="room">
      <p class="prose">
        高技能人才占技术工人的<reform-figure
          .data=${data}
          indicator="highly-skilled-share"
        ></reform-figure
        >。
      </p>
    </div>`,
  play: tap(0, '63万余人'),
};

const english = ({ data }: Partial<Args>) =>
  html`<reform-data .data=${data}>
    <p class="prose">
      The city counted <reform-figure indicator="skilled-workers"></reform-figure> at the end of
      2021, of whom <reform-figure indicator="highly-skilled-share"></reform-figure> were highly
      skilled; its unions recovered
      <reform-figure indicator="wage-arrears-recovered"></reform-figure>
      in unpaid wages.
    </p>
  </reform-data>`;

export const English: Story = {
  name: 'An English article',
  globals: { language: 'en' },
  render: english,
};

export const EnglishOpened: Story = {
  name: 'An English article, a Chinese source',
  globals: { language: 'en' },
  render: ({ data }) => html`<div class="room">${english({ data })}</div>`,
  play: tap(0, '63万余人'),
};

export const RightToLeft: Story = {
  name: 'On a page that runs from right to left',
  globals: { language: 'en' },
  render: ({ data }) => html`<div class="room" dir="rtl">${english({ data })}</div>`,
  play: tap(0, '63万余人'),
};

export const Traditional: Story = {
  name: 'In traditional characters',
  globals: { language: 'zh-Hant' },
  render: ({ data }) =>
    html`<div class="room">
      <p class="prose">
        五年來，全市技術工人隊伍達到<reform-figure
          .data=${data}
          indicator="skilled-workers"
        ></reform-figure
        >。
      </p>
    </div>`,
  play: tap(0, '63万余人'),
};

export const CorrectedSince: Story = {
  name: 'The article still prints what was corrected (invented)',
  args: { data: corrected },
  render: sentence,
};

export const CorrectedOpened: Story = {
  name: 'The reader asked about the correction (invented)',
  args: { data: corrected },
  render: room,
  play: tap(2, '959人'),
};

export const WithdrawnSince: Story = {
  name: 'The figure was withdrawn (invented)',
  args: { data: withdrawn },
  render: sentence,
};

export const WithoutData: Story = {
  name: 'No data: the words stay',
  render: () =>
    html`<p class="prose">
      技术工人队伍达到<reform-figure indicator="skilled-workers">63万余人</reform-figure>。
    </p>`,
};

export const FromAttributes: Story = {
  name: 'Without a dataset, from the words in the tag',
  render: () =>
    html`<p class="prose">
      技术工人队伍达到<reform-figure
        figure="63万余人"
        as-of="2021-12-31"
        source="https://example.org/press-conference"
      ></reform-figure
      >。
    </p>`,
};
