import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import {
  corrected,
  hedges,
  HEDGE_IDS,
  hostile,
  mistyped,
  withdrawn,
  zibo,
  ziboWith,
  entry,
} from './data.js';

interface Args {
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
}

const meta: Meta<Args> = {
  title: 'Card',
  component: 'reform-kpi',
  args: { data: zibo, indicator: 'skilled-workers' },
  argTypes: { data: { control: false } },
  render: ({ data, src, indicator, asOf, compact, open, figure, name, source, headingLevel }) =>
    html`<div class="one">
      <reform-kpi
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
      ></reform-kpi>
    </div>`,
};

export default meta;
type Story = StoryObj<Args>;

/** 63万余人: the hedge stands beside the number, smaller and quieter, and is spoken to those who listen. */
export const OverSixHundredThirtyThousand: Story = { name: 'Over 630,000 skilled workers' };

export const EvidenceOpened: Story = {
  name: 'The reader opened the source',
  args: { indicator: 'wage-arrears-recovered', open: true },
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

export const YearlyPlan: Story = {
  name: 'A plan, not a result',
  args: { indicator: 'planned-training-per-year' },
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

export const Withdrawn: Story = {
  name: 'A figure was withdrawn (invented)',
  args: { data: withdrawn, indicator: 'wage-bargaining-coverage' },
};

export const Loading: Story = {
  name: 'Data is on its way',
  render: () =>
    html`<div class="one"><reform-kpi src="/never" indicator="skilled-workers"></reform-kpi></div>`,
  beforeEach: () => {
    const { fetch } = window;
    // A source that never answers, so that the waiting state stays.
    window.fetch = (input, init) =>
      String(input instanceof Request ? input.url : input).endsWith('/never')
        ? new Promise<Response>(() => {})
        : fetch(input, init);
    return () => {
      window.fetch = fetch;
    };
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
};

export const NoDataGiven: Story = {
  name: 'Nobody said where the data is',
  render: () => html`<div class="one"><reform-kpi indicator="skilled-workers"></reform-kpi></div>`,
};

export const Compact: Story = {
  name: 'Compact, for a sidebar',
  args: { compact: true },
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

export const EveryHedge: Story = {
  name: 'Every hedge has its own end (invented)',
  render: () =>
    html`<div class="row">
      ${HEDGE_IDS.map(
        (hedge) => html`<reform-kpi .data=${hedges} indicator="rate-${hedge}"></reform-kpi>`,
      )}
    </div>`,
};

const pillars = [
  'new-rules-created',
  'workers-palace-area-built',
  'craftsmen-cultivated',
  'skilled-workers',
  'wage-arrears-recovered',
  'mutual-aid-covered',
];

export const SixPillars: Story = {
  name: 'One card of each pillar',
  render: () =>
    html`<div class="row">
      ${pillars.map((id) => html`<reform-kpi .data=${zibo} indicator=${id}></reform-kpi>`)}
    </div>`,
};

export const SixPillarsDark: Story = {
  ...SixPillars,
  name: 'The same in the dark',
  globals: { theme: 'dark' },
};
export const SixPillarsEnglish: Story = {
  ...SixPillars,
  name: 'The same in English',
  globals: { language: 'en' },
};
export const SixPillarsNarrow: Story = {
  ...SixPillars,
  name: 'The same at 320 px',
  globals: { viewport: { value: 'narrow' } },
};

/** Tokens alone: a page of a newspaper with its own serif, colour and corners. */
export const Restyled: Story = {
  name: 'Restyled by tokens',
  render: () =>
    html`<div class="row restyled">
      ${pillars.slice(2).map((id) => html`<reform-kpi .data=${zibo} indicator=${id}></reform-kpi>`)}
    </div>`,
};

export const HostPageResets: Story = {
  name: 'On a page that resets and shouts',
  render: () =>
    html`<div class="one shouting">
      <reform-kpi .data=${zibo} indicator="skilled-workers"></reform-kpi>
    </div>`,
};
