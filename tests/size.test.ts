import { expect, test } from 'vitest';
// @ts-expect-error a plain script without types
import { cardSizes, explainSizes, HELD } from '../bench/sizes.mjs';

interface Sizes {
  readonly forbidden: readonly string[];
}

const sizes = (await cardSizes()) as Sizes;

test('a card brings no zod and no d3 into a page', () => {
  expect(sizes.forbidden).toEqual([]);
});

test('a card loads no more than it did, before it is drawn and ever', () => {
  expect(explainSizes(sizes, HELD)).toEqual([]);
});
