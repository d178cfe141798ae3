/** The first dataset against facts copied from a hand-made annotation of its source. */
import { readFileSync } from 'node:fs';
import type { Dataset, Observation, Target } from '@reform-kpi/core/dataset';
import { findUnit, interpretFigure, parsePeriod } from '@reform-kpi/core/figure';
import { readDataset } from '@reform-kpi/core/read';
import { readFigure, unitAccepts } from '@reform-kpi/core/read-figure';
import { describe, expect, it } from 'vitest';
import { evaluateDerivations } from '../packages/core/src/calculate/derive/evaluate-derivations.js';

interface GoldPeriod {
  readonly start?: string;
  readonly end?: string;
  readonly span?: string;
  readonly per?: string;
}

interface GoldFigure {
  readonly id: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly hedge: string;
  readonly unit: string;
  readonly kind: string;
  readonly kindAlt?: readonly string[];
  readonly period?: GoldPeriod;
  readonly periodAlt?: readonly GoldPeriod[];
  readonly pillar: string;
  readonly system: string;
}

interface Gold {
  readonly textSha256: string;
  readonly figures: readonly GoldFigure[];
  readonly pillars: readonly string[];
  readonly systems: readonly { readonly id: string; readonly figures: readonly string[] }[];
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const file = read('../examples/zibo/dataset.json');
const gold = JSON.parse(read('../packages/core/test/data/zibo-gold.json')) as Gold;
const { dataset, problems } = readDataset(file) as { dataset: Dataset; problems: unknown };
const statements: readonly (Observation | Target)[] = [...dataset.observations, ...dataset.targets];

function statementOf(id: string): Observation | Target {
  const found = statements.filter(({ indicator }) => indicator === id);
  const [statement] = found;
  if (!statement || found.length > 1) throw new Error(`${id}: ${found.length} statements`);
  return statement;
}

const entryOf = <T extends { id: string }>(entries: readonly T[], id: string): T => {
  const entry = entries.find((each) => each.id === id);
  if (!entry) throw new Error(`no ${id}`);
  return entry;
};

/** The annotation's words for what the schema says more finely. */
const HEDGES: Readonly<Record<string, readonly string[]>> = {
  exact: ['bare', 'exact'],
  over: ['over'],
  about: ['about'],
};
const KINDS: Readonly<Record<string, readonly string[]>> = {
  stock: ['stock'],
  count: ['stock'],
  flow: ['flow', 'distinct-count'],
  cumulative: ['cumulative'],
  rate: ['ratio'],
};

/** A period of the dataset in the annotation's form. */
function goldPeriodOf(statement: Observation | Target): GoldPeriod | undefined {
  if ('per' in statement) return { per: statement.per === 'P1Y' ? 'year' : '' };
  const text = 'period' in statement ? statement.period : undefined;
  const period = text === undefined ? undefined : parsePeriod(text);
  if (!period) return undefined;
  switch (period.form) {
    case 'each':
      return { per: period.duration === 'P1Y' ? 'year' : '' };
    case 'lasting':
      return { span: period.duration ?? '' };
    case 'span':
      return { start: period.from ?? '', end: period.to ?? '' };
    default:
      return { end: period.to ?? '' };
  }
}

describe('the first dataset', () => {
  it('is read without a single problem', () => {
    expect(problems).toEqual([]);
  });

  it('holds all 40 figures once each, 6 pillars and 26 systems', () => {
    expect(gold.figures).toHaveLength(40);
    expect(dataset.indicators.map(({ id }) => id)).toEqual(gold.figures.map(({ id }) => id));
    expect(statements).toHaveLength(40);
    expect(dataset.pillars.map(({ id }) => id)).toEqual(gold.pillars);
    expect(dataset.systems.map(({ id }) => id).toSorted()).toEqual(
      gold.systems.map(({ id }) => id).toSorted(),
    );
    expect(dataset.systems).toHaveLength(26);
  });

  it('keeps the systems that are described without a figure', () => {
    const counted = new Set(dataset.indicators.map(({ system }) => system));
    const without = dataset.systems.filter(({ id }) => !counted.has(id)).map(({ id }) => id);
    const expected = gold.systems.filter(({ figures }) => figures.length === 0);
    expect(without.toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    expect(without).toHaveLength(6);
  });

  it('quotes from the text that was annotated, and only from it', () => {
    expect(dataset.sources).toHaveLength(1);
    expect(dataset.sources[0]?.sha256).toBe(gold.textSha256);
  });

  describe.each(gold.figures)('$id', (expected) => {
    const indicator = entryOf(dataset.indicators, expected.id);
    const statement = statementOf(expected.id);
    const { figure, evidence } = statement;

    it('states the words, value, hedge and printed unit of the source', () => {
      expect(figure.stated).toBe(expected.quote);
      expect(figure.value).toBe(expected.value);
      expect(HEDGES[expected.hedge]).toContain(figure.hedge);
      expect(figure.unitWord).toBe(expected.unit);
    });

    it('stores what its own words say when they are read again', () => {
      const reading = readFigure(figure.stated, { lang: 'zh-Hans' });
      if (!reading.ok) throw new Error(reading.code);
      const { value, granularity, unit, hedge } = reading.value;
      expect([value, granularity]).toEqual([figure.value, figure.granularity]);
      const own = findUnit(figure.unit, dataset.units);
      expect(own && unitAccepts(own, unit)).toBe(true);
      // The one 约 before the list of three is in the quotation, not in the words themselves.
      expect(hedge).toBe(figure.hedge === 'about' ? 'bare' : figure.hedge);
    });

    it('is of the annotated kind, time and place in the reform', () => {
      expect(indicator.system).toBe(expected.system);
      expect(entryOf(dataset.systems, expected.system).pillar).toBe(expected.pillar);
      const kinds = [expected.kind, ...(expected.kindAlt ?? [])];
      if ('commitment' in statement) expect(kinds).toContain('target');
      else expect(kinds.flatMap((kind) => KINDS[kind] ?? [])).toContain(indicator.kind);
      const period = goldPeriodOf(statement);
      const times = [expected.period, ...(expected.periodAlt ?? [])];
      if (expected.period !== undefined || period !== undefined)
        expect(times).toContainEqual(period);
    });

    it('is defended by a short quotation around it, at its place in the text', () => {
      const { quote, locator } = evidence;
      expect(quote.length).toBeLessThanOrEqual(40);
      const at = quote.indexOf(figure.stated);
      expect((locator?.start ?? 0) + at).toBe(expected.start);
      expect(locator).toEqual({
        start: expected.start - at,
        end: expected.start - at + quote.length,
      });
      if (figure.hedgeWord) expect(quote.slice(0, at) + figure.stated).toContain(figure.hedgeWord);
    });
  });

  it('names each system by words of the source, no longer than a name', () => {
    for (const { evidence } of dataset.systems)
      expect(evidence?.quote.length).toBeLessThanOrEqual(25);
  });

  it('claims no baseline, direction or correction, which the source does not give', () => {
    expect(dataset.targets.every(({ baseline }) => baseline === undefined)).toBe(true);
    expect(dataset.indicators.every(({ direction }) => direction === undefined)).toBe(true);
    expect(dataset.revisions).toEqual([]);
  });

  describe('derived figures', () => {
    const inputs = statements.map((statement) => {
      const { indicator: id, figure } = statement;
      const { unit, kind } = entryOf(dataset.indicators, id);
      const declared = 'commitment' in statement;
      const role = declared ? 'declared' : 'reported';
      const reading = interpretFigure(figure, { unit: findUnit(unit, dataset.units), kind, role });
      const range = reading.ok ? reading.value.conventional : undefined;
      const text = declared ? `R/${statement.per}` : statement.period;
      return [id, { unit, kind, declared, range, period: parsePeriod(text ?? '') }] as const;
    });
    const results = evaluateDerivations(dataset.derivations, new Map(inputs), {
      units: dataset.units,
    });

    it.each([
      ['highly-skilled-share', 185 / 640, 195 / 630, 100],
      ['new-form-member-share', 33_404 / 156_500, 33_404 / 155_500, 100],
      ['legal-services-per-year', 105_500 / 5, 106_500 / 5, 1],
      ['legal-supervisions-per-year', 486 / 5, 486 / 5, 1],
      ['disputes-mediated-per-year', 2_016 / 5, 2_016 / 5, 1],
      ['wage-arrears-per-year', 355_150_000 / 5, 355_250_000 / 5, 1],
      ['fund-per-covered-worker', 47_000_000 / 167_000, 48_000_000 / 166_000, 1],
    ])('%s lies between the bounds worked out by hand', (id, lo, hi, scale) => {
      const result = results.get(id);
      if (!result?.ok) throw new Error(`${id}: ${result?.code}`);
      expect(result.value.lo).toBeCloseTo(lo * scale, 6);
      expect(result.value.hi).toBeCloseTo(hi * scale, 6);
    });

    it('refuses to add yearly counts of enterprises over five years', () => {
      const result = results.get('competition-enterprises-five-years');
      expect(result).toMatchObject({ ok: false, code: 'not-additive' });
    });

    it('refuses to hold participations against a plan in persons', () => {
      expect(results.get('training-against-plan')).toMatchObject({
        ok: false,
        code: 'unit-mismatch',
        facts: { a: 'person-time', b: 'person' },
      });
    });

    it('are all on the list above, and each is shown on a card', () => {
      expect(results.size).toBe(9);
      expect(dataset.derivations.every(({ shownWith = [] }) => shownWith.length > 0)).toBe(true);
    });
  });

  it('divides five-year totals by the year only where the source says five years', () => {
    const averaged = dataset.derivations.flatMap(({ expression }) =>
      'op' in expression && expression.op === 'perYear' ? expression.args : [],
    );
    const periods = averaged.map((arg) => {
      const statement = statementOf('ref' in arg ? arg.ref : '');
      return 'period' in statement ? statement.period : undefined;
    });
    expect(periods).toEqual(Array.from({ length: 4 }, () => 'P5Y/2022-06-28'));
  });
});
