import { isPoint, type Interval } from '../../quantity/interval.js';
import { hull } from '../../quantity/interval-arithmetic.js';

const GOLDEN = (Math.sqrt(5) - 1) / 2;
/** Leaves 4e-9 of the interval; the value at a turn is then right to the last digits. */
const ROUNDS = 40;

/**
 * The range of a formula that rises and falls at most once over an interval: its extremes lie at
 * the ends or at the turn, which golden-section search finds.
 *
 * Growth ratios turn at most once in their baseline: the derivative's sign changes at most once,
 * since its zero set is that of a monotone function (see the methods that call this).
 *
 * @param formula - the value at one number, rounded outward
 */
export function oneTurnRange(over: Interval, formula: (at: number) => Interval): Interval {
  const low = formula(over.lo);
  if (isPoint(over)) return low;
  const middle = (at: number) => {
    const { lo, hi } = formula(at);
    return lo / 2 + hi / 2;
  };
  return [
    formula(over.hi),
    formula(lowest(over, middle)),
    formula(lowest(over, (at) => -middle(at))),
  ].reduce(hull, low);
}

function lowest({ lo, hi }: Interval, height: (at: number) => number): number {
  let [left, right] = [lo, hi];
  let [a, b] = [right - GOLDEN * (right - left), left + GOLDEN * (right - left)];
  let [atA, atB] = [height(a), height(b)];
  for (let round = 0; round < ROUNDS; round++) {
    if (atA <= atB) {
      [right, b, atB] = [b, a, atA];
      a = right - GOLDEN * (right - left);
      atA = height(a);
    } else {
      [left, a, atA] = [a, b, atB];
      b = left + GOLDEN * (right - left);
      atB = height(b);
    }
  }
  return left / 2 + right / 2;
}
