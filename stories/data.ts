import type { DatasetInput } from '@reform-kpi/core';
import file from '../examples/zibo/dataset.json';

/** The first dataset: every figure in these stories is its own, unless the story says otherwise. */
export const zibo = file as unknown as DatasetInput;

export const INDICATOR_IDS = file.indicators.map(({ id }) => id);
export const DERIVATION_IDS = file.derivations.map(({ id }) => id);

/** A copy of the first dataset with something changed in it. What is changed is invented for the story. */
export function ziboWith(change: (copy: Mutable) => void): DatasetInput {
  const copy = structuredClone(file) as unknown as Mutable;
  change(copy);
  return copy as unknown as DatasetInput;
}

interface Entry {
  id: string;
  [key: string]: unknown;
}

/** The dataset as plain lists, for changing. */
export interface Mutable {
  sources: Entry[];
  indicators: Entry[];
  observations: (Entry & { figure: Record<string, unknown>; evidence: Record<string, unknown> })[];
  targets: Entry[];
  derivations: Entry[];
  revisions?: Entry[];
}

/** Finds an entry, or says which story data is out of step with the dataset. */
export function entry<T extends { id: string }>(list: readonly T[], id: string): T {
  const found = list.find((each) => each.id === id);
  if (!found) throw new Error(`Story data: no entry "${id}" in examples/zibo/dataset.json.`);
  return found;
}

/** An invented correction: 949 craftsmen became 959. */
export const corrected = ziboWith((copy) => {
  const now = entry(copy.observations, 'craftsmen-cultivated-2022');
  const was = structuredClone(now);
  was.id = 'craftsmen-cultivated-2022-first';
  Object.assign(was.figure, { stated: '949人', value: 949 });
  was.evidence = { source: was.evidence['source'], quote: '培育各级工匠949人' };
  now['announced'] = '2022-07-02';
  copy.observations.push(was);
  copy.revisions = [
    {
      id: 'craftsmen-correction',
      kind: 'correction',
      date: '2022-07-02',
      was: was.id,
      now: now.id,
      notice: {
        'zh-Hans': '原公布 949 人，系统计遗漏，现更正为 959 人。（此更正为演示而虚构）',
        en: 'First announced as 949; ten were left out of the count. (This correction is invented for the story.)',
      },
    },
  ];
});

/** An invented withdrawal. */
export const withdrawn = ziboWith((copy) => {
  copy.revisions = [
    {
      id: 'coverage-withdrawal',
      kind: 'withdrawal',
      date: '2022-08-01',
      was: 'wage-bargaining-coverage-2022',
      notice: {
        'zh-Hans': '统计口径有误，撤回该数字，待重新核定。（此撤回为演示而虚构）',
        en: 'The coverage was counted on a wrong basis and is withdrawn until it is settled. (Invented for the story.)',
      },
    },
  ];
});

/** The unit of one indicator mistyped. */
export const mistyped = ziboWith((copy) => {
  entry(copy.indicators, 'workers-trained-cumulative')['unit'] = '人此';
});

const HOSTILE =
  '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>${1+1}{{1+1}}\u202E321\u202C javascript:alert(1) ';

/** Markup, template syntax, bidi controls and 10,000 characters where words should be. */
export const hostile = ziboWith((copy) => {
  const indicator = entry(copy.indicators, 'skilled-workers');
  indicator['name'] = { 'zh-Hans': HOSTILE.repeat(60), en: HOSTILE.repeat(60) };
  const source = copy.sources[0];
  if (source) source['publisher'] = { 'zh-Hans': HOSTILE, en: HOSTILE };
  entry(copy.observations, 'skilled-workers-2022').evidence['quote'] =
    `${HOSTILE.repeat(40)}63万余人`;
});

/** One indicator whose figure is stated with each hedge in turn; invented figures. */
export const hedges = ziboWith((copy) => {
  const rate = entry(copy.indicators, 'democratic-management-rate');
  const observation = entry(copy.observations, 'democratic-management-rate-2022');
  const shapes: [string, Record<string, unknown>][] = [
    ['exact', { stated: '共80%', value: 80, hedge: 'exact', hedgeWord: '共' }],
    ['over', { stated: '超80%', value: 80, hedge: 'over', hedgeWord: '超' }],
    ['at-least', { stated: '80%以上', value: 80, hedge: 'at-least', hedgeWord: '以上' }],
    ['nearly', { stated: '近80%', value: 80, hedge: 'nearly', hedgeWord: '近' }],
    ['less-than', { stated: '不足80%', value: 80, hedge: 'less-than', hedgeWord: '不足' }],
    ['at-most', { stated: '不超过80%', value: 80, hedge: 'at-most', hedgeWord: '不超过' }],
    ['about', { stated: '约80%', value: 80, hedge: 'about', hedgeWord: '约' }],
    ['between', { stated: '70%至80%', value: 70, upper: 80, hedge: 'between' }],
  ];
  for (const [hedge, figure] of shapes) {
    copy.indicators.push({
      ...structuredClone(rate),
      id: `rate-${hedge}`,
      name: { 'zh-Hans': `示例：${String(figure['stated'])}`, en: `Example: ${hedge}` },
    });
    copy.observations.push({
      ...structuredClone(observation),
      id: `rate-${hedge}`,
      indicator: `rate-${hedge}`,
      figure: { ...figure, unit: 'percent', unitWord: '%' },
      evidence: { source: observation.evidence['source'], quote: figure['stated'] },
    });
  }
});

export const HEDGE_IDS = [
  'exact',
  'over',
  'at-least',
  'nearly',
  'less-than',
  'at-most',
  'about',
  'between',
];
