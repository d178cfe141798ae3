import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { answers } from './answers.js';
import { cardMeta, type CardArgs, type CardStory } from './card.js';
import { corrected, entry, hostile, mistyped, withdrawn, zibo, ziboWith } from './data.js';
import { estimated, provisional, targets, twoSources } from './invented.js';

const meta: Meta<CardArgs> = { ...cardMeta, title: 'Card/States' };
export default meta;
type Story = CardStory;

/** 63万余人: the hedge stands beside the number, smaller and quieter, and is spoken to those who listen. */
export const OverSixHundredThirtyThousand: Story = { name: 'Over 630,000 skilled workers' };

export const EvidenceOpened: Story = {
  name: 'The reader opened the source',
  args: { indicator: 'wage-arrears-recovered' },
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('reform-kpi')?.shadowRoot;
    const button = await waitFor(() => {
      const found = root?.querySelector<HTMLElement>('[part=toggle]');
      if (!found) throw new Error('The card has no button yet.');
      return found;
    });
    await userEvent.click(button);
    await waitFor(() =>
      expect(root?.querySelector('blockquote mark')?.textContent).toBe('3.552亿元'),
    );
  },
};

export const ShareOfAWhole: Story = {
  name: 'A rate has a bar against the whole',
  args: { indicator: 'democratic-management-rate' },
};

export const DerivedShare: Story = {
  name: 'A derived share shows its bounds and working',
  args: { indicator: 'highly-skilled-share' },
};

export const DerivedShareOpened: Story = {
  name: 'The reader opened the working',
  args: { indicator: 'highly-skilled-share', open: true },
};

/** The part is from one source, the whole from another: both are quoted. */
export const TwoSources: Story = {
  name: 'Two sources in one card (invented)',
  args: { data: twoSources, indicator: 'highly-skilled-share', open: true },
};

export const YearlyPlan: Story = {
  name: 'A plan, not a result',
  args: { indicator: 'planned-training-per-year' },
};

export const DatedTarget: Story = {
  name: 'A target with a day, nothing reported yet (invented)',
  args: { data: targets, indicator: 'promised-workers' },
};

export const ResultAndTarget: Story = {
  name: 'A result with a target in the same unit (invented)',
  args: { data: targets, indicator: 'highly-skilled-workers' },
};

export const RefusedComparison: Story = {
  name: 'Person-times are not divided by a plan in persons',
  args: { indicator: 'workers-trained-cumulative' },
};

export const RefusedDerivation: Story = {
  name: 'Yearly firm counts are not added up',
  args: { indicator: 'competition-enterprises-five-years' },
};

export const Corrected: Story = {
  name: 'A figure was corrected (invented)',
  args: { data: corrected, indicator: 'craftsmen-cultivated' },
};

export const CorrectedOpened: Story = {
  name: 'The reader opened the correction (invented)',
  args: { data: corrected, indicator: 'craftsmen-cultivated', open: true },
};

export const AsKnownBefore: Story = {
  name: 'As known before the correction (invented)',
  args: { data: corrected, indicator: 'craftsmen-cultivated', asOf: '2022-07-01' },
};

export const NotYetAnnounced: Story = {
  name: 'As known before anything was announced',
  args: { asOf: '2022-01-01' },
};

export const Withdrawn: Story = {
  name: 'A figure was withdrawn (invented)',
  args: { data: withdrawn, indicator: 'wage-bargaining-coverage' },
};

export const WithdrawnOpened: Story = {
  name: 'The reader opened the withdrawal (invented)',
  args: { data: withdrawn, indicator: 'wage-bargaining-coverage', open: true },
};

export const Provisional: Story = {
  name: 'A provisional figure (invented status)',
  args: { data: provisional },
};

/** The publisher gave a sample's error; the bar shows it in place of the usual reading of "about". */
export const Estimated: Story = {
  name: 'An estimate with its own bounds (invented)',
  args: { data: estimated, indicator: 'estimated-share' },
};

