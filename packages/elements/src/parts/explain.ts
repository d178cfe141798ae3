import type { DatasetIndex, Problem } from '@reform-kpi/core/dataset';
import { explainProblem, explainRefusal, nearestWord } from '@reform-kpi/core/explain';
import type { LoadFailure, LoadFailureCode } from '../data/load-failure.js';
import { fill, word } from '../words/words.js';
import { shorten } from '../words/shorten.js';

const FAILURES: Readonly<Record<LoadFailureCode, readonly [zh: string, en: string]>> = {
  status: ['数据来源返回错误 {detail}。', 'The data source answered with error {detail}.'],
  network: [
    '无法取得数据：网络不通，或来源不允许本页读取。',
    'The data could not be fetched: no connection, or the source does not let this page read it.',
  ],
  timeout: ['数据来源 10 秒没有回应。', 'The data source was silent for 10 seconds.'],
  empty: ['数据来源的回应是空的。', 'The data source answered with nothing.'],
  html: ['收到的是网页，不是数据文件。', 'A web page came in place of the data file.'],
  'too-large': [
    '数据文件超过 20 MB，未载入。',
    'The data file is larger than 20 MB and was not loaded.',
  ],
  'not-json': ['数据文件不是完整的 JSON。', 'The data file is not complete JSON.'],
  address: [
    '数据地址“{detail}”不可用：只接受 http、https、相对地址，或本页 JSON 脚本的 #id。',
    'The data address “{detail}” cannot be used: expected http, https, a relative address, or the #id of a JSON script on this page.',
  ],
  attribute: ['{detail} 无法识读。', '{detail} cannot be read.'],
  'not-a-dataset': [
    '数据文件不是可读的数据集。',
    'The data file is not a dataset this version reads.',
  ],
};

/** Why the data could not be had, in one or two sentences. */
export function explainFailure(failure: LoadFailure, locale: string): string {
  const sentence = fill(FAILURES[failure.code][/^zh\b/i.test(locale) ? 0 : 1], {
    detail: failure.detail,
  });
  const [problem] = failure.problems;
  if (problem) return `${sentence} ${explainProblem(problem, locale).short}`;
  return failure.refusal ? `${sentence} ${explainRefusal(failure.refusal, locale)}` : sentence;
}

/** Why an indicator is not there: its own problem in the file, or a name that the dataset does not have. */
export function explainMissing(
  data: { readonly index: DatasetIndex; readonly problems: readonly Problem[] },
  id: string,
  locale: string,
): string {
  const own = data.problems.find((problem) => problem.entry === id);
  if (own) return explainProblem(own, locale).short;
  const ids = [...data.index.indicators.keys(), ...data.index.derivations.keys()];
  const near = nearestWord(id, ids);
  const hint = near
    ? word('didYouMean', locale, { id: near })
    : word('has', locale, { ids: shorten(ids.join(', '), 120) });
  return word('unknown', locale, { id: shorten(id, 80), hint });
}
