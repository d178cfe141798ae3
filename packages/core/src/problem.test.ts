import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { error, inWords, oneOf, pathInWords, quoted, warning } from './problem.js';

describe('a problem', () => {
  it('says where, what was expected, what came and what to do', () => {
    const place = { path: ['indicators', 3, 'unit'], entry: 'riders' };
    const complaint = { expected: 'a known unit', received: '"人此"', nearest: 'person-time' };
    expect(error('unknown-unit', place, complaint)).toEqual({
      severity: 'error',
      code: 'unknown-unit',
      path: 'indicators[3].unit',
      entry: 'riders',
      expected: 'a known unit',
      received: '"人此"',
      suggestion: 'person-time',
      facts: { nearest: 'person-time' },
      message:
        'indicators[3].unit: expected a known unit, received "人此". Did you mean "person-time"?',
    });
    expect(warning('x', { path: [] }, { expected: 'a', received: 'b', remedy: 'Do it.' })).toEqual({
      severity: 'warning',
      code: 'x',
      path: '',
      expected: 'a',
      received: 'b',
      suggestion: 'Do it.',
      message: 'expected a, received b. Do it.',
    });
  });

  it('writes a path so that nothing in it can be mistaken', () => {
    expect(pathInWords(['a', 0, 'b', 'zh-Hans', '__proto__', 'x y', '0', ''])).toBe(
      'a[0].b["zh-Hans"].__proto__["x y"]["0"][""]',
    );
  });

  it('prints what came in one short line without anything invisible', () => {
    expect([undefined, null, '', -0, [1, 2], {}, true].map(inWords)).toEqual([
      'nothing',
      'null',
      'an empty text',
      '-0',
      'a list of 2',
      'an object',
      'true',
    ]);
    expect(quoted('a\u202eb\u200bc\n\u0000\ud800')).toBe('"a\\u202eb\\u200bc\\n\\u0000\\ud800"');
    expect(quoted('😀'.repeat(61))).toBe(`"${'😀'.repeat(60)}…"`);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const shown = quoted(text);
        expect(shown.length).toBeLessThan(400);
        expect(/\p{Surrogate}|[\u202a-\u202e\u2066-\u2069\u200b]|\p{Cc}/u.test(shown)).toBe(false);
      }),
    );
  });

  it('lists words as one says them, and not without end', () => {
    expect([oneOf(['a']), oneOf(['a', 'b', 'c'])]).toEqual(['"a"', '"a", "b" or "c"']);
    expect(oneOf(Array.from({ length: 20 }, (_, index) => `w${index}`))).toMatch(
      /^one of .*"w11" …$/,
    );
  });
});
