import { describe, expect, it } from 'vitest';
import { refusal } from '../outcome.js';
import { explainRefusal } from './explain-refusal.js';
import { REFUSAL_WORDS } from './refusal-words.js';

function facts(text: string) {
  return [...text.matchAll(/\{\w+\}/g)].map(String).sort();
}

describe('explainRefusal', () => {
  it('fills in the facts, and says a hedge by its name', () => {
    const refused = refusal('hedge-on-negative', 'figure', { hedge: 'at-least' });
    expect(explainRefusal(refused, 'en')).toBe(
      'No range: “at least” is ambiguous on a negative number. State the number without it.',
    );
    expect(explainRefusal(refused, 'zh-CN')).toContain('“不少于”用在负数上');
    expect(explainRefusal(refusal('trailing-text', '3', { received: '等' }), 'zh')).toContain(
      '：“等”。',
    );
  });

  it('puts unit ids and kinds in words', () => {
    const units = refusal('unit-mismatch', undefined, { a: 'person-time', b: 'person' });
    expect(explainRefusal(units, 'zh')).toContain('“人次”与“人”');
    expect(explainRefusal(units, 'en')).toContain('“participations” and “people”');
    const kinds = refusal('not-additive', undefined, { kind: 'distinct-count' });
    expect(explainRefusal(kinds, 'en')).toContain('“distinct count”');
  });

  it('says so with its code where it knows no sentence, even for names every object has', () => {
    expect(explainRefusal(refusal('no-such-code'), 'en')).toBe(
      'There is no answer (no-such-code).',
    );
    expect(explainRefusal(refusal('constructor'), 'zh')).toBe('无法给出结果（constructor）。');
  });

  it('does not fill facts into facts', () => {
    expect(explainRefusal(refusal('no-number', '0', { received: '{at}' }), 'en')).toContain(
      '“{at}”',
    );
  });

  it('has every sentence in both languages with the same facts', () => {
    for (const [code, { zh, en }] of Object.entries(REFUSAL_WORDS)) {
      expect([code, facts(zh)]).toEqual([code, facts(en)]);
    }
  });
});
