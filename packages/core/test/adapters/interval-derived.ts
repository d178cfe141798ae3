import { cagr } from '../../src/calculate/growth/cagr.js';
import { percentChange } from '../../src/calculate/growth/percent-change.js';
import { progressToTarget } from '../../src/calculate/target/progress-to-target.js';
import { averagePerYear } from '../../src/calculate/time/average-per-year.js';
import { exactRange, type Formula } from '../../src/quantity/exact-range.js';
import type { Interval } from '../../src/quantity/interval.js';
import { quantity } from '../../src/quantity/quantity.js';
import type { Ranged } from '../../src/quantity/ranged.js';
import { errorOf, rangeOf, written, type Written } from './fields.js';

type Given = Exclude<Written, null>;

interface Input {
  readonly formula: string;
  readonly sameRef?: boolean;
  readonly subset?: boolean;
  readonly years?: number;
  readonly [figure: string]: unknown;
}

const a: Formula = { figure: 'a' };
const b: Formula = { figure: 'b' };
const FORMULAS: Record<string, Formula> = {
  ratio: { op: 'div', args: [a, b] },
  shareOfSum: { op: 'div', args: [a, { op: 'add', args: [a, b] }] },
  difference: { op: 'sub', args: [a, b] },
};

const ERRORS: Record<string, string> = {
  ZERO_BASELINE: 'BASELINE_CONTAINS_ZERO',
  ZERO_REQUIRED_CHANGE: 'BASELINE_TARGET_OVERLAP',
};

export function run(input: unknown): unknown {
  const given = input as Input;
  const result = apply(given);
  if (!result.ok) {
    const { error } = errorOf(result);
    return { error: ERRORS[error] ?? error };
  }
  return written(result.value);
}

function apply(given: Input): Ranged<Interval> {
  const figure = (name: string) => quantity(rangeOf(given[name] as Given), 'person');
  const years = given.years ?? 0;
  const tree = FORMULAS[given.formula];
  if (tree) return ofTree(tree, given);
  switch (given.formula) {
    case 'percentChange':
      return percentChange({ previous: figure('previous'), current: figure('current') });
    case 'progress':
      return progressToTarget({
        baseline: figure('baseline'),
        actual: figure('current'),
        target: figure('target'),
      });
    case 'cagr':
      return cagr({ first: figure('first'), last: figure('last'), years });
    case 'averagePerYear':
      return { ok: true, value: averagePerYear(figure('total'), years) };
    default:
      throw new Error(`interval-derived: unknown formula ${given.formula}`);
  }
}

function ofTree(tree: Formula, { a: left, b: right, sameRef, subset }: Input): Ranged {
  const ranges = new Map([
    ['a', rangeOf(left as Given)],
    ['b', rangeOf(right as Given)],
  ]);
  const formula = sameRef
    ? (JSON.parse(JSON.stringify(tree).replaceAll('"b"', '"a"')) as Formula)
    : tree;
  return exactRange(formula, ranges, subset ? { constraints: [{ part: 'a', whole: 'b' }] } : {});
}
