import { sdsnDashboard, sdsnScore } from '../../src/calculate/status/sdsn-score.js';
import { assessSdsn } from '../../src/calculate/status/sdsn-trend.js';
import { errorOf, numberOf, rangeOrNull } from './fields.js';
import { pointAt, seriesOf, targetOf, written } from './status-inputs.js';

interface Input {
  readonly fn: 'normalise' | 'dashboard' | 'trend';
  readonly value: number | null;
  readonly lower: number;
  readonly redThreshold: number;
  readonly greenThreshold: number;
  readonly optimum: number;
  readonly start: number | null;
  readonly startTime: number;
  readonly end: number | null;
  readonly endTime: number;
  readonly base: number;
  readonly baseTime: number;
  readonly target: number;
  readonly targetTime: number;
  readonly direction: string;
}

export function run(input: unknown): unknown {
  const given = input as Input;
  const value = rangeOrNull(given.value) ?? undefined;
  if (given.fn === 'normalise') {
    const score = sdsnScore(value, given);
    if (score.ok) return { score: numberOf(score.value) };
    return score.code === 'no-data' ? { error: 'INSUFFICIENT_DATA' } : errorOf(score);
  }
  if (given.fn === 'dashboard') {
    const limits = { ...given, red: given.redThreshold, green: given.greenThreshold };
    const board = sdsnDashboard(value, limits);
    if (board.ok) return { rescaled: numberOf(board.value.rescaled), colour: board.value.status };
    return board.code === 'no-data' ? { error: 'INSUFFICIENT_DATA' } : errorOf(board);
  }
  const { start, end, startTime, endTime, base, baseTime } = given;
  const points = [pointAt(startTime, start), pointAt(endTime, end)];
  const target = targetOf(given.target, given.targetTime, {
    baseline: { at: baseTime, value: { lo: base, hi: base } },
  });
  if (!target || start === null || end === null || base === null) {
    return { error: 'INSUFFICIENT_DATA' };
  }
  const result = assessSdsn(seriesOf(points, given.direction), target);
  // A base at the target needs no change: the vectors count that among the wrong directions.
  if (!result.ok && result.code === 'zero-required-change') {
    return { error: 'TARGET_DIRECTION_CONFLICT' };
  }
  return written(result, ({ status }, measure) => ({
    trend: status.replaceAll('-', '_'),
    ratio: measure('ratio'),
    actualPerYear: measure('actualPerYear'),
    requiredPerYear: measure('requiredPerYear'),
  }));
}
