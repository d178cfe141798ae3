import { SCHEMA_VERSION } from '../schema/dataset-schema.js';

/** Turns a dataset of one schema version into the next one's. Must not change its input. */
export type Migration = (dataset: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** By the version they start from. Version 1 is the first: there is nothing to migrate yet. */
export const MIGRATIONS: ReadonlyMap<number, Migration> = new Map();

/** The versions that can be read: the current one and those a chain of migrations leads from. */
export function supportedVersions(
  migrations: ReadonlyMap<number, Migration> = MIGRATIONS,
  current: number = SCHEMA_VERSION,
): readonly number[] {
  const versions = [current];
  while (migrations.has((versions[0] ?? 0) - 1)) versions.unshift((versions[0] ?? 0) - 1);
  return versions;
}

/**
 * Brings a dataset up to the current schema version, step by step.
 *
 * @returns undefined where its version is none of those supported
 */
export function migrate(
  dataset: Readonly<Record<string, unknown>>,
  migrations: ReadonlyMap<number, Migration> = MIGRATIONS,
  current: number = SCHEMA_VERSION,
): Readonly<Record<string, unknown>> | undefined {
  const from = Object.hasOwn(dataset, 'schemaVersion') ? dataset['schemaVersion'] : undefined;
  if (!supportedVersions(migrations, current).some((version) => version === from)) return undefined;
  let result = dataset;
  for (let version = Number(from); version < current; version++) {
    const step = migrations.get(version);
    if (!step) return undefined;
    result = { ...step(result), schemaVersion: version + 1 };
  }
  return result;
}
