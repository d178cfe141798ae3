import { describe, expect, it, vi } from 'vitest';
import { BAD_FILES, changed } from '../../test/bad-files.js';
import { checkDataset } from '../guard/check-dataset.js';
import { readDataset } from '../read/read-dataset.js';
import { EXPECTED_WORDS } from '../problems/expected-words.js';
import { explainProblem } from './explain-problem.js';
import { EXPECTED_ZH, PROBLEMS_ZH } from './problem-words.js';

// Every bad file is read.
vi.setConfig({ testTimeout: 60_000 });

const first = (changes: Record<string, unknown>) => {
  const [problem] = readDataset(JSON.stringify(changed(changes), null, 2)).problems;
  if (!problem) throw new Error('no problem');
  return problem;
};

describe('a problem explained', () => {
  it('in Chinese: for the author by its path, for the reader by its place among the entries', () => {
    const explained = explainProblem(first({ 'indicators.1.unit': '人此' }), 'zh-Hans');
    expect(explained).toEqual({
      sentence: 'indicators[1].unit：不是已知单位：“人此”。是否为“人次”（person-time）？',
      short: '数据文件第 2 个指标的 unit 不是已知单位：“人此”。是否为“人次”（person-time）？',
    });
    expect(explainProblem(first({ 'observations.0.figure.value': 65_000 }), 'zh').sentence).toBe(
      'observations[0].figure.value：与原话不符：“6.3万余人”说的是 63000，实为 65000。请改正此处或原话。',
    );
    expect(explainProblem(first({ 'targets.0.due': '2025-02-30' }), 'zh-CN').short).toBe(
      '数据文件第 1 个目标的 due 格式不对：应为真实存在的日期（YYYY-MM-DD），实为“2025-02-30”。',
    );
  });

  it('in English: the message itself, and a short form with the entry and the line', () => {
    const problem = first({ 'indicators.1.unit': '人此' });
    expect(explainProblem(problem, 'en-GB')).toEqual({
      sentence: problem.message,
      short: `Data file, indicator 2, “unit” (line ${problem.line}): expected a known unit, received "人此".`,
    });
    expect(explainProblem(problem, 'fr')).toEqual(explainProblem(problem, 'en'));
  });

  it('tells where a file stops being JSON', () => {
    const [problem] = readDataset('{\n"a":1,}').problems;
    expect(problem && explainProblem(problem, 'zh').short).toBe(
      '数据文件第 2 行第 7 列不是有效的 JSON：此处应为双引号里的键，实为“}”。',
    );
  });

  it('stands files that speak of prototypes', () => {
    const text = '{"constructor":[{"toString":1,"toString":2}]}';
    const problem = readDataset(text).problems.find(({ code }) => code === 'duplicate-key');
    expect(problem && explainProblem(problem, 'zh').short).toBe(
      '数据文件第 1 条 constructor 的 toString 在同一对象里重复出现，读取的是最后一个。',
    );
    const riders = JSON.stringify(changed({ 'observations.1.figure.value': 9e9 }));
    for (const each of readDataset(riders.replaceAll('riders-2022', 'constructor')).problems) {
      expect(explainProblem(each, 'zh').sentence).not.toContain('native code');
    }
  });

  it('has Chinese words for every problem of every bad file, with nothing left unfilled', () => {
    const texts = [
      '',
      '[',
      '{"a":1,"a":2}',
      '['.repeat(99),
      'x'.repeat(9),
      '{"a":"\\x"}',
      '[1.]',
      '3',
    ];
    const found = [
      ...BAD_FILES.flatMap(([, changes]) => readDataset(changed(changes)).problems),
      ...BAD_FILES.flatMap(([, changes]) => checkDataset(changed(changes)).problems),
      ...texts.flatMap((text) => readDataset(text, { maxLength: 200 }).problems),
      ...readDataset('x', { maxLength: 0 }).problems,
      ...readDataset(undefined).problems,
      ...readDataset(changed({ pillars: Array(1_002).fill(1) })).problems,
      ...readDataset(changed({ 'units.0.words.zh': Array(20_000).fill('a') })).problems,
    ];
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(Object.keys(PROBLEMS_ZH)));
    for (const problem of found) {
      const { sentence, short } = explainProblem(problem, 'zh');
      expect(`${sentence}${short}`).not.toMatch(/undefined|[{]\w+[}]|：。|为。|为，|  /);
      expect(sentence.replace(problem.path, '')).not.toMatch(/expected|received|Did you/);
    }
    expect(Object.keys(EXPECTED_ZH)).toEqual(Object.keys(EXPECTED_WORDS));
  });
});
