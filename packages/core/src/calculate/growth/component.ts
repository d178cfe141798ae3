import { refusal, type Outcome } from '../../outcome.js';
import { add } from '../../quantity/interval-arithmetic.js';
import { point, type Interval } from '../../quantity/interval.js';

/** A component of a total at two times; `null` where a value is missing. */
export interface Component {
  readonly id: string;
  readonly previous: Interval | null;
  readonly current: Interval | null;
}

export interface CompleteComponent extends Component {
  readonly previous: Interval;
  readonly current: Interval;
}

/** The components if none is missing, else `incomplete-components` at the first that is. */
export function completeComponents(
  components: readonly Component[],
): Outcome<readonly CompleteComponent[]> {
  if (components.length === 0) return refusal('incomplete-components');
  const complete: CompleteComponent[] = [];
  for (const { id, previous, current } of components) {
    if (previous === null || current === null) return refusal('incomplete-components', id);
    complete.push({ id, previous, current });
  }
  return { ok: true, value: complete };
}

/** For each range the sum of all the others. */
export function sumsOfOthers(ranges: readonly Interval[]): readonly Interval[] {
  const after: Interval[] = [];
  let tail = point(0);
  for (const range of [...ranges].reverse()) {
    after.unshift(tail);
    tail = add(tail, range);
  }
  let head = point(0);
  return ranges.map((range, index) => {
    const others = add(head, after[index] ?? point(0));
    head = add(head, range);
    return others;
  });
}
