import { refusal, type Outcome } from '../../outcome.js';
import { div, mul } from '../../quantity/interval-arithmetic.js';
import type { Interval } from '../../quantity/interval.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import type { PeriodValue } from '../time/period-value.js';

export const spliceSeriesMethod: MethodDescriptor = {
  id: 'splice-series',
  name: { zh: '序列衔接', en: 'Splicing' },
  edition: '1',
  source: 'Consumer Price Index Manual (ILO, IMF et al.), splicing at an overlap',
  formula: 'old × (new in the overlap ÷ old in the overlap)',
  needs: ['an old and a new series', 'a period that both have'],
  refusesWhen: ['no-overlap', 'zero-baseline'],
};

/** A spliced series, and by how much its old part was scaled. */
export interface Splice {
  /** In calendar order. */
  readonly series: readonly PeriodValue[];
  readonly linkFactor: Interval;
}

/**
 * One series from an old and a new one (new base, definition or panel): before the overlap the old
 * values, scaled to meet the new one there; from the overlap on the new values.
 *
 * Formula  old × (new in the overlap ÷ old in the overlap)
 * Unit     the new series' own
 * Source   Consumer Price Index Manual, splicing
 *
 * @param overlap - label of a period that both series have; labels are of one form, so that they sort by time
 * @returns `no-overlap` (at: `old` or `new`) where a series has no value there, `zero-baseline` where the old one may be 0
 */
export function spliceSeries(values: {
  readonly old: readonly PeriodValue[];
  readonly new: readonly PeriodValue[];
  readonly overlap: string;
}): Outcome<Splice> {
  const { old, new: recent, overlap } = values;
  const before = old.find(({ period }) => period === overlap)?.value;
  const after = recent.find(({ period }) => period === overlap)?.value;
  if (!before) return refusal('no-overlap', 'old');
  if (!after) return refusal('no-overlap', 'new');
  const linkFactor = div(after, before);
  if (!linkFactor.ok || linkFactor.flags) return refusal('zero-baseline', 'old');
  const scaled = old
    .filter(({ period }) => period < overlap)
    .map(({ period, value }) => ({ period, value: value && mul(value, linkFactor.value) }));
  const series = [...scaled, ...recent.filter(({ period }) => period >= overlap)];
  series.sort((a, b) => (a.period < b.period ? -1 : 1));
  return { ok: true, value: { series, linkFactor: linkFactor.value } };
}
