import { ytdYearOnYear } from '../../src/calculate/growth/ytd-year-on-year.js';
import { annualise } from '../../src/calculate/time/annualise.js';
import { endOfPeriod } from '../../src/calculate/time/end-of-period.js';
import { increments } from '../../src/calculate/time/increments.js';
import { rolling } from '../../src/calculate/time/rolling.js';
import { sumFlow } from '../../src/calculate/time/sum-flow.js';
import { ytdToPeriod } from '../../src/calculate/time/ytd-to-period.js';
import { quantity } from '../../src/quantity/quantity.js';
import { errorOf, numberOf, numberOrNull, rangeOrNull, snake, type Written } from './fields.js';

interface Input {
  readonly fn: string;
  readonly points: readonly { readonly t: number | string; readonly v: Written }[];
  readonly values: Readonly<Record<string, Written>> & readonly Written[];
  readonly required: readonly string[];
  readonly current: readonly Written[];
  readonly previous: readonly Written[];
  readonly year: number;
  readonly window: number;
  readonly value: number;
  readonly months: number;
}

const timed = ({ points }: Input) => points.map(({ t, v }) => ({ time: t, value: rangeOrNull(v) }));
const labelled = ({ values }: Input) =>
  Object.entries(values).map(([period, value]) => ({ period, value: rangeOrNull(value) }));

const FUNCTIONS: Record<string, (input: Input) => unknown> = {
  increments(input) {
    const result = increments(timed(input));
    if (!result.ok) return errorOf(result);
    const flows = result.value.map(({ time, value, from }) => ({
      t: time,
      v: numberOrNull(value),
      from,
    }));
    return { flows, ...(result.flags && { flags: result.flags.map(snake) }) };
  },
  ytdToPeriod(input) {
    const result = ytdToPeriod(labelled(input));
    if (!result.ok) return errorOf(result);
    return {
      periods: Object.fromEntries(
        result.value.map(({ period, value }) => [period, numberOf(value)]),
      ),
    };
  },
  sumFlow(input) {
    const result = sumFlow(labelled(input), input.required);
    if (result.ok) return { value: numberOf(result.value) };
    return { ...errorOf(result), missing: result.facts?.['missing']?.split(', ') };
  },
  endOfPeriod(input) {
    const result = endOfPeriod(timed(input), input.year);
    if (!result.ok) return errorOf(result);
    return { value: numberOf(result.value.value), at: result.value.at };
  },
  rolling({ values, window }) {
    return { values: rolling(values.map(rangeOrNull), window).map(numberOrNull) };
  },
  ytdYoY({ current, previous }) {
    const result = ytdYearOnYear({
      current: current.map(rangeOrNull),
      previous: previous.map(rangeOrNull),
    });
    return result.ok ? { value: numberOf(result.value) } : errorOf(result);
  },
  annualise(input) {
    const result = annualise(quantity(input.value, 'CNY'), input.months);
    return result.ok ? { value: numberOf(result.value) } : errorOf(result);
  },
};

export function run(input: unknown): unknown {
  const given = input as Input;
  const fn = FUNCTIONS[given.fn];
  if (!fn) throw new Error(`time-aggregation: unknown fn ${given.fn}`);
  return fn(given);
}
