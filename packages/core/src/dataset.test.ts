import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changed } from '../test/bad-files.js';
import {
  currentObservation,
  derivationsShownWith,
  findDerivation,
  findIndicator,
  findSource,
  indexDataset,
  indicatorsOf,
  observationsOf,
  pillarNumber,
  pillarOf,
  systemsOf,
  targetsOf,
} from './dataset.js';
import { checkDataset } from './guard/check-dataset.js';
import type { Dataset } from './schema/dataset-schema.js';

const url = new URL('../test/data/fixture-dataset.json', import.meta.url);
const dataset = JSON.parse(readFileSync(url, 'utf8')) as Dataset;
const index = indexDataset(dataset);
const indexOf = (changes: Record<string, unknown>) =>
  indexDataset(changed(changes) as unknown as Dataset);
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('a dataset', () => {
  it('finds its entries by id, and nothing under a name that leads nowhere', () => {
    expect(findIndicator(index, 'riders')).toBe(dataset.indicators[0]);
    expect(findDerivation(index, 'student-share')).toBe(dataset.derivations[0]);
    expect(findSource(index, 'briefing-2023')).toBe(dataset.sources[0]);
    for (const id of ['', 'constructor', '__proto__', 'rider']) {
      expect([findIndicator(index, id), findSource(index, id)]).toEqual([undefined, undefined]);
      expect([pillarOf(index, id), pillarNumber(index, id)]).toEqual([undefined, 0]);
      expect([systemsOf(index, id), indicatorsOf(index, id)]).toEqual([[], []]);
      expect([observationsOf(index, id), currentObservation(index, id)]).toEqual([[], undefined]);
    }
  });

  it('lists what belongs to a pillar, a system and a card, in the order of the file', () => {
    expect(ids(systemsOf(index, 'service'))).toEqual(['network', 'hotline']);
    expect(ids(indicatorsOf(index, 'network'))).toEqual(['riders', 'student-riders', 'lines']);
    expect(indicatorsOf(index, 'hotline')).toEqual([]);
    expect(ids(derivationsShownWith(index, 'student-riders'))).toEqual(['student-share']);
    expect([pillarOf(index, 'network')?.id, pillarNumber(index, 'network')]).toEqual([
      'service',
      1,
    ]);
    expect(pillarOf(index, undefined)).toBeUndefined();
  });
});

