/**
 * Figures that the first dataset does not have: every kind, every period, a dated target, a
 * provisional and an estimated value, a second source. All of them are invented, and say so.
 */
import { entry, type Mutable, ziboWith } from './data.js';

type Words = Record<string, string>;

interface Invention {
  readonly id: string;
  readonly name: Words;
  readonly kind: string;
  readonly unit: string;
  readonly figure: Record<string, unknown> & { stated: string; value: number };
  readonly period?: string;
  /** What else an observation may hold. */
  readonly more?: Record<string, unknown>;
}

/** Adds an indicator with one observation to a copy of the dataset. */
function invent(copy: Mutable, { id, name, kind, unit, figure, period, more }: Invention): void {
  const system = entry(copy.indicators, 'skilled-workers')['system'];
  copy.indicators.push({ id, system, name, kind, unit });
  copy.observations.push({
    id,
    indicator: id,
    ...(period && { period }),
    announced: '2022-06-28',
    figure: { hedge: 'bare', unit, ...figure },
    evidence: { source: copy.sources[0]?.id, quote: figure.stated },
    ...more,
  });
}

const zh = (words: string, en: string): Words => ({ 'zh-Hans': words, en });

/** One indicator of each measure kind. */
export const kinds = ziboWith((copy) => {
  const each: Invention[] = [
    {
      id: 'kind-stock',
      name: zh('年末在册技师', 'Technicians on the register'),
      kind: 'stock',
      unit: 'person',
      period: '2021-12-31',
      figure: { stated: '2.6万人', value: 26_000, granularity: 1_000, unitWord: '人' },
    },
    {
      id: 'kind-flow',
      name: zh('全年培训', 'Training over the year'),
      kind: 'flow',
      unit: 'person-time',
      period: '2021',
      figure: { stated: '8.6万人次', value: 86_000, granularity: 1_000, unitWord: '人次' },
    },
    {
      id: 'kind-cumulative',
      name: zh('累计评定技师', 'Technicians certified so far'),
      kind: 'cumulative',
      unit: 'person',
      period: '../2021-12-31',
      figure: {
        stated: '近2万人',
        value: 20_000,
        hedge: 'nearly',
        hedgeWord: '近',
        granularity: 10_000,
        unitWord: '人',
      },
    },
    {
      id: 'kind-distinct-count',
      name: zh('参赛企业', 'Enterprises that took part'),
      kind: 'distinct-count',
      unit: 'enterprise',
      period: '2021',
      figure: {
        stated: '约7000家',
        value: 7_000,
        hedge: 'about',
        hedgeWord: '约',
        unitWord: '家',
      },
    },
    {
      id: 'kind-ratio',
      name: zh('建制率', 'Share of firms with a works council'),
      kind: 'ratio',
      unit: 'percent',
      period: '2021-12-31',
      figure: { stated: '95%', value: 95, unitWord: '%' },
    },
    {
      id: 'kind-index',
      name: zh('技能指数（2017年=100）', 'Skills index (2017 = 100)'),
      kind: 'index',
      unit: 'index',
      period: '2021',
      figure: { stated: '118.4', value: 118.4, granularity: 0.1 },
    },
    {
      id: 'kind-change',
      name: zh('建制率比上年', 'Works councils, against the year before'),
      kind: 'change',
      unit: 'percentage-point',
      period: '2021',
      figure: { stated: '-1.2个百分点', value: -1.2, granularity: 0.1, unitWord: '个百分点' },
    },
  ];
  for (const one of each) invent(copy, one);
});
export const KIND_IDS = kinds.indicators?.flatMap(({ id }) => (id.startsWith('kind-') ? [id] : []));

