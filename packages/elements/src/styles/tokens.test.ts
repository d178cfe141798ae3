/** WCAG 2.2: text 4.5:1 (1.4.3), what one must see to use or understand the thing 3:1 (1.4.11). */
import { describe, expect, it } from 'vitest';
import { COLOURS, type ColourToken } from './tokens.js';

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const pillars = Object.keys(COLOURS).filter((name) => name.startsWith('pillar-')) as ColourToken[];

it('measures as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('%s', (_, theme) => {
  const of = (one: ColourToken, other: ColourToken) =>
    contrast(COLOURS[one][theme], COLOURS[other][theme]);

  it.each<ColourToken>(['ink', 'ink-2', 'ink-3', 'warn', 'alert', ...pillars])(
    '%s is read on a card, in a quotation and on the page',
    (name) => {
      expect(of(name, 'paper')).toBeGreaterThanOrEqual(4.5);
      expect(of(name, 'quote')).toBeGreaterThanOrEqual(4.5);
      // Figures in running text stand on the page itself.
      expect(of(name, 'page')).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('a marked figure is read', () => {
    expect(of('ink', 'mark')).toBeGreaterThanOrEqual(4.5);
  });

  it('the focus ring is seen on a card and on the page', () => {
    expect(of('focus', 'paper')).toBeGreaterThanOrEqual(3);
    expect(of('focus', 'page')).toBeGreaterThanOrEqual(3);
  });

  it.each(pillars)('a bar in %s is told from its track', (name) => {
    expect(of(name, 'track')).toBeGreaterThanOrEqual(3);
  });
});
