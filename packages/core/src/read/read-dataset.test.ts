import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { BAD_FILES, changed, DEEP, FIXTURE } from '../../test/bad-files.js';
import { readDataset } from './read-dataset.js';

// Each reads dozens of files; on a busy machine that is more than the default five seconds.
vi.setConfig({ testTimeout: 60_000 });

const indented = (value: unknown) => JSON.stringify(value, null, 2);
const codes = (input: unknown) => readDataset(input).problems.map(({ code }) => code);
const ids = (entries: readonly { id: string }[] | undefined) => entries?.map(({ id }) => id);

/** Problems that only follow from another entry's. */
const FOLLOWING = new Set(['left-out-reference', 'unusable-revision']);

describe('a good file', () => {
  it('comes out as it went in, its empty lists filled', () => {
    const { dataset, problems } = readDataset(FIXTURE);
    expect(problems).toEqual([]);
    expect(dataset).toEqual(JSON.parse(FIXTURE));
    const lists = { sources: undefined, targets: undefined, revisions: undefined };
    expect(readDataset(changed({ ...lists, observations: undefined })).dataset).toMatchObject({
      targets: [],
      revisions: [],
    });
  });

  it('may come as a value, and keeps its places to itself then', () => {
    expect(readDataset(JSON.parse(FIXTURE)).dataset).toEqual(JSON.parse(FIXTURE));
    const [problem] = readDataset(changed({ 'indicators.0.kind': 'stok' })).problems;
    expect(problem).toMatchObject({ code: 'unknown-word', entry: 'riders', suggestion: 'stock' });
    expect(problem).not.toHaveProperty('line');
    expect(problem).not.toHaveProperty('column');
  });

  it('may start with a byte order mark and use any line ends', () => {
    expect(readDataset(`\uFEFF${FIXTURE}`).problems).toEqual([]);
    for (const lineEnd of ['\r\n', '\r', '\n']) {
      const text = indented(changed({ 'indicators.0.kind': 'stok' })).replaceAll('\n', lineEnd);
      const line = text.split(lineEnd).findIndex((each) => each.includes('stok')) + 1;
      expect(readDataset(text).problems[0]).toMatchObject({ line, column: 15 });
    }
  });
});

