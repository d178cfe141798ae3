import { refusal, type Refusal } from '../../outcome.js';
import { addDown, addUp, divDown, divUp } from '../../quantity/directed-rounding.js';
import { interval, type Interval, type Quantity } from '../../quantity/interval.js';

/** Why a value cannot be the base of a growth rate, if so. @internal */
export function baseRefusal(base: Interval, at: string): Refusal | undefined {
  if (base.lo > 0) return undefined;
  return refusal(base.hi < 0 ? 'negative-base' : 'zero-baseline', at);
}

/**
 * (current − previous) ÷ previous for previous > 0. Rises with `current`; in `previous` it falls where
 * current is positive and rises where it is negative: two corners give the tightest range.
 *
 * @internal
 */
export function relativeChange(previous: Interval, current: Interval): Quantity<'ratio'> {
  const under = current.lo >= 0 ? previous.hi : previous.lo;
  const over = current.hi >= 0 ? previous.lo : previous.hi;
  const lo = under === Infinity ? -1 : divDown(addDown(current.lo, -under), under);
  const hi = over === Infinity ? -1 : divUp(addUp(current.hi, -over), over);
  const ends = [
    previous.loOpen === true,
    previous.hiOpen === true || previous.hi === Infinity,
  ] as const;
  const loOpen = current.loOpen === true || (current.lo !== 0 && ends[current.lo >= 0 ? 1 : 0]);
  const hiOpen = current.hiOpen === true || (current.hi !== 0 && ends[current.hi >= 0 ? 0 : 1]);
  return {
    ...interval(lo, hi, loOpen && lo !== -Infinity, hiOpen && hi !== Infinity),
    unit: 'ratio',
  };
}
