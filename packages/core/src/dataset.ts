/**
 * Questions one asks a dataset. They take an index, made once for a dataset, so that a page with a
 * thousand cards does not search the lists a thousand times.
 */
import { parsePeriod } from './period.js';
import type {
  Dataset,
  Derivation,
  Indicator,
  Observation,
  Pillar,
  Revision,
  Source,
  System,
  Target,
} from './schema/dataset-schema.js';

/** A dataset with its entries by id and by what they belong to. */
export interface DatasetIndex {
  readonly dataset: Dataset;
  readonly sources: ReadonlyMap<string, Source>;
  readonly pillars: ReadonlyMap<string, Pillar>;
  readonly systems: ReadonlyMap<string, System>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly derivations: ReadonlyMap<string, Derivation>;
  /** Observations by their own id. */
  readonly observations: ReadonlyMap<string, Observation>;
  /** Observations by indicator, in file order. */
  readonly observationsByIndicator: ReadonlyMap<string, readonly Observation[]>;
  readonly targetsByIndicator: ReadonlyMap<string, readonly Target[]>;
  readonly derivationsShownWith: ReadonlyMap<string, readonly Derivation[]>;
  /** Systems by pillar, indicators by system, in file order. */
  readonly systemsByPillar: ReadonlyMap<string, readonly System[]>;
  readonly indicatorsBySystem: ReadonlyMap<string, readonly Indicator[]>;
  /** Revisions by the id of what they replace. */
  readonly revisionsOf: ReadonlyMap<string, Revision>;
  /** Revisions by the id of what they put in its place. */
  readonly revisionsTo: ReadonlyMap<string, Revision>;
}

/** Makes the index. Of two entries with one id the first counts. */
export function indexDataset(dataset: Dataset): DatasetIndex {
  return {
    dataset,
    sources: byId(dataset.sources),
    pillars: byId(dataset.pillars),
    systems: byId(dataset.systems),
    indicators: byId(dataset.indicators),
    derivations: byId(dataset.derivations),
    observations: byId(dataset.observations),
    observationsByIndicator: grouped(dataset.observations, ({ indicator }) => [indicator]),
    targetsByIndicator: grouped(dataset.targets, ({ indicator }) => [indicator]),
    derivationsShownWith: grouped(dataset.derivations, ({ shownWith = [] }) => shownWith),
    systemsByPillar: grouped(dataset.systems, ({ pillar }) => [pillar]),
    indicatorsBySystem: grouped(dataset.indicators, ({ system }) => (system ? [system] : [])),
    revisionsOf: firstBy(dataset.revisions, ({ was }) => was),
    revisionsTo: firstBy(
      dataset.revisions.filter(({ now }) => now !== undefined),
      ({ now }) => now ?? '',
    ),
  };
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return firstBy(entries, ({ id }) => id);
}

function firstBy<T>(entries: readonly T[], keyOf: (entry: T) => string): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const entry of entries) if (!map.has(keyOf(entry))) map.set(keyOf(entry), entry);
  return map;
}

function grouped<T>(
  entries: readonly T[],
  keysOf: (entry: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = map.get(key);
      if (group) group.push(entry);
      else map.set(key, [entry]);
    }
  }
  return map;
}

/** An indicator by id. */
export function findIndicator(index: DatasetIndex, id: string): Indicator | undefined {
  return index.indicators.get(id);
}

/** A derivation by id. */
export function findDerivation(index: DatasetIndex, id: string): Derivation | undefined {
  return index.derivations.get(id);
}

/** A source by id. */
export function findSource(index: DatasetIndex, id: string): Source | undefined {
  return index.sources.get(id);
}

/** The pillar a system belongs to. */
export function pillarOf(index: DatasetIndex, system: string | undefined): Pillar | undefined {
  return index.pillars.get(index.systems.get(system ?? '')?.pillar ?? '');
}

/** The place of a system's pillar among the pillars, from 1; 0 outside any. Elements colour by it. */
export function pillarNumber(index: DatasetIndex, system: string | undefined): number {
  const pillar = pillarOf(index, system);
  return pillar ? index.dataset.pillars.indexOf(pillar) + 1 : 0;
}

/** The systems of a pillar, those without any figure too. */
export function systemsOf(index: DatasetIndex, pillar: string): readonly System[] {
  return index.systemsByPillar.get(pillar) ?? [];
}