/** One indicator for each way of saying when. */
const PERIODS: readonly (readonly [kind: string, period: string | undefined, name: Words])[] = [
  ['stock', '2021-12-31', zh('某日', 'A day')],
  ['stock', '2022-03', zh('某月', 'A month')],
  ['flow', '2021', zh('某年', 'A year')],
  ['flow', '2021-01-01/2021-06-30', zh('起止', 'From and to')],
  ['cumulative', '2017/2022-06-28', zh('跨年起止', 'Over several years')],
  ['cumulative', '2017/..', zh('自某年以来', 'Since a year')],
  ['cumulative', '../2021-12-31', zh('截至某日，起点未说', 'Until a day, start not stated')],
  ['cumulative', 'P5Y/2022-06-28', zh('某日之前五年', 'The five years before a day')],
  ['flow', 'R/P1Y', zh('每年', 'Each year')],
  ['flow', 'R/2017/P1M', zh('自某年起每月', 'Each month from a year on')],
  ['stock', undefined, zh('时间未说', 'No time stated')],
];
export const periods = ziboWith((copy) => {
  for (const [at, [kind, period, name]] of PERIODS.entries())
    invent(copy, {
      id: `period-${at}`,
      name,
      kind,
      unit: 'person',
      ...(period && { period }),
      figure: { stated: '1.2万人', value: 12_000, granularity: 1_000, unitWord: '人' },
    });
});
export const PERIOD_IDS = PERIODS.map((_, at) => `period-${at}`);

/** The time is not in the sentence; the document around it gives it. */
export const context = ziboWith((copy) => {
  entry(copy.observations, 'skilled-workers-2022')['periodFrom'] = 'context';
});

/** A target with a day, in the unit of its indicator; another that nobody has reported on yet. */
export const targets = ziboWith((copy) => {
  const evidence = { source: copy.sources[0]?.id, quote: '到2025年底高技能人才达到25万人' };
  const figure = {
    stated: '25万人',
    value: 250_000,
    hedge: 'bare',
    unit: 'person',
    unitWord: '人',
    granularity: 10_000,
  };
  const target = { figure, due: '2025-12-31', announced: '2022-06-28', evidence };
  copy.indicators.push({
    ...structuredClone(entry(copy.indicators, 'highly-skilled-workers')),
    id: 'promised-workers',
    name: zh('高技能人才规划数', 'Highly skilled workers planned'),
  });
  copy.targets.push(
    {
      ...target,
      id: 'highly-skilled-target',
      indicator: 'highly-skilled-workers',
      commitment: 'binding',
    },
    { ...target, id: 'promised-target', indicator: 'promised-workers', commitment: 'expected' },
  );
});

/** Not final: the publisher will say more. */
export const provisional = ziboWith((copy) => {
  entry(copy.observations, 'skilled-workers-2022')['status'] = 'P';
});

/** The author reads the words more widely than the convention does, and says why. */
export const estimated = ziboWith((copy) => {
  invent(copy, {
    id: 'estimated-share',
    name: zh('抽样调查满意率', 'Satisfied, by a sample survey'),
    kind: 'ratio',
    unit: 'percent',
    period: '2021',
    figure: {
      stated: '约八成',
      value: 80,
      hedge: 'about',
      hedgeWord: '约',
      unitWord: '成',
      granularity: 10,
      reading: {
        lo: 62,
        hi: 94,
        why: zh('抽样误差为上下16个百分点', 'The sample’s error is 16 points either way'),
      },
    },
    more: { status: 'E' },
  });
});

/** The part is from the press conference, the whole from a yearbook. */
export const twoSources = ziboWith((copy) => {
  const [first] = copy.sources;
  copy.sources.push({
    ...structuredClone(first),
    id: 'yearbook',
    title: zh('统计年鉴2022', 'Statistical Yearbook 2022'),
    publisher: zh('市统计局', 'Municipal Bureau of Statistics'),
    speaker: undefined,
    event: undefined,
    published: '2022-11-30',
    url: 'https://example.org/yearbook/2022',
    claim: 'published-statistic',
  });
  const whole = entry(copy.observations, 'skilled-workers-2022');
  Object.assign(whole.figure, {
    stated: '634120人',
    value: 634_120,
    hedge: 'bare',
    hedgeWord: undefined,
    granularity: 1,
  });
  whole.evidence = { source: 'yearbook', quote: '技术工人634120人' };
});
