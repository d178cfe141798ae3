import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestWord } from './nearest-word.js';

describe('the nearest word', () => {
  it.each([
    ['pesron', ['person', 'person-time'], 'person'],
    ['persontime', ['person', 'person-time'], 'person-time'],
    ['STOCK', ['stock', 'flow'], 'stock'],
    ['人此', ['人', '个', '人次'], '人次'],
    ['partof', ['note', 'partOf'], 'partOf'],
  ])('to %s among %j is %s', (word, candidates, nearest) => {
    expect(nearestWord(word, candidates)).toBe(nearest);
  });

  it('is none where more than a third would have to change', () => {
    expect(nearestWord('zeppelin', ['person', 'item', 'household'])).toBeUndefined();
    expect(nearestWord('', ['a'])).toBeUndefined();
    expect(nearestWord('仁', ['人', '个'])).toBeUndefined();
    expect(nearestWord('x'.repeat(10_000), ['x'.repeat(9_999)])).toBeUndefined();
  });

  it('is found again after one letter is lost, doubled, changed or swapped with the next', () => {
    const word = fc.stringMatching(/^[a-z]{4,12}$/);
    fc.assert(
      fc.property(word, fc.nat(10), fc.nat(3), (meant, at, how) => {
        const i = at % (meant.length - 1);
        const [a, b, c] = [meant.slice(0, i), meant[i] ?? '', meant.slice(i + 1)];
        const next = c[0] ?? '';
        const typed = [a + c, a + b + b + c, `${a}q${c}`, a + next + b + c.slice(1)][how] ?? '';
        expect(nearestWord(typed, [meant])).toBe(meant);
      }),
    );
  });
});