export const DescribedWithoutFigure: Story = {
  name: 'A system described without a figure',
  args: {
    data: ziboWith((copy) => {
      copy.observations = copy.observations.filter(({ id }) => id !== 'skilled-workers-2022');
      copy.derivations = [];
    }),
  },
};

export const Loading: Story = {
  name: 'Data is on its way',
  args: { src: '/never' },
  beforeEach: answers('/never', 'never'),
};

export const StaleAfterRefresh: Story = {
  name: 'A refresh failed: the last good data stays',
  args: { src: '/once-then-503.json' },
  beforeEach: answers('/once-then-503.json', zibo, 503),
  play: async ({ canvasElement }) => {
    const card = canvasElement.querySelector('reform-kpi');
    const text = () => card?.shadowRoot?.textContent;
    await waitFor(() => expect(text()).toContain('63'));
    await card?.reload();
    await waitFor(() => expect(text()).toContain('未能更新'));
  },
};

export const MistypedUnit: Story = {
  name: 'The data file has a mistake in this indicator',
  args: { data: mistyped, indicator: 'workers-trained-cumulative' },
};

export const UnknownIndicator: Story = {
  name: 'The tag names an indicator that is not there',
  args: { indicator: 'skiled-workers' },
};

export const DeadSource: Story = {
  name: 'The source answers with a web page',
  args: { src: '/iframe.html' },
  beforeEach: () => {
    const { fetch } = window;
    window.fetch = () => Promise.resolve(new Response('<!doctype html><title>404</title>'));
    return () => {
      window.fetch = fetch;
    };
  },
};

export const ServerError: Story = {
  name: 'The source is down',
  args: { src: '/503.json' },
  beforeEach: answers('/503.json', 503),
};

export const NoDataGiven: Story = {
  name: 'Nobody said where the data is',
  args: { data: undefined },
};

export const Compact: Story = {
  name: 'Compact, for a sidebar',
  args: { compact: true },
};

export const CompactRefused: Story = {
  name: 'Compact, with a refused comparison',
  args: { compact: true, indicator: 'workers-trained-cumulative' },
};

export const WithNote: Story = {
  name: 'With an editor’s remark',
  render: ({ data, indicator }) =>
    html`<div class="one">
      <reform-kpi .data=${data} indicator=${indicator}>
        <small slot="note" class="note">编者注：含外地户籍在淄就业者。</small>
      </reform-kpi>
    </div>`,
};

export const FromAttributes: Story = {
  name: 'Without a dataset, from the words in the tag',
  args: {
    figure: '63万余人',
    name: '技术工人队伍',
    asOf: '2021-12-31',
    source: 'https://example.org/press-conference',
    indicator: '',
  },
};

export const UnreadableAttribute: Story = {
  name: 'The words in the tag cannot be read',
  args: { figure: '六十三个很多', name: '技术工人队伍', indicator: '' },
};

export const HostileText: Story = {
  name: 'Markup, bidi controls and 10,000 characters in the data',
  args: { data: hostile, open: true },
};

export const LongName: Story = {
  name: 'A name of sixty characters, a number of twelve digits (invented)',
  args: {
    data: ziboWith((copy) => {
      entry(copy.indicators, 'wage-arrears-recovered')['name'] = {
        'zh-Hans':
          '全市规模以上工业企业与建筑施工企业历年累计清理偿还拖欠产业工人及农民工劳动报酬总金额',
        en: 'Accumulated wage arrears of industrial workers and migrant workers settled by industrial and construction enterprises',
      };
      const observation = entry(copy.observations, 'wage-arrears-recovered-2022');
      Object.assign(observation.figure, {
        stated: '355200123456元',
        value: 355_200_123_456,
        granularity: undefined,
      });
      observation.evidence = { source: observation.evidence['source'], quote: '355200123456元' };
    }),
    indicator: 'wage-arrears-recovered',
  },
};