describe('the observation that stands', () => {
  it('is the corrected one, with what it replaced and why', () => {
    expect(currentObservation(index, 'lines')).toEqual({
      observation: dataset.observations[3],
      previous: dataset.observations[2],
      revisions: dataset.revisions,
    });
  });

  it('is, on a day before the correction, the one that was believed then, and says that it was corrected later', () => {
    expect(currentObservation(index, 'lines', { asOf: '2023-03-19' })).toEqual({
      observation: dataset.observations[2],
      revisions: [],
      later: dataset.revisions[0],
    });
    expect(currentObservation(index, 'lines', { asOf: '2023-03-20' })?.observation.id).toBe(
      'lines-2022-corrected',
    );
    expect(currentObservation(index, 'lines', { asOf: '2023-02-08' })).toBeUndefined();
  });

  it('is not the correction before the correction was made, even if that is dated back', () => {
    const backdated = indexOf({ 'observations.3.announced': '2023-02-09' });
    const current = currentObservation(backdated, 'lines', { asOf: '2023-03-01' });
    expect(current?.observation.id).toBe('lines-2022');
    expect(ids(observationsOf(backdated, 'lines', { asOf: '2023-03-01' }))).toEqual(['lines-2022']);
  });

  it('was known only from the day it was recorded', () => {
    expect(observationsOf(index, 'riders', { asOf: '2023-02-10' })).toEqual([]);
    expect(ids(observationsOf(index, 'riders', { asOf: '2023-02-11' }))).toEqual(['riders-2022']);
  });

  it('is the one of the latest time, whenever it was announced and wherever it stands in the file', () => {
    const later = { ...dataset.observations[0], id: 'riders-2023', period: '2023' };
    const sooner = { ...later, id: 'riders-2021', period: '2021', announced: '2024-05-01' };
    for (const order of [
      [later, sooner],
      [sooner, later],
    ]) {
      const found = indexOf({ 'observations.4': order[0], 'observations.5': order[1] });
      expect(currentObservation(found, 'riders')?.observation.id).toBe('riders-2023');
    }
  });

  it('is marked where it was withdrawn: there is no number then', () => {
    const withdrawn = indexOf({
      'observations.3': undefined,
      'revisions.0.kind': 'withdrawal',
      'revisions.0.now': undefined,
    });
    const current = currentObservation(withdrawn, 'lines');
    expect([current?.observation.id, current?.withdrawn?.id]).toEqual([
      'lines-2022',
      'lines-correction',
    ]);
    expect(currentObservation(withdrawn, 'lines', { asOf: '2023-03-01' })).toMatchObject({
      later: { id: 'lines-correction' },
    });
  });

  it('is none where what replaced it could not be read: the old number never comes back', () => {
    const { dataset: left } = checkDataset(changed({ 'observations.3.figure.value': 'twelve' }));
    expect(left && currentObservation(indexDataset(left), 'lines')).toBeUndefined();
  });

  it('has its whole history, newest first, and an end to it where revisions run in a circle', () => {
    const third = { ...dataset.observations[3], id: 'lines-2022-again' };
    const again = {
      ...dataset.revisions[0],
      id: 'lines-correction-2',
      date: '2023-04-01',
      was: 'lines-2022-corrected',
      now: 'lines-2022-again',
    };
    const chain = indexOf({ 'observations.4': third, 'revisions.1': again });
    expect(ids(currentObservation(chain, 'lines')?.revisions ?? [])).toEqual([
      'lines-correction-2',
      'lines-correction',
    ]);
    const circle = { ...again, now: 'lines-2022' };
    const round = indexOf({ 'revisions.1': circle, 'revisions.0.date': '2023-05-01' });
    expect(currentObservation(round, 'lines', { asOf: '2023-04-15' })?.revisions).toHaveLength(2);
    expect(currentObservation(round, 'lines')).toBeUndefined();
  });
});

describe('the targets that stand', () => {
  it('are those announced by the day and not taken back by it', () => {
    expect(ids(targetsOf(index, 'lines'))).toEqual(['lines-2025']);
    expect(targetsOf(index, 'lines', { asOf: '2023-02-08' })).toEqual([]);
    const dropped = indexOf({
      'revisions.1': {
        ...dataset.revisions[0],
        id: 'target-dropped',
        kind: 'withdrawal',
        was: 'lines-2025',
        now: undefined,
      },
    });
    expect(targetsOf(dropped, 'lines')).toEqual([]);
    expect(ids(targetsOf(dropped, 'lines', { asOf: '2023-03-19' }))).toEqual(['lines-2025']);
  });
});

describe('a page of a thousand cards', () => {
  it('asks as many times, not a million', () => {
    const indicators = Array.from({ length: 1_000 }, (_, each) => ({
      ...dataset.indicators[2],
      id: `i-${each}`,
    }));
    const observations = Array.from({ length: 10_000 }, (_, each) => ({
      ...dataset.observations[0],
      id: `o-${each}`,
      indicator: `i-${each % 1_000}`,
    }));
    const revisions = Array.from({ length: 5_000 }, (_, each) => ({
      ...dataset.revisions[0],
      id: `r-${each}`,
      was: `o-${each}`,
      now: `o-${each + 5_000}`,
    }));
    const large = { ...dataset, indicators, observations, revisions } as Dataset;
    const start = performance.now();
    const found = indexDataset(large);
    for (const { id } of large.indicators) {
      expect(currentObservation(found, id)?.revisions).toHaveLength(1);
      expect(indicatorsOf(found, 'network').length).toBe(1_000);
    }
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
