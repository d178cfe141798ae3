/** What the elements say in their own words. `{n}` and the like are filled in by `fill`. */
const WORDS = {
  source: ['出处', 'Source'],
  working: ['算式', 'Working'],
  correction: ['更正说明', 'What changed'],
  hide: ['收起', 'Hide'],
  derived: ['推算', 'Derived'],
  corrected: ['已更正', 'Corrected'],
  revised: ['已修订', 'Revised'],
  withdrawn: ['已撤回', 'Withdrawn'],
  target: ['计划', 'Target'],
  planned: ['计划', 'target'],
  computedFrom: ['由 {n} 个已公布数字计算', 'Computed from {n} published figure{s}'],
  concerns: ['涉及 {n} 个已公布数字', 'Concerns {n} published figure{s}'],
  correctedOn: ['{date} 更正', 'corrected {date}'],
  revisedOn: ['{date} 修订', 'revised {date}'],
  withdrawnOn: ['{date} 撤回', 'withdrawn {date}'],
  changedSince: ['此后已有修订', 'Revised since then'],
  noFigure: ['有描述，未公布数字', 'Described without a figure'],
  noFigureYet: ['截至所选日期尚未公布', 'Not yet announced on the day chosen'],
  notComputed: ['不作推算', 'Not computed'],
  failed: ['暂时无法显示', 'Cannot be shown for now'],
  untouched: ['页面其余部分不受影响', 'The rest of the page is unaffected'],
  retry: ['重试', 'Retry'],
  stale: ['未能更新，所示为上次载入的数据', 'Could not refresh; showing the data last loaded'],
  loading: ['正在载入数据', 'Loading data'],
  original: ['原文', 'Original'],
  claimAnnounced: ['发布会口径', 'as announced'],
  claimStatistic: ['统计数据', 'published statistic'],
  claimAudited: ['经审计', 'audited'],
  unknown: ['数据中没有“{id}”。{hint}', 'No indicator “{id}” in this dataset.{hint}'],
  didYouMean: ['是否为“{id}”？', ' Did you mean “{id}”?'],
  has: ['可用：{ids}', ' It has: {ids}'],
  noData: [
    '未指定数据：请设置 src、data，或置于 reform-data 内',
    'No data given: set src or data, or put it inside reform-data',
  ],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export type Word = keyof typeof WORDS;

/** One of our own words in the reader's language; every language but Chinese gets English. */
export function word(
  key: Word,
  locale: string,
  facts: Readonly<Record<string, string | number>> = {},
): string {
  return fill(WORDS[key][/^zh\b/i.test(locale) ? 0 : 1], facts);
}

/** Puts facts into the `{places}` of a sentence. */
export function fill(sentence: string, facts: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(facts, name) ? String(facts[name]) : place,
  );
}
