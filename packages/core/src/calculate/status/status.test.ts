import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../outcome.js';
import { point, type Interval } from '../../quantity/interval.js';
import { assessAll } from './assess-all.js';
import { assessDefault } from './assess-default.js';
import { assessProgress } from './assess-progress.js';
import type { Assessment, StatusMethodId } from './assessment.js';
import { assessBands } from './bands.js';
import { worstWeather } from './destatis.js';
import type { ProgressSeries, ProgressTarget } from './progress-series.js';
import { sdsnDashboard } from './sdsn-score.js';

const unit = 'percent';
type Direction = 'rise' | 'fall' | 'approach';

function series(values: Record<number, Interval | number>, direction?: Direction): ProgressSeries {
  const points = Object.entries(values).map(([at, value]) => ({
    at: Number(at),
    value: typeof value === 'number' ? point(value) : value,
  }));
  return { unit, points, direction };
}

function target(value: Interval | number, at?: number): ProgressTarget {
  return { unit, value: typeof value === 'number' ? point(value) : value, at };
}

const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'answered' : outcome.code);
const statusOf = (outcome: Outcome<Assessment>) =>
  outcome.ok ? outcome.value.status : outcome.code;

describe('one indicator under five published rules', () => {
  // 24 in 2015, 19 in 2021, target 12 by 2030, less is better.
  const given = series({ 2015: 24, 2021: 19 }, 'fall');
  const promised = target(12, 2030);
  test.each([
    ['eurostat', 'moderate-progress'],
    ['statcan', 'acceleration-needed'],
    ['unsd', 'fair-acceleration-needed'],
    ['escap', 'maintain'],
    ['sdsn', 'on-track-or-maintaining'],
  ] as const)('%s says %s', (method, status) => {
    expect(statusOf(assessProgress(given, promised, { method }))).toBe(status);
  });
  test('they disagree, and it is said who says what', () => {
    const all = assessAll(given, promised);
    expect(all.agreement).toBe('disagree');
    expect(all.byVerdict).toEqual({
      'on-track': ['escap', 'sdsn', 'pace'],
      'too-slow': ['eurostat', 'unsd', 'statcan'],
      'not-advancing': [],
    });
    expect(all.refused.map(({ method, refusal }) => [method, refusal.code])).toEqual([
      ['destatis', 'insufficient-data'],
      ['oecd', 'insufficient-data'],
    ]);
  });
  test('they agree where nothing is in doubt', () => {
    const all = assessAll(series({ 2015: 24, 2021: 30 }, 'fall'), promised);
    expect(all.byVerdict['not-advancing']).toContain('escap');
    const fine = assessAll(series({ 2015: 24, 2021: 13 }, 'fall'), promised);
    expect(fine.agreement).toBe('agree');
  });
});

describe('a status says where it comes from', () => {
  const result = assessProgress(series({ 2016: 0, 2021: 190_000 }, 'rise'), target(400_000, 2025), {
    method: 'escap',
  });
  test('with method, edition, inputs, thresholds and whether the target is met now', () => {
    expect(result).toMatchObject({
      ok: true,
      value: {
        method: 'escap',
        edition: '2017–2026 notes',
        status: 'accelerate',
        targetMetNow: 'no',
        thresholds: { maintain: 0.1, accelerate: 1 },
        inputs: { unit, baseline: { at: 2016 }, current: { at: 2021 }, target: { at: 2025 } },
      },
    });
  });
  test('and calls itself custom once a threshold was changed', () => {
    const own = assessProgress(series({ 2016: 0, 2021: 190_000 }, 'rise'), target(400_000, 2025), {
      method: 'escap',
      thresholds: { maintain: 0.15 },
    });
    expect(own).toMatchObject({
      value: {
        edition: 'custom',
        status: 'maintain',
        thresholds: { maintain: 0.15, accelerate: 1 },
      },
    });
  });
  test('and refuses thresholds it does not have, or out of order', () => {
    const given = series({ 2016: 0, 2021: 190_000 }, 'rise');
    for (const thresholds of [{ fine: 1 }, { maintain: 2 }, { maintain: NaN }]) {
      const odd = assessProgress(given, target(400_000, 2025), { method: 'escap', thresholds });
      expect(codeOf(odd)).toBe('invalid-thresholds');
    }
  });
});

