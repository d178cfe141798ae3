import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { findHidden, fold } from './fold.js';

it('never moves an offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(fold(text)).toHaveLength(text.length);
    }),
  );
});

it('gives one spelling to full width, traditional characters, spaces, dashes and signs', () => {
  expect(fold('６３．５％')).toBe('63.5%');
  expect(fold('約萬億餘項個')).toBe('约万亿余项个');
  expect(fold('1\u00a02\u20093\u202f4\u30005')).toBe('1 2 3 4 5');
  expect(fold('3—5‑7−9～11')).toBe('3–5–7-9~11');
  expect(fold('￥￡〇')).toBe('¥£零');
});

it('leaves the Chinese comma a clause mark, but between full-width digits', () => {
  expect(fold('63，１，２７５')).toBe('63，1,275');
});

it('reads financial numerals in a row or before a scale word, and leaves 队伍 and 大陆 alone', () => {
  expect(fold('伍拾萬')).toBe('五十万');
  expect(fold('叁萬元')).toBe('三万元');
  expect(fold('队伍三十人，大陆')).toBe('队伍三十人，大陆');
});

it('folds what is folded no further', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'萬億餘個點０９，－—～￥伍拾圓，ABＺ 約') }),
      (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      },
    ),
  );
});

it('finds what a reader cannot see', () => {
  expect(findHidden('63万余人 😀\t')).toBe(-1);
  for (const hidden of ['\u202e', '\u2066', '\u200b', '\u061c', '\ufeff', '\u0000', '\ud83d']) {
    expect(findHidden(`63${hidden}万`)).toBe(2);
  }
});
