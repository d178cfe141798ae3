import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Expression } from '../../schema/dataset-schema.js';
import { formatExpression } from './format-expression.js';
import { OPERATORS } from './operators.js';
import { parseExpression } from './parse-expression.js';

const ref = (id: string) => ({ ref: id });
const op = (name: string, ...args: Expression[]): Expression => ({ op: name, args });

/** The tree, or code and facts of the refusal. */
function read(text: string): unknown {
  const parsed = parseExpression(text);
  return parsed.ok ? parsed.value : { code: parsed.code, ...parsed.facts };
}

describe('the text form', () => {
  test.each<[string, Expression]>([
    [
      'highly-skilled-workers / skilled-workers',
      op('div', ref('highly-skilled-workers'), ref('skilled-workers')),
    ],
    ['share(a, b)', op('share', ref('a'), ref('b'))],
    ['(a - b) / 5 year', op('div', op('sub', ref('a'), ref('b')), { const: 5, unit: 'year' })],
    ['a - b - c', op('sub', op('sub', ref('a'), ref('b')), ref('c'))],
    ['a - b * c', op('sub', ref('a'), op('mul', ref('b'), ref('c')))],
    ['a / b * c', op('mul', op('div', ref('a'), ref('b')), ref('c'))],
    ['-a * b', op('mul', op('neg', ref('a')), ref('b'))],
    ['-(a + b)', op('neg', op('add', ref('a'), ref('b')))],
    ['a - -5', op('sub', ref('a'), { const: -5 })],
    ['95% - coverage', op('sub', { const: 95, unit: 'percent' }, ref('coverage'))],
    ['12.5 CNY/person', { const: 12.5, unit: 'CNY/person' }],
    ['3 / b', op('div', { const: 3 }, ref('b'))],
    ['at(skilled-workers, 2017/2021-12-31)', { ref: 'skilled-workers', at: '2017/2021-12-31' }],
    ['lag(a, 1 year)', op('lag', ref('a'), { const: 1, unit: 'year' })],
    ['[2021-total] / 2', op('div', ref('2021-total'), { const: 2 })],
    [
      '（a − b）÷ c × 2',
      op('mul', op('div', op('sub', ref('a'), ref('b')), ref('c')), { const: 2 }),
    ],
    ['__proto__ + constructor', op('add', ref('__proto__'), ref('constructor'))],
  ])('reads %s', (text, tree) => {
    expect(read(text)).toEqual(tree);
  });

  test.each<[string, string, string | undefined, Record<string, string>]>([
    ['', 'empty-expression', undefined, {}],
    ['a -b', 'minus-needs-spaces', '3', {}],
    ['a- b', 'minus-needs-spaces', '2', {}],
    ['5-year-total', 'minus-needs-spaces', '2', {}],
    ['a +', 'unexpected-end', '4', {}],
    ['a b', 'unexpected-text', '3', { found: 'b' }],
    ['(a + b', 'unclosed-bracket', '1', {}],
    ['share(a, b', 'unclosed-bracket', '6', {}],
    ['mean(10,000, a)', 'grouped-number', '6', { found: '10,000' }],
    ['shaer(a, b)', 'unknown-op', '1', { op: 'shaer', nearest: 'share' }],
    ['a + coalesce(b, 0)', 'unknown-op', '5', { op: 'coalesce' }],
    ['share(a)', 'bad-arity', '1', { takes: 'part, whole', received: '1' }],
    ['at(a, last year)', 'not-a-period', '7', { found: 'last year' }],
    ['1e999', 'non-finite', '1', {}],
  ])('refuses %s with what and where', (text, code, position, facts) => {
    expect(read(text)).toMatchObject({ code, ...(position && { position }), ...facts });
  });

  test('refuses what is too long, too deep or too many', () => {
    expect(read('a'.repeat(10_001))).toMatchObject({ code: 'text-too-long' });
    expect(read(`${'('.repeat(40)}a${')'.repeat(40)}`)).toEqual({ code: 'too-deep', limit: '32' });
    const many = Array.from({ length: 300 }, () => 'a');
    expect(read(many.join(' + '))).toMatchObject({ code: 'too-deep' });
    expect(read(`sum(${many.join(', ')})`)).toMatchObject({ code: 'too-many-nodes' });
  });

  test('takes no time over ten thousand open brackets', () => {
    expect(read('('.repeat(10_000))).toMatchObject({ code: 'too-deep' });
    expect(read('-'.repeat(10_000))).toMatchObject({ code: 'too-deep' });
  });

  test('any text gives a tree or a refusal, never an exception', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab-5 .,/*()[]%−÷@年'), maxLength: 30 }),
        (text) => {
          const parsed = parseExpression(text);
          expect(parsed.ok || parsed.code.length > 0).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('what is written reads back as the same tree', () => {
    fc.assert(
      fc.property(trees(), (tree) => {
        const text = formatExpression(tree);
        expect(parseExpression(text), text).toEqual({ ok: true, value: tree });
      }),
      { numRuns: 3_000 },
    );
  });

  test('cuts a tree beyond the limits in place of running out of stack', () => {
    let deep: Expression = ref('a');
    for (let level = 0; level < 10_000; level++) deep = op('neg', deep);
    expect(formatExpression(deep)).toContain('…');
    const wide: Expression = { op: 'sum', args: Array.from({ length: 1_000_000 }, () => ref('a')) };
    expect(formatExpression(wide).length).toBeLessThan(1_000);
  });
});

/** Trees within the limits, ids and units as files may hold them. */
function trees(): fc.Arbitrary<Expression> {
  const id = fc.oneof(
    fc.stringMatching(/^[a-z0-9]{1,3}(-[a-z0-9]{1,3}){0,2}$/),
    fc.constantFrom('share', '__proto__', 'a]b'),
  );
  const unit = fc.constantFrom(
    'year',
    'CNY/person',
    'percent',
    'permille',
    'person-time/year',
    'odd-',
  );
  const at = fc.constantFrom('2021', '2021-12-31', '2017/2022-06-28', 'P5Y/2022-06-28', '../2021');
  const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());
  const leaf = fc.oneof(
    fc.record({ ref: id }),
    fc.record({ ref: id, at }),
    fc.record({ const: number }),
    fc.record({ const: number, unit }),
  ) as fc.Arbitrary<Expression>;
  const operators = OPERATORS.map((each) => [each.id, each.least, Math.min(each.most, 4)] as const);
  return fc.letrec<{ tree: Expression }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5, depthIdentifier: 'tree' },
      leaf,
      fc
        .constantFrom(...operators)
        .chain(([name, least, most]) =>
          fc
            .array(tie('tree'), { minLength: least, maxLength: most })
            .map((args): Expression => ({ op: name, args })),
        ),
    ),
  })).tree;
}