describe('attained now and trend are two facts', () => {
  test('a target met in a falling trend is met, and to be reversed', () => {
    const falling = assessProgress(
      series({ 2015: 60, 2021: 72, 2022: 71 }, 'rise'),
      target(70, 2030),
      {
        method: 'destatis',
      },
    );
    expect(codeOf(falling)).toBe('insufficient-data');
    const sliding = assessProgress(
      series({ 2018: 74, 2019: 73, 2020: 72, 2021: 71 }, 'rise'),
      target(70, 2030),
      { method: 'destatis' },
    );
    expect(sliding).toMatchObject({
      value: { status: 'sun-cloud', targetMetNow: 'yes', flags: ['target-met-now'] },
    });
  });
  test('a target lost again is no progress, where the plain growth ratio would be positive', () => {
    const lost = series({ 2015: 98, 2021: 93 }, 'rise');
    expect(codeOf(assessProgress(lost, target(95, 2030), { method: 'eurostat' }))).toBe(
      'target-direction-conflict',
    );
    expect(statusOf(assessProgress(lost, target(95, 2030), { method: 'statcan' }))).toBe(
      'deterioration',
    );
  });
  test('the SDG Index calls a target that is met but slipping decreasing', () => {
    const slipping = series({ 2015: 60, 2016: 75, 2021: 72 }, 'rise');
    const options = { method: 'sdsn', recentYears: 5 } as const;
    expect(statusOf(assessProgress(slipping, target(70, 2030), options))).toBe('decreasing');
  });
});

describe('no status without grounds', () => {
  const methods: StatusMethodId[] = ['escap', 'eurostat', 'unsd', 'statcan', 'sdsn', 'destatis'];
  const rising = { 2018: 40, 2019: 44, 2020: 47, 2021: 50 };
  test.each(methods)('%s refuses no data, changes, no direction and one value', (method) => {
    const judge = (given: ProgressSeries) =>
      codeOf(assessProgress(given, target(70, 2030), { method }));
    expect(judge(series({}, 'rise'))).toBe('no-data');
    expect(judge({ ...series(rising, 'rise'), kind: 'change' })).toBe('kind-not-supported');
    expect(judge(series(rising))).toBe('no-direction');
    expect(judge(series({ 2021: 50 }, 'rise'))).toBe('insufficient-data');
    const twice = { at: 2021, value: point(51) };
    const full = series(rising, 'rise');
    expect(judge({ ...full, points: [...full.points, twice] })).toBe('duplicate-time');
  });
  test.each(methods.filter((method) => method !== 'statcan'))(
    '%s refuses a target that is best met exactly',
    (method) => {
      const given = series(rising, 'approach');
      expect(codeOf(assessProgress(given, target(70, 2030), { method }))).toBe('two-sided-target');
    },
  );
  test.each(methods)('%s refuses a deadline that has passed', (method) => {
    const given = series(rising, 'rise');
    expect(codeOf(assessProgress(given, target(70, 2020), { method }))).toBe('past-deadline');
  });
  test.each(methods)('%s leaves out imputed values', (method) => {
    const given = series(rising, 'rise');
    const filled = { at: 2022, value: point(0), imputed: true };
    const more = { ...given, points: [...given.points, filled] };
    expect(assessProgress(more, target(70, 2030), { method })).toEqual(
      assessProgress(given, target(70, 2030), { method }),
    );
  });
  test('growth rules need levels above 0, linear ones do not', () => {
    const fromZero = series({ 2016: 0, 2021: 12 }, 'rise');
    const judge = (method: StatusMethodId) =>
      statusOf(assessProgress(fromZero, target(20, 2030), { method }));
    expect(judge('eurostat')).toBe('nonpositive-value');
    expect(judge('unsd')).toBe('nonpositive-value');
    expect(judge('escap')).toBe('maintain');
    const crossing = series({ 2016: -5, 2021: 12 }, 'rise');
    expect(codeOf(assessProgress(crossing, target(20, 2030), { method: 'statcan' }))).toBe(
      'sign-change',
    );
  });
  test('a method that needs a target says so, and one that needs a deadline too', () => {
    const given = series(rising, 'rise');
    expect(codeOf(assessProgress(given, undefined, { method: 'escap' }))).toBe('no-target');
    expect(codeOf(assessProgress(given, target(70), { method: 'escap' }))).toBe('no-deadline');
  });
  test('weather symbols need consecutive years', () => {
    const gap = series({ 2016: 40, 2017: 41, 2019: 44, 2020: 45, 2021: 46 }, 'rise');
    expect(codeOf(assessProgress(gap, target(70, 2030), { method: 'destatis' }))).toBe(
      'non-consecutive-years',
    );
  });
  test('a negative weight is refused', () => {
    const given = series({ 2016: 40, 2021: 46 }, 'rise');
    const points = given.points.map((each) => ({ ...each, weight: -1 }));
    expect(
      codeOf(assessProgress({ ...given, points }, target(70, 2030), { method: 'escap' })),
    ).toBe('negative-weight');
  });
  test('series and target in two units mean a programming slip', () => {
    const other = { ...target(70, 2030), unit: 'person' };
    expect(() => assessProgress(series(rising, 'rise'), other, { method: 'escap' })).toThrow(
      TypeError,
    );
  });
});

