import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { BAD_FILES, changed, DEEP, FIXTURE } from '../../test/bad-files.js';
import { readStructure } from '../read/read-structure.js';
import { checkDataset } from './check-dataset.js';

// A thousand datasets are checked twice each.
vi.setConfig({ testTimeout: 60_000 });

/** What was left out: entries, header fields, or everything (``). */
function leftOut(problems: readonly { severity: string; path: string; expected: string }[]) {
  const paths = problems
    .filter(({ severity, expected }) => severity === 'error' && expected !== 'usable revision')
    .map(({ path }) => /^languages|^[\w$]*(\[\d+\])?/.exec(path)?.[0]);
  return [...new Set(paths)].sort();
}

/** What the guard and the schema make of the same value must be the same. */
function expectAgreement(value: unknown) {
  const guard = checkDataset(value);
  const schema = readStructure(value);
  expect(leftOut(guard.problems)).toEqual(leftOut(schema.problems));
  expect(guard.dataset === undefined).toBe(schema.header === undefined);
}

describe('the guard', () => {
  it('lets a good dataset through as it is, its empty lists filled', () => {
    const value = JSON.parse(FIXTURE);
    expect(checkDataset(value)).toEqual({ dataset: value, problems: [] });
    const { dataset } = checkDataset(changed({ targets: undefined, units: undefined }));
    expect(dataset).toMatchObject({ targets: [], units: [] });
  });

  it('agrees with the schema on every bad file', () => {
    for (const [, changes] of BAD_FILES) expectAgreement(changed(changes));
  });

  it('agrees with the schema on what is no dataset at all', () => {
    for (const value of [null, undefined, 1, '', 'x', [], {}, { schemaVersion: 1 }]) {
      expectAgreement(value);
    }
  });

  it('agrees with the schema whatever stands anywhere in a dataset', () => {
    const paths: string[] = [];
    const walk = (value: unknown, path: string) => {
      if (path) paths.push(path);
      if (typeof value !== 'object' || value === null) return;
      for (const [key, each] of Object.entries(value)) walk(each, path ? `${path}.${key}` : key);
    };
    const reading = { lo: null, hi: 3, loOpen: true, why: { en: 'Because.' } };
    const base = changed({ 'observations.0.figure.reading': reading, 'targets.0.per': 'P1Y' });
    walk(base, '');
    const value = fc.oneof(
      fc.constantFrom<unknown>(undefined, null, true, '', 0, -0, -1, 0.5, 1e308, [], {}, [{}]),
      fc.constantFrom<unknown>('person', 'P1Y', 'P', '2022', '2022/..', '2021-02-30', '2024-02-29'),
      fc.constantFrom<unknown>(
        { en: '' },
        { en: 'a' },
        { __proto__: 1 },
        { x: 'a' },
        { 'a-b': 'c' },
      ),
      fc.constantFrom<unknown>(
        { ref: 'a' },
        { const: 1 },
        { op: 'a', args: [] },
        { ref: 1, op: 2 },
      ),
      fc.constantFrom<unknown>(
        'a\ud800',
        '\udc00',
        '😀',
        'x'.repeat(101),
        'x'.repeat(501),
        'https://a',
      ),
      fc.jsonValue({ maxDepth: 3 }),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), value, (path, put) => {
        expectAgreement(changed({ [path]: put }, JSON.stringify(base)));
      }),
      { numRuns: 1_000 },
    );
  });

  it('names the place, what was expected and what came, in few words', () => {
    const { dataset, problems } = checkDataset(
      changed({ 'observations.0.figure.unit': '人次', 'pillars.0.name': { zh_CN: '服务' } }),
    );
    expect(problems).toMatchObject([
      {
        path: 'pillars[0].name',
        entry: 'service',
        message: 'pillars[0].name: expected language, received "zh_CN".',
      },
      {
        severity: 'error',
        code: 'invalid',
        path: 'observations[0].figure.unit',
        entry: 'riders-2022',
        message: 'observations[0].figure.unit: expected unit, received "人次".',
      },
    ]);
    expect(dataset?.observations).toHaveLength(3);
    expect(checkDataset(changed({ schemaVersion: 2 })).problems[0]?.message).toBe(
      'schemaVersion: expected 1, received 2.',
    );
  });

  it('never lets a figure stand again whose correction cannot be read', () => {
    const { dataset, problems } = checkDataset(changed({ 'revisions.0.date': 'soon' }));
    expect(dataset?.observations.map(({ id }) => id)).not.toContain('lines-2022');
    expect(problems).toMatchObject([{ entry: 'lines-correction' }, { entry: 'lines-2022' }]);
  });

  it('stands 10,000 levels, cycles and prototype keys', () => {
    let nested: unknown = { ref: 'riders' };
    for (let depth = 0; depth < 10_000; depth++) nested = { op: 'sum', args: [nested] };
    for (const expression of [nested, DEEP]) {
      const { dataset, problems } = checkDataset(
        changed({ 'derivations.0.expression': expression }),
      );
      expect(problems).toMatchObject([{ path: 'derivations[0].expression' }]);
      expect(dataset?.derivations).toEqual([]);
    }
    const circle: { op: string; args: unknown[] } = { op: 'sum', args: [] };
    circle.args.push(circle);
    expect(checkDataset(changed({ 'derivations.0.expression': circle })).problems).toHaveLength(1);
    const text = FIXTURE.replace('{', '{"__proto__": {"polluted": 1},');
    expect(checkDataset(JSON.parse(text)).dataset).not.toHaveProperty('polluted');
    expect(checkDataset(Object.create(JSON.parse(FIXTURE))).dataset).toBeUndefined();
  });
});