/** The indicators of a system. */
export function indicatorsOf(index: DatasetIndex, system: string): readonly Indicator[] {
  return index.indicatorsBySystem.get(system) ?? [];
}

/** The derivations whose results, or refusals, appear on an indicator's card. */
export function derivationsShownWith(
  index: DatasetIndex,
  indicator: string,
): readonly Derivation[] {
  return index.derivationsShownWith.get(indicator) ?? [];
}

/** What was known on a day. */
export interface KnownOn {
  /** ISO date. Absent: everything the file holds. */
  readonly asOf?: string | undefined;
}

/** An indicator's targets, those announced by the day, still standing. */
export function targetsOf(
  index: DatasetIndex,
  indicator: string,
  { asOf }: KnownOn = {},
): readonly Target[] {
  return (index.targetsByIndicator.get(indicator) ?? []).filter(
    (target) => isKnown(index, target, asOf) && !revisionOf(index, target.id, asOf),
  );
}

/** Every observation of an indicator known on the day, superseded ones too, in file order. */
export function observationsOf(
  index: DatasetIndex,
  indicator: string,
  { asOf }: KnownOn = {},
): readonly Observation[] {
  return (index.observationsByIndicator.get(indicator) ?? []).filter((each) =>
    isKnown(index, each, asOf),
  );
}

/** The observation that stands, and how it came to stand. */
export interface CurrentObservation {
  /** The one that stands; for a withdrawn figure the one that was withdrawn. */
  readonly observation: Observation;
  /** What the observation replaced, directly. */
  readonly previous?: Observation;
  /** The revisions that led here, newest first. */
  readonly revisions: readonly Revision[];
  /** The figure was withdrawn and none took its place. */
  readonly withdrawn?: Revision;
  /** Known by now but not on the day asked for: the revision that came next. */
  readonly later?: Revision;
}

/**
 * The observation to show for an indicator: the one that speaks of the latest time; among those,
 * the one announced last; corrected figures followed to what stands on the day.
 *
 * @returns undefined where none was known on the day
 */
export function currentObservation(
  index: DatasetIndex,
  indicator: string,
  { asOf }: KnownOn = {},
): CurrentObservation | undefined {
  const known = observationsOf(index, indicator, { asOf });
  const standing = known.filter((each) => {
    const revision = revisionOf(index, each.id, asOf);
    // A withdrawn observation still speaks, to say that it was withdrawn. A replaced one does not,
    // even where what replaced it could not be read.
    return revision?.now === undefined;
  });
  const observation = standing.reduce<Observation | undefined>(
    (best, each) => (best && rank(best) >= rank(each) ? best : each),
    undefined,
  );
  if (!observation) return undefined;
  const revisions = history(index, observation.id);
  const previous = revisions[0] && index.observations.get(revisions[0].was);
  const own = revisionOf(index, observation.id, asOf);
  const withdrawn = own && !own.now ? own : undefined;
  const later = own ? undefined : index.revisionsOf.get(observation.id);
  return {
    observation,
    ...(previous && { previous }),
    revisions,
    ...(withdrawn && { withdrawn }),
    ...(later && { later }),
  };
}

/** Announced and learned of by the day; what a correction put in place, not before the correction. */
function isKnown(
  index: DatasetIndex,
  statement: {
    readonly id: string;
    readonly announced: string;
    readonly recorded?: string | undefined;
  },
  asOf: string | undefined,
): boolean {
  if (asOf === undefined) return true;
  const { id, announced, recorded } = statement;
  return (recorded ?? announced) <= asOf && (index.revisionsTo.get(id)?.date ?? '') <= asOf;
}

function revisionOf(
  index: DatasetIndex,
  id: string,
  asOf: string | undefined,
): Revision | undefined {
  const revision = index.revisionsOf.get(id);
  return revision && (asOf === undefined || revision.date <= asOf) ? revision : undefined;
}

/** By the end of its reference time, then by announcement: ISO dates, so text order is time order. */
function rank({ period, announced }: Observation): string {
  return `${(period && parsePeriod(period)?.end) ?? announced} ${announced}`;
}

/** The revisions that end in an observation, newest first. A circle of revisions ends where it closes. */
function history(index: DatasetIndex, id: string): readonly Revision[] {
  const chain = new Set<Revision>();
  let revision = index.revisionsTo.get(id);
  while (revision && !chain.has(revision)) {
    chain.add(revision);
    revision = index.revisionsTo.get(revision.was);
  }
  return [...chain];
}