describe('the default', () => {
  test('refuses a total against a yearly plan, whatever its size', () => {
    const total = { ...series({ 2021: 430_000 }, 'rise'), kind: 'cumulative' } as const;
    const plan = { ...target(100_000), per: 'P1Y' };
    expect(assessDefault(total, plan)).toEqual({
      ok: false,
      code: 'kind-not-supported',
      facts: { kind: 'cumulative' },
    });
    expect(statusOf(assessDefault({ ...total, kind: 'flow' }, plan))).toBe('attained');
  });
  test('takes the pace where a baseline is declared and only one value known', () => {
    const one = series({ 2021: 430_000 }, 'rise');
    const promised = target(1_000_000, 2025);
    expect(codeOf(assessDefault(one, promised))).toBe('insufficient-data');
    const baseline = { at: 2016, value: point(0) };
    const judged = assessDefault(one, { ...promised, baseline });
    expect(judged).toMatchObject({ value: { method: 'pace', status: 'behind-pace' } });
  });
  test('takes Statistics Canada for a target that is best met exactly', () => {
    const parity = { ...series({ 2015: 0.8, 2021: 0.9 }, 'approach'), unit: 'ratio' };
    const equal = { ...target(1, 2030), unit: 'ratio', acceptedBand: { lo: 0.97, hi: 1.03 } };
    expect(assessDefault(parity, equal)).toMatchObject({
      value: { method: 'statcan', flags: ['two-sided'], status: 'on-track' },
    });
    const within = { ...series({ 2015: 0.8, 2021: 1.02 }, 'approach'), unit: 'ratio' };
    expect(assessDefault(within, equal)).toMatchObject({
      value: { status: 'target-achieved', targetMetNow: 'yes' },
    });
  });
  test('does not judge a threshold without a direction', () => {
    expect(codeOf(assessDefault(series({ 2021: 95 }), target(95)))).toBe('no-direction');
  });
});

describe('bands', () => {
  const bands = [
    { status: 'green', limit: 95 },
    { status: 'amber', limit: 80 },
    { status: 'red', limit: null },
  ] as const;
  test('refuse limits out of order and ranges turned round', () => {
    const wrong = [
      { status: 'green', limit: 80 },
      { status: 'amber', limit: 95 },
      { status: 'red', limit: null },
    ];
    expect(codeOf(assessBands(point(90), wrong, 'rise'))).toBe('invalid-thresholds');
    expect(codeOf(assessBands(point(90), [], 'rise'))).toBe('invalid-thresholds');
    expect(codeOf(assessBands({ lo: 5, hi: 4 }, bands, 'rise'))).toBe('invalid-interval');
    expect(codeOf(assessBands(undefined, bands, 'rise'))).toBe('no-data');
  });
  test('a dashboard colour that ranges leave open is not given', () => {
    const limits = { lower: 20, red: 50, green: 62, optimum: 90 };
    expect(sdsnDashboard({ lo: 61, hi: 63 }, limits)).toMatchObject({
      value: { status: 'indeterminate', possible: ['green', 'yellow'] },
    });
    expect(codeOf(sdsnDashboard(point(60), { ...limits, red: 70 }))).toBe('invalid-thresholds');
  });
});

test('of several weather symbols the worst counts', () => {
  expect(worstWeather(['sun', 'thunderstorm', 'cloud'])).toBe('thunderstorm');
  expect(worstWeather([])).toBeUndefined();
});