describe('a bad file', () => {
  it.each(BAD_FILES)('with %s: says where, what was expected, what came, what to do', (...each) => {
    const [, changes, expected] = each;
    const text = indented(changed(changes));
    const lines = text.split('\n');
    const { problems } = readDataset(text);
    const said = problems
      .filter(({ code }) => !FOLLOWING.has(code))
      .map(({ severity, code, line = 0, column = 0, message }, index) => {
        const [, at = ''] = expected[index]?.split(' | ') ?? [];
        const found = lines[line - 1]?.slice(column - 1, column - 1 + at.length);
        return `${severity} ${code} | ${found} | ${message}`;
      });
    expect(said).toEqual(expected);
    for (const problem of problems) {
      expect(problem.message).toContain(problem.expected);
      expect(problem.message).toContain(problem.received);
      expect(problem.message.startsWith(problem.path)).toBe(true);
    }
  });

  it('loses the entries its errors name and nothing else', () => {
    for (const [title, changes] of BAD_FILES) {
      const value = changed(changes) as Record<string, { id: string }[]>;
      const { dataset, problems } = readDataset(value);
      if (!dataset) continue;
      const named = new Set(
        problems
          .filter(({ severity }) => severity === 'error')
          .map(({ path }) => /^\w+\[\d+\]/.exec(path)?.[0]),
      );
      for (const list of [
        'sources',
        'indicators',
        'observations',
        'targets',
        'revisions',
      ] as const) {
        const entries = Array.isArray(value[list]) ? value[list] : [];
        const left = entries.filter((_, index) => !named.has(`${list}[${index}]`));
        expect([title, list, ids(dataset[list])]).toEqual([title, list, ids(left)]);
      }
    }
  });

  it('gives no dataset only where version, id, title or languages cannot be used', () => {
    const without = BAD_FILES.filter(([, changes]) => !readDataset(changed(changes)).dataset);
    const keys = without.flatMap(([, changes]) => Object.keys(changes));
    expect(new Set(keys)).toEqual(new Set(['schemaVersion', 'id', 'title', 'languages']));
    expect(readDataset(changed({ license: 12 })).dataset).not.toHaveProperty('license');
  });

  it('says of what depends on an entry that was left out which one to mend', () => {
    const { dataset, problems } = readDataset(changed({ 'indicators.2.kind': 'stok' }));
    expect(problems.map(({ path, message }) => [path, message])).toEqual([
      expect.anything(),
      ...['observations[2].indicator', 'observations[3].indicator', 'targets[0].indicator'].map(
        (path) => [
          path,
          `${path}: expected the id of an indicator that can be used, received "lines", which was left out. Mend indicators[2] first.`,
        ],
      ),
      [
        'revisions[0].was',
        'revisions[0].was: expected the id of an observation or target that can be used, received "lines-2022", which was left out. Mend observations[2] first.',
      ],
    ]);
    expect(ids(dataset?.observations)).toEqual(['riders-2022', 'student-riders-2022']);
  });

  it('never lets a corrected figure stand again because its correction is broken', () => {
    const broken = [
      { 'revisions.0.date': 'yesterday' },
      { 'revisions.0.evidence.source': 'nowhere' },
      { 'observations.3.figure.value': 13 },
    ];
    for (const changes of broken) {
      const { dataset } = readDataset(changed(changes));
      expect(ids(dataset?.observations)).not.toContain('lines-2022');
    }
    const withdrawn = changed({
      'revisions.0.kind': 'withdrawl',
      'revisions.0.now': undefined,
      'observations.3': undefined,
    });
    const { problems } = readDataset(withdrawn);
    expect(problems.map(({ code, path }) => [code, path])).toContainEqual([
      'unusable-revision',
      'observations[2]',
    ]);
  });

  it('keeps an indicator whose system or whole is unknown: its figures are true all the same', () => {
    const { dataset } = readDataset(changed({ 'pillars.0.id': 7, 'indicators.0.kind': 'stok' }));
    expect(ids(dataset?.systems)).toEqual(['network', 'hotline']);
    expect(ids(dataset?.indicators)).toEqual(['student-riders', 'lines']);
  });

  it('reads past a chain of 5,000 parts of parts, and a circle of as many', () => {
    const { indicators } = JSON.parse(FIXTURE);
    const chain = Array.from({ length: 5_000 }, (_, index) => ({
      ...indicators[2],
      id: `i-${index}`,
      partOf: `i-${index + 1}`,
    }));
    const last = { ...indicators[2], id: 'i-5000' };
    const others = { observations: [], targets: [], derivations: [], revisions: [] };
    const open = readDataset({ ...JSON.parse(FIXTURE), ...others, indicators: [...chain, last] });
    expect(open.problems.every(({ severity }) => severity === 'warning')).toBe(true);
    const closed = [...chain, { ...last, partOf: 'i-0' }];
    const circle = readDataset({ ...JSON.parse(FIXTURE), ...others, indicators: closed });
    expect(circle.problems.find(({ code }) => code === 'cycle')?.message.length).toBeLessThan(300);
  });
});

