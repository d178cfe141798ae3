/**
 * A dataset as large as one likes, of the same make as `examples/zibo`: stocks, flows, running
 * totals, shares; bare, over, about and nearly; five years where a series is asked for. Invented,
 * the same on every run, and sound: `readDataset` has no fault to find.
 */

const PUBLISHED = '2022-06-28';
const LATEST = 2021;

/**
 * One sort of indicator. `stated` writes the words, `value` says what they mean.
 *
 * @typedef {{
 *   zh: string, en: string, unit: string, kind: string, period: (year: number) => string,
 *   hedge: string, hedgeWord?: string, unitWord: string, granularity?: number,
 *   number: (n: number) => number, stated: (n: number) => string,
 * }} Sort
 */

const endOf = (/** @type {number} */ year) => `${year}-12-31`;
const since = (/** @type {number} */ year) => `2010/${year}`;
const inYear = (/** @type {number} */ year) => String(year);

/** @type {readonly Sort[]} */
const SORTS = [
  {
    zh: '技术工人队伍',
    en: 'Skilled workers',
    unit: 'person',
    kind: 'stock',
    period: endOf,
    hedge: 'over',
    hedgeWord: '余',
    unitWord: '人',
    granularity: 10_000,
    number: (n) => (11 + (n % 83)) * 10_000,
    stated: (n) => `${n / 10_000}万余人`,
  },
  {
    zh: '培训人次',
    en: 'Training participations',
    unit: 'person-time',
    kind: 'cumulative',
    period: since,
    hedge: 'bare',
    unitWord: '人次',
    granularity: 1_000,
    number: (n) => (101 + (n % 797)) * 1_000 + ((101 + (n % 797)) % 10 === 0 ? 1_000 : 0),
    stated: (n) => `${n / 10_000}万人次`,
  },
  {
    zh: '集体协商覆盖面',
    en: 'Collective bargaining coverage',
    unit: 'percent',
    kind: 'ratio',
    period: endOf,
    hedge: 'bare',
    unitWord: '%',
    number: (n) => 51 + (n % 47),
    stated: (n) => `${n}%`,
  },
  {
    zh: '清欠职工工资款',
    en: 'Wage arrears recovered',
    unit: 'CNY',
    kind: 'flow',
    period: inYear,
    hedge: 'bare',
    unitWord: '元',
    granularity: 100_000,
    number: (n) => (1_001 + 2 * (n % 4_001)) * 100_000,
    stated: (n) => `${n / 100_000_000}亿元`,
  },
  {
    zh: '调解劳动纠纷',
    en: 'Labour disputes settled',
    unit: 'case',
    kind: 'flow',
    period: inYear,
    hedge: 'bare',
    unitWord: '件',
    number: (n) => 1_011 + 10 * (n % 713),
    stated: (n) => `${n}件`,
  },
  {
    zh: '建制率',
    en: 'Firms with elected works councils',
    unit: 'percent',
    kind: 'ratio',
    period: endOf,
    hedge: 'nearly',
    hedgeWord: '近',
    unitWord: '%',
    number: (n) => 30 + 10 * (n % 7),
    stated: (n) => `近${n}%`,
  },
  {
    zh: '参赛企业',
    en: 'Enterprises in competitions',
    unit: 'enterprise',
    kind: 'distinct-count',
    period: inYear,
    hedge: 'over',
    hedgeWord: '余',
    unitWord: '家',
    number: (n) => (2 + (n % 8)) * 1_000,
    stated: (n) => `${n}余家`,
  },
  {
    zh: '市级工匠',
    en: 'Master craftspeople',
    unit: 'person',
    kind: 'cumulative',
    period: since,
    hedge: 'bare',
    unitWord: '人',
    number: (n) => 111 + 10 * (n % 89),
    stated: (n) => `${n}人`,
  },
  {
    zh: '满意度',
    en: 'Workers satisfied',
    unit: 'percent',
    kind: 'ratio',
    period: endOf,
    hedge: 'over',
    hedgeWord: '超过',
    unitWord: '%',
    number: (n) => 40 + 5 * (n % 11),
    stated: (n) => `超过${n}%`,
  },
  {
    zh: '发展会员',
    en: 'Members recruited',
    unit: 'person',
    kind: 'flow',
    period: inYear,
    hedge: 'about',
    hedgeWord: '约',
    unitWord: '人',
    granularity: 10_000,
    number: (n) => (3 + (n % 17)) * 10_000,
    stated: (n) => `约${n / 10_000}万人`,
  },
];

/**
 * @param {{ indicators: number, years?: number }} options - one observation for each indicator and year
 * @returns a parsed dataset file, as `JSON.parse` would give it
 */
export function largeDataset({ indicators, years = 1 }) {
  const pillars = Array.from({ length: 6 }, (_, p) => ({
    id: `pillar-${p + 1}`,
    name: { 'zh-Hans': `第${p + 1}类`, en: `Pillar ${p + 1}` },
  }));
  const systems = Array.from({ length: 24 }, (_, s) => ({
    id: `system-${s + 1}`,
    pillar: `pillar-${(s % 6) + 1}`,
    name: { 'zh-Hans': `第${s + 1}项制度`, en: `System ${s + 1}` },
  }));
  const dataset = {
    schemaVersion: 1,
    id: 'bench',
    title: { 'zh-Hans': '性能测试数据', en: 'Benchmark data' },
    languages: ['zh-Hans', 'en'],
    license: 'CC0-1.0',
    published: PUBLISHED,
    sources: [
      {
        id: 'gazette',
        title: { 'zh-Hans': '改革公报', en: 'Reform gazette' },
        publisher: { 'zh-Hans': '公报社', en: 'Gazette' },
        published: PUBLISHED,
        lang: 'zh-Hans',
        claim: 'announced',
      },
    ],
    pillars,
    systems,
    indicators: /** @type {object[]} */ ([]),
    observations: /** @type {object[]} */ ([]),
  };
  for (let i = 0; i < indicators; i++) {
    const sort = SORTS[i % SORTS.length];
    if (!sort) break;
    const round = Math.floor(i / SORTS.length);
    const id = `indicator-${i + 1}`;
    dataset.indicators.push({
      id,
      system: `system-${(i % 24) + 1}`,
      name: { 'zh-Hans': `第${round + 1}区${sort.zh}`, en: `${sort.en}, district ${round + 1}` },
      definition: {
        'zh-Hans': `第${round + 1}区公布的${sort.zh}。`,
        en: `${sort.en} as published by district ${round + 1}.`,
      },
      unit: sort.unit,
      kind: sort.kind,
    });
    for (let year = LATEST - years + 1; year <= LATEST; year++) {
      const value = sort.number(7 * i + 3 * (year - LATEST + years));
      const stated = sort.stated(value);
      dataset.observations.push({
        id: `${id}-${year}`,
        indicator: id,
        period: sort.period(year),
        announced: PUBLISHED,
        figure: {
          stated,
          value,
          hedge: sort.hedge,
          ...(sort.hedgeWord && { hedgeWord: sort.hedgeWord }),
          unit: sort.unit,
          unitWord: sort.unitWord,
          ...(sort.granularity && { granularity: sort.granularity }),
        },
        evidence: { source: 'gazette', quote: `${sort.zh}${stated}` },
      });
    }
  }
  return dataset;
}
