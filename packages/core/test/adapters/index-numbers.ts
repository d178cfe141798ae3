import { chainLink, unchain } from '../../src/calculate/index-numbers/chain-link.js';
import { fixedBaseIndex, rebase } from '../../src/calculate/index-numbers/fixed-base-index.js';
import { spliceSeries } from '../../src/calculate/index-numbers/splice-series.js';
import type { PeriodValue } from '../../src/calculate/time/period-value.js';
import { errorOf, numberOf, numberOrNull, rangeOrNull, type Written } from './fields.js';

type Series = Readonly<Record<string, Written>>;

interface Input {
  readonly fn: string;
  readonly values: Series;
  readonly base: string;
  readonly links: readonly Written[];
  readonly index: readonly Written[];
  readonly old: Series;
  readonly new: Series;
  readonly overlap: string;
}

const labelled = (series: Series): readonly PeriodValue[] =>
  Object.entries(series).map(([period, value]) => ({ period, value: rangeOrNull(value) }));
const byLabel = (series: readonly PeriodValue[]) =>
  Object.fromEntries(series.map(({ period, value }) => [period, numberOrNull(value)]));

export function run(input: unknown): unknown {
  const given = input as Input;
  switch (given.fn) {
    case 'fixedBase':
    case 'rebase': {
      const index = given.fn === 'rebase' ? rebase : fixedBaseIndex;
      const result = index(labelled(given.values), String(given.base));
      return result.ok ? { index: byLabel(result.value) } : errorOf(result);
    }
    case 'chain':
      return { index: chainLink(given.links.map(rangeOrNull)).map(numberOrNull) };
    case 'unchain': {
      const result = unchain(given.index.map(rangeOrNull));
      return result.ok ? { links: result.value.map(numberOrNull) } : errorOf(result);
    }
    case 'splice': {
      const result = spliceSeries({
        old: labelled(given.old),
        new: labelled(given.new),
        overlap: String(given.overlap),
      });
      if (!result.ok) return errorOf(result);
      return { index: byLabel(result.value.series), linkFactor: numberOf(result.value.linkFactor) };
    }
    default:
      throw new Error(`index-numbers: unknown fn ${given.fn}`);
  }
}
