import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { indexDataset } from '../../dataset.js';
import type { Figure } from '../../figure.js';
import type { MeasureKind } from '../../quantity/measure-kind.js';
import { datasetSchema, type DatasetInput } from '../../schema/dataset-schema.js';
import { derive } from './derive-dataset.js';

const evidence = { source: 'release', quote: 'q' };
const figure = (value: number, unit = 'person', hedge: Figure['hedge'] = 'bare') => ({
  stated: String(value),
  value,
  hedge,
  unit,
});
const text = { en: 't' };

/** A small dataset around the given lists. */
function indexOf(lists: Partial<DatasetInput>) {
  return indexDataset(
    datasetSchema.parse({ schemaVersion: 1, id: 'test', title: text, languages: ['en'], ...lists }),
  );
}

const indicator = (id: string, kind: MeasureKind = 'stock', unit = 'person') =>
  ({ id, name: text, unit, kind }) as const;
const observed = (
  id: string,
  of: string,
  value: number,
  period?: string,
  announced = '2022-01-01',
) => ({ id, indicator: of, period, announced, figure: figure(value), evidence }) as const;
const derivation = (id: string, op: string, ...refs: string[]) => ({
  id,
  name: text,
  expression: { op, args: refs.map((ref) => ({ ref })) },
});

describe('derive', () => {
  const zibo = indexDataset(
    datasetSchema.parse(
      JSON.parse(
        readFileSync(new URL('../../../../../examples/zibo/dataset.json', import.meta.url), 'utf8'),
      ),
    ),
  );

  test('the share of highly skilled workers, with the words of both figures and where they stand', () => {
    const share = derive(zibo, 'highly-skilled-share');
    expect(share).toMatchObject({
      ok: true,
      unit: 'percent',
      kind: 'ratio',
      period: { end: '2021-12-31' },
      exactness: 'exact',
      inputs: ['highly-skilled-workers', 'skilled-workers'],
      trace: [
        {
          id: 'highly-skilled-share',
          op: 'share',
          inputs: [
            {
              key: 'highly-skilled-workers',
              stated: { stated: '19万人' },
              from: 'highly-skilled-workers-2022',
            },
            {
              key: 'skilled-workers',
              stated: { stated: '63万余人' },
              value: { lo: 630_000, hi: 640_000 },
            },
          ],
        },
      ],
    });
  });

  test('refuses people trained against a plan in persons, and firms added up over the years', () => {
    expect(derive(zibo, 'training-against-plan')).toMatchObject({
      ok: false,
      code: 'unit-mismatch',
      facts: {
        a: 'person-time',
        b: 'person',
        first: 'workers-trained-cumulative',
        second: 'planned-training-per-year',
      },
    });
    expect(derive(zibo, 'competition-enterprises-five-years')).toMatchObject({
      ok: false,
      code: 'not-additive',
    });
  });

  test('computes every other derivation of the first dataset', () => {
    const results = zibo.dataset.derivations.map(({ id }) => derive(zibo, id));
    expect(results.filter((each) => each.ok)).toHaveLength(zibo.dataset.derivations.length - 2);
  });

  test('knows on a day only what was known then', () => {
    const index = indexOf({
      indicators: [indicator('a'), indicator('b')],
      observations: [
        observed('a1', 'a', 10),
        observed('b1', 'b', 40),
        observed('b2', 'b', 50, undefined, '2023-01-01'),
      ],
      derivations: [derivation('d', 'share', 'a', 'b')],
    });
    expect(derive(index, 'd', { asOf: '2022-06-30' })).toMatchObject({ value: { lo: 0.25 } });
    expect(derive(index, 'd')).toMatchObject({ value: { lo: expect.closeTo(0.2, 12) } });
    expect(derive(index, 'd', { asOf: '2021-06-30' })).toMatchObject({
      code: 'missing-figure',
      facts: { missing: 'a, b' },
    });
  });

  test('takes the target where there is no observation, and the observation of the period asked for', () => {
    const index = indexOf({
      indicators: [indicator('a', 'flow'), indicator('plan', 'flow')],
      observations: [observed('a1', 'a', 86_000, '2021'), observed('a0', 'a', 80_000, '2020')],
      targets: [
        {
          id: 't',
          indicator: 'plan',
          figure: figure(100_000),
          per: 'P1Y',
          commitment: 'binding',
          announced: '2017-01-01',
          evidence,
        },
      ],
      derivations: [
        derivation('met', 'achievement', 'a', 'plan'),
        {
          id: 'rise',
          name: text,
          expression: {
            op: 'sub',
            args: [{ ref: 'a' }, { op: 'lag', args: [{ ref: 'a' }, { const: 1 }] }],
          },
        },
      ],
    });
    const met = derive(index, 'met');
    expect(met).toMatchObject({ ok: true, flags: ['declared-input'] });
    expect(met.ok && met.value.lo).toBeCloseTo(0.855, 3);
    expect(derive(index, 'rise')).toMatchObject({ ok: true, inputs: ['a', 'a@2020'] });
  });

  test('says that a figure was withdrawn, and that an id is none of a derivation', () => {
    const index = indexOf({
      indicators: [indicator('a'), indicator('b')],
      observations: [observed('a1', 'a', 10), observed('b1', 'b', 40)],
      revisions: [{ id: 'r', kind: 'withdrawal', date: '2022-05-01', was: 'b1', notice: text }],
      derivations: [derivation('d', 'share', 'a', 'b')],
    });
    expect(derive(index, 'd')).toEqual({ ok: false, code: 'withdrawn-figure', at: 'b' });
    expect(derive(index, 'd', { asOf: '2022-04-30' })).toMatchObject({ ok: true });
    expect(derive(index, 'e')).toMatchObject({ code: 'unknown-ref', at: 'e' });
  });
});
