import { expect, test } from 'vitest';
// @ts-expect-error a plain script without types
import { cardSizes, explainSizes } from '../bench/sizes.mjs';

interface Sizes {
  readonly forbidden: readonly string[];
  readonly first: { readonly brotli: number };
  readonly ever: { readonly brotli: number };
}

const sizes = (await cardSizes()) as Sizes;

test('a card brings no zod and no d3 into a page', () => {
  expect(sizes.forbidden).toEqual([]);
});

test('a card loads at most 10 KiB before it is drawn, and never more than 17', () => {
  expect(explainSizes(sizes)).toEqual([]);
  expect(sizes.first.brotli).toBeLessThanOrEqual(10 * 1024);
  expect(sizes.ever.brotli).toBeLessThanOrEqual(17 * 1024);
});
