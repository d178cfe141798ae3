import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds, nested, SAMPLES } from '../../../test/laws.js';
import { interval, point } from '../../quantity/interval.js';
import { chainLink, unchain } from './chain-link.js';
import { fixedBaseIndex, rebase } from './fixed-base-index.js';
import { spliceSeries } from './splice-series.js';

const series = fc.array(nested(1, 500), { minLength: 2, maxLength: 5 });
const labelled = (values: readonly { wide: ReturnType<typeof point> }[]) =>
  values.map(({ wide }, index) => ({ period: String(2015 + index), value: wide }));

const at = (period: string, value: ReturnType<typeof point> | null) => ({ period, value });

test('an index holds the true index, and its base is exactly 100', () => {
  fc.assert(
    fc.property(series, (given) => {
      const index = fixedBaseIndex(labelled(given), '2015');
      if (!index.ok) return false;
      const base = given[0]?.truth ?? NaN;
      return index.value.every(({ value }, place) =>
        place === 0
          ? value?.lo === 100 && value.hi === 100
          : value && holds(value, (100 * (given[place]?.truth ?? NaN)) / base),
      );
    }),
    SAMPLES,
  );
});

test('rebasing there and back still holds the index', () => {
  const index = [96, 98, 100].map((value, place) => ({
    period: String(2018 + place),
    value: point(value),
  }));
  const there = rebase(index, '2018');
  const back = there.ok ? rebase(there.value, '2020') : there;
  expect(back.ok && back.value.map(({ value }) => value && holds(value, value.lo))).toEqual([
    true,
    true,
    true,
  ]);
  expect(back.ok && back.value[1]?.value?.lo).toBeCloseTo(98, 12);
});

test('a base without value, or one that may be zero, gives no index', () => {
  const values = [
    { period: '2017', value: interval(-1, 3) },
    { period: '2018', value: null },
  ];
  expect(fixedBaseIndex(values, '2017')).toEqual({ ok: false, code: 'zero-baseline', at: '2017' });
  expect(fixedBaseIndex(values, '2018')).toEqual({ ok: false, code: 'missing-base', at: '2018' });
  expect(rebase(values, '2019')).toEqual({ ok: false, code: 'missing-base', at: '2019' });
});

describe('chains', () => {
  test('hold the true index', () => {
    fc.assert(
      fc.property(series, (links) => {
        let truth = 100;
        return chainLink(links.map(({ wide }) => wide)).every((level, place) => {
          truth *= (links[place]?.truth ?? NaN) / 100;
          return level !== null && holds(level, truth);
        });
      }),
      SAMPLES,
    );
  });

  test('taken apart give their links again', () => {
    const index = [100, 102.5, 101.475].map(point);
    const links = unchain(index);
    const again = links.ok ? chainLink(links.value) : [];
    expect(again.map((level) => level && Math.round(level.lo * 1e9) / 1e9)).toEqual([
      102.5, 101.475,
    ]);
  });

  test('end at a missing link, and links next to a missing value are missing', () => {
    expect(chainLink([point(102), null, point(101)])).toEqual([point(102), null, null]);
    expect(unchain([point(100), null, point(104)])).toEqual({ ok: true, value: [null, null] });
  });

  test('have no link from a value that may be zero', () => {
    expect(unchain([interval(0, 1), point(5)])).toEqual({
      ok: false,
      code: 'zero-baseline',
      at: '0',
    });
  });
});

describe('splicing', () => {
  test('holds the true spliced value', () => {
    fc.assert(
      fc.property(nested(1, 500), nested(1, 500), nested(1, 500), (early, old, recent) => {
        const spliced = spliceSeries({
          old: [at('2019', early.wide), at('2020', old.wide)],
          new: [at('2020', recent.wide)],
          overlap: '2020',
        });
        const first = spliced.ok ? spliced.value.series[0]?.value : undefined;
        return first != null && holds(first, (early.truth * recent.truth) / old.truth);
      }),
      SAMPLES,
    );
  });

  test('needs a value of both series in the overlap, and not zero in the old one', () => {
    const old = [at('2020', point(5))];
    const none = [at('2020', null)];
    expect(spliceSeries({ old: none, new: old, overlap: '2020' })).toEqual({
      ok: false,
      code: 'no-overlap',
      at: 'old',
    });
    expect(spliceSeries({ old, new: none, overlap: '2020' })).toEqual({
      ok: false,
      code: 'no-overlap',
      at: 'new',
    });
    expect(spliceSeries({ old: [at('2020', interval(-1, 1))], new: old, overlap: '2020' })).toEqual(
      {
        ok: false,
        code: 'zero-baseline',
        at: 'old',
      },
    );
  });

  test('keeps a gap of the old series a gap', () => {
    const spliced = spliceSeries({
      old: [at('2019', null), at('2020', point(100))],
      new: [at('2020', point(120)), at('2021', point(126))],
      overlap: '2020',
    });
    expect(spliced.ok && spliced.value.series).toEqual([
      at('2019', null),
      at('2020', point(120)),
      at('2021', point(126)),
    ]);
  });
});
