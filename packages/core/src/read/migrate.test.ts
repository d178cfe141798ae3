import { describe, expect, it } from 'vitest';
import { changed, FIXTURE } from '../../test/bad-files.js';
import type { Migration } from './migrate.js';
import { MIGRATIONS, migrate, supportedVersions } from './migrate.js';
import { readStructure } from './read-structure.js';

const rename: Migration = ({ name, ...rest }) => ({ ...rest, title: name });
const shout: Migration = (dataset) => ({ ...dataset, title: `${String(dataset['title'])}!` });

describe('a dataset of an older schema version', () => {
  it('is brought up to date step by step, and left as it was', () => {
    const steps = new Map([
      [1, rename],
      [2, shout],
    ]);
    const old = Object.freeze({ schemaVersion: 1, name: 'Buses' });
    expect(migrate(old, steps, 3)).toEqual({ schemaVersion: 3, title: 'Buses!' });
    expect(migrate({ schemaVersion: 2, title: 'a' }, steps, 3)).toMatchObject({ title: 'a!' });
    expect(supportedVersions(steps, 3)).toEqual([1, 2, 3]);
  });

  it('is refused where a step is missing, or its version is none', () => {
    expect(migrate({ schemaVersion: 1 }, new Map([[2, shout]]), 3)).toBeUndefined();
    expect(supportedVersions(new Map([[2, shout]]), 3)).toEqual([2, 3]);
    for (const schemaVersion of [4, '3', null, 2.5, Number.NaN]) {
      expect(migrate({ schemaVersion }, new Map(), 3)).toBeUndefined();
    }
    expect(migrate(Object.create({ schemaVersion: 3 }), new Map(), 3)).toBeUndefined();
  });

  it('is read through the steps', () => {
    const old = changed({ schemaVersion: 0, title: undefined, name: JSON.parse(FIXTURE).title });
    expect(readStructure(old).header).toBeUndefined();
    const { header, problems } = readStructure(old, new Map([[0, rename]]));
    expect([header?.title, problems]).toEqual([JSON.parse(FIXTURE).title, []]);
    expect(readStructure({ schemaVersion: 9 }, new Map([[0, rename]])).problems[0]?.message).toBe(
      'schemaVersion: expected one of 0, 1, received 9. Update @reform-kpi/core: the file was written for a newer version.',
    );
  });

  it('does not exist yet: version 1 is the first', () => {
    expect([MIGRATIONS.size, supportedVersions()]).toEqual([0, [1]]);
  });
});
