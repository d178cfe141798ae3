import type { Hedge } from '../../figure.js';
import { refusal } from '../../outcome.js';
import type { Refusal } from '../../outcome.js';
import type { HedgeAt } from './hedge-words.js';

const UP: ReadonlySet<Hedge> = new Set<Hedge>(['over', 'at-least']);
const DOWN: ReadonlySet<Hedge> = new Set<Hedge>(['nearly', 'less-than', 'at-most']);

/** The hedges of one figure by place. */
export interface FoundHedges {
  readonly before: readonly HedgeAt[];
  readonly inside: readonly HedgeAt[];
  readonly after: readonly HedgeAt[];
  /** What the number itself is: a range, or a power of ten. */
  readonly own?: 'between' | 'several';
}

/**
 * One hedge for a figure with several hedge words.
 *
 * The word inside the number wins, then the one after, then the one before: 约7000余家 is `over`,
 * 约95%以上 is `at-least`. 共 (exact) gives way to any other. A range or 数千 stays what it is beside
 * 约 or 共. Words that point both ways (近7000余家, 不足5万以上) are refused.
 *
 * @returns the hedge and its words as printed, outermost first
 */
export function combineHedges(
  text: string,
  found: FoundHedges,
): { hedge: Hedge; hedgeWord?: string } | Refusal {
  const all = [...found.before, ...found.after, ...found.inside];
  const word = all.map(({ start, end }) => text.slice(start, end).trim()).join(' ');
  const up = all.some(({ hedge }) => UP.has(hedge));
  const down = all.some(({ hedge }) => DOWN.has(hedge));
  const between = all.find(({ hedge }) => hedge === 'between');
  if (between && found.own !== 'between') {
    return refusal('incomplete-range', String(between.start), { received: word });
  }
  if ((up && down) || (found.own && (up || down))) {
    return refusal('conflicting-hedges', String(all[0]?.start ?? 0), { received: word });
  }
  const nearest = [...found.inside, ...found.after, ...[...found.before].reverse()];
  const hedge =
    found.own ??
    nearest.find((each) => each.hedge !== 'exact')?.hedge ??
    nearest[0]?.hedge ??
    'bare';
  return { hedge, ...(word !== '' && { hedgeWord: word }) };
}
