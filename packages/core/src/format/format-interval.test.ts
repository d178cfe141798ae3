import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../quantity/interval.js';
import {
  formatInterval,
  type FormatIntervalOptions,
  formatIntervalText,
} from './format-interval.js';

function text(range: Quantity, locale: string, options: Partial<FormatIntervalOptions> = {}) {
  return formatIntervalText(range, { locale, ...options });
}

/** Share of the highly skilled: 185,000..195,000 of 630,000..640,000 (research table, section 2.3). */
const share: Quantity = { lo: (185 / 640) * 100, hi: (195 / 630) * 100, unit: 'percent' };

describe('formatInterval', () => {
  it('heads with "about 29–31%" and works with 28.9 down and 31.0 up', () => {
    expect(text(share, 'en')).toBe('about 29–31%');
    expect(text(share, 'zh')).toBe('约29—31%');
    expect(text(share, 'fr')).toBe('≈\u00a029–31\u00a0%');
    expect(text(share, 'en', { precision: 'bounds' })).toBe('28.9–31.0%');
    expect(text(share, 'zh', { precision: 'bounds' })).toBe('28.9—31.0%');
  });

  it('leaves out "about" where nothing was rounded', () => {
    const yearly = { lo: 71_030_000, hi: 71_050_000, unit: 'CNY/year' };
    expect(text(yearly, 'en')).toBe('71.03–71.05\u00a0million\u00a0yuan per year');
    expect(text(yearly, 'zh')).toBe('7103—7105万元/年');
    expect(text(yearly, 'en', { precision: 'bounds' })).toBe(text(yearly, 'en'));
  });

  it('gives parts in reading order', () => {
    expect(formatInterval(share, { locale: 'en' })).toEqual([
      { type: 'hedge', value: 'about' },
      { type: 'literal', value: ' ' },
      { type: 'number', value: '29–31' },
      { type: 'unit', value: '%' },
    ]);
  });

  it('prints one number only for a point, dust of binary arithmetic aside', () => {
    expect(text({ lo: 122_595.99999999999, hi: 122_596.00000000001, unit: 'person' }, 'en')).toBe(
      '122,596\u00a0people',
    );
    expect(text({ lo: 33.333333333333329, hi: 33.333333333333336, unit: 'percent' }, 'en')).toBe(
      '33.3%',
    );
    expect(text({ lo: 1_234.56789, hi: 1_234.56789, unit: 'person' }, 'zh')).toBe('1234.6人');
    expect(text({ lo: 0, hi: 0, unit: 'case' }, 'en')).toBe('0\u00a0cases');
  });

  it('words open sides', () => {
    expect(text({ lo: 630_000, hi: Infinity, loOpen: true, unit: 'person' }, 'en')).toBe(
      'over 630,000\u00a0people',
    );
    expect(text({ lo: 630_000, hi: Infinity, unit: 'person' }, 'zh')).toBe('63万人以上');
    expect(text({ lo: -Infinity, hi: 200_000, hiOpen: true, unit: 'person' }, 'en')).toBe(
      'fewer than 200,000\u00a0people',
    );
    expect(text({ lo: 14.285714285714286, hi: Infinity, unit: 'percent' }, 'en')).toBe(
      'at least 14.2%',
    );
    expect(text({ lo: -Infinity, hi: Infinity, unit: 'percent' }, 'zh')).toBe('无界');
  });

  it('keeps negative ends apart with a word, and says signs and dashes to screen readers', () => {
    const change = { lo: -3.25, hi: 1.5, unit: 'percentage-point' };
    expect(text(change, 'en', { precision: 'bounds' })).toBe('-3.3 to 1.5\u00a0percentage points');
    expect(text(change, 'en', { spoken: true })).toBe('about minus 3 to 2 percentage points');
    expect(text(share, 'zh', { spoken: true })).toBe('约29%至31%');
  });

  it('never prints bounds that claim more than the range', () => {
    const end = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(end, end, (a, b) => {
        const lo = Math.min(a, b);
        const hi = Math.max(a, b);
        fc.pre(hi - lo > 1e-9 * Math.max(1, Math.abs(lo), Math.abs(hi)));
        const shown = text({ lo, hi, unit: 'index' }, 'zh', {
          precision: 'bounds',
          formatters: new Map(),
        });
        const [low = '', high = ''] = shown.split(/—|至/);
        const scale = /[万亿]/.exec(shown)?.[0] ?? '';
        const times = { '': 1, 万: 1e4, 亿: 1e8 }[scale] ?? NaN;
        const slack = 1e-12 * Math.max(1, Math.abs(lo), Math.abs(hi));
        expect(parseFloat(low) * times).toBeLessThanOrEqual(lo + slack);
        expect(parseFloat(high) * times).toBeGreaterThanOrEqual(hi - slack);
      }),
    );
  });
});