describe('a hostile file', () => {
  it('of 50 MB is refused unread', () => {
    const text = '['.repeat(50_000_000);
    const start = performance.now();
    expect(readDataset(text).problems[0]?.message).toBe(
      'expected at most 20000000 characters, received 50000000 characters. Split the dataset, or raise "maxLength".',
    );
    expect(performance.now() - start).toBeLessThan(100);
    expect(codes('x'.repeat(11))).toEqual(['not-json']);
    expect(readDataset('x'.repeat(11), { maxLength: 10 }).problems[0]?.code).toBe('too-large');
  });

  it('10,000 levels deep is refused where it goes too deep', () => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      const text = open.repeat(10_000) + '1' + close.repeat(10_000);
      expect(readDataset(text).problems).toMatchObject([
        { code: 'too-deep', line: 1, column: open.length * 64 + 1 },
      ]);
    }
    expect(codes(changed({ 'derivations.0.expression': DEEP }))).toEqual(['too-deep']);
    let nested: unknown = 1;
    for (let depth = 0; depth < 100_000; depth++) nested = [nested];
    expect(readDataset(nested)).toMatchObject({ problems: [{ severity: 'error' }] });
  });

  it('cannot reach a prototype', () => {
    const text = `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${FIXTURE.slice(1)}`;
    const { dataset, problems } = readDataset(
      text.replace('"person"', '"person","__proto__":{"a":1}'),
    );
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unknown-key __proto__',
      'unknown-key constructor',
      'unknown-key indicators[0].__proto__',
    ]);
    expect(Object.getPrototypeOf(dataset)).toBe(Object.prototype);
    expect(dataset).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('polluted');
    const named = FIXTURE.replaceAll('"riders"', '"constructor"').replaceAll(
      '"network"',
      '"valueof"',
    );
    expect(readDataset(named).problems).toEqual([]);
    expect(codes(FIXTURE.replaceAll('"unit": "person"', '"unit": "toString"'))).toContain(
      'unknown-unit',
    );
    expect(codes(Object.create(JSON.parse(FIXTURE)))).toEqual(['unsupported-version']);
  });

  it('of numbers that are none, or too large, or minus nothing', () => {
    const value = (number: string) => FIXTURE.replace('"value": 14', `"value": ${number}`);
    expect(readDataset(value('1e999')).problems[0]?.message).toBe(
      'observations[2].figure.value: expected a number, received Infinity.',
    );
    for (const number of ['NaN', 'Infinity', '0x10', '1_000', '014', '.5', '+1', '1.']) {
      expect(codes(value(number))).toEqual(['not-json']);
    }
    const zero = readDataset(
      FIXTURE.replace('"start": 4', '"start": -0').replace('"end": 6', '"end": 2'),
    );
    expect(Object.is(zero.dataset?.systems[0]?.evidence?.locator?.start, 0)).toBe(true);
  });

  it('of values no file could hold', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    const trap = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('trap');
        },
      },
    );
    const values = [circle, trap, undefined, () => 1, Symbol('a'), { toJSON: () => undefined }];
    for (const value of values) expect(codes(value)).toEqual(['not-plain-data']);
    expect(codes(12n)).toEqual(['not-a-dataset']);
    expect(
      readDataset(changed({ 'observations.2.figure.value': Number.NaN })).problems[0]?.received,
    ).toBe('"NaN"');
  });

  it('of thousands of bad entries, unknown keys or duplicate ones lists a thousand and counts the rest', () => {
    const pillars = Array.from({ length: 5_000 }, () => ({ id: 3 }));
    const bad = JSON.stringify({ ...JSON.parse(FIXTURE), pillars });
    expect(readDataset(bad).problems.at(-1)).toMatchObject({ code: 'too-many-problems' });
    expect(readDataset(bad).problems).toHaveLength(1_001);
    const keys = Array.from({ length: 50_000 }, (_, index) => `"k${index}":1`).join(',');
    expect(codes(`{${keys},${FIXTURE.slice(1)}`)).toHaveLength(11);
    const same = '"a":1,'.repeat(50_000);
    expect(codes(`{${same}${FIXTURE.slice(1)}`)).toHaveLength(1_001);
    const wide = changed({
      'units.0.words.zh': Array(200_000).fill(1),
      title: Array(20_000).fill(1),
    });
    expect(codes(wide)).toEqual(expect.arrayContaining(['too-big']));
    expect(readDataset(wide).dataset).toBeUndefined();
  });

  it('takes time in proportion to its length', () => {
    const unlike = (count: number) => {
      const dataset = JSON.parse(FIXTURE);
      dataset.observations = Array.from({ length: count }, (_, index) => ({
        ...dataset.observations[0],
        id: `o-${index}`,
        indicator: `unknown-${index}`,
      }));
      return JSON.stringify({ ...dataset, revisions: [] });
    };
    const time = (text: string) => {
      const start = performance.now();
      readDataset(text);
      return performance.now() - start;
    };
    const small = unlike(100);
    time(small);
    expect(time(unlike(1_000))).toBeLessThan(40 * Math.max(time(small), 20));
  });
});

describe('any text and any value', () => {
  const check = (input: unknown) => {
    const { dataset, problems } = readDataset(input);
    if (!dataset) expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
    // What was read reads again, and then nothing of it is left out.
    else {
      const again = readDataset(JSON.stringify(dataset));
      expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(again.dataset).toEqual(dataset);
    }
  };

  it('is read without an exception', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.anything()), check));
  });

  it('that was a dataset once, but for some values, is read without an exception', () => {
    const paths: string[] = [];
    const walk = (value: unknown, path: string) => {
      if (path) paths.push(path);
      if (typeof value !== 'object' || value === null) return;
      for (const [key, each] of Object.entries(value)) walk(each, path ? `${path}.${key}` : key);
    };
    walk(JSON.parse(FIXTURE), '');
    const value = fc.oneof(
      fc.constantFrom<unknown>(undefined, null, '', 0, -1, 1e308, 'riders', 'lines-2022', 'person'),
      fc.constantFrom<unknown>(
        'between',
        'several',
        'withdrawal',
        'P1Y',
        '2022/..',
        '约3人',
        [],
        {},
      ),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        value,
        fc.constantFrom(...paths),
        value,
        (a, x, b, y) => {
          const one = changed({ [a]: x });
          try {
            check(changed({ [a]: x, [b]: y }));
          } catch (cause) {
            // The second path may lead through what the first replaced.
            if (!(cause instanceof TypeError)) throw cause;
            check(one);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
