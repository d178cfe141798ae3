/** Bad files: one change each to the fixture, which has nothing wrong with it. */
import { readFileSync } from 'node:fs';

/** The fixture's text, as a person would write it. */
export const FIXTURE = readFileSync(new URL('data/fixture-dataset.json', import.meta.url), 'utf8');

type Json = { [key: string]: unknown } | unknown[];

/** A dataset with values put at paths such as `indicators.0.unit`; `undefined` removes one. */
export function changed(
  changes: Readonly<Record<string, unknown>>,
  base: string = FIXTURE,
): Record<string, unknown> {
  const dataset = JSON.parse(base) as Record<string, unknown>;
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const parent = keys.reduce<Json>(
      (at, key) => (at as Record<string, Json>)[key] as Json,
      dataset,
    ) as Record<string, unknown>;
    if (value === undefined && Array.isArray(parent)) parent.splice(Number(last), 1);
    else if (value === undefined) delete parent[last];
    else {
      // `parent[last] = value` would call the setter of `__proto__`.
      Object.defineProperty(parent, last, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
  }
  return dataset;
}

/** An expression nested deeper than a file may be. */
export const DEEP = Array.from({ length: 40 }).reduce<unknown>(
  (inner) => ({ op: 'sum', args: [inner] }),
  { ref: 'riders' },
);

const text = { 'zh-Hans': '某', en: 'Something' };
const observation = JSON.parse(FIXTURE).observations[2] as Record<string, unknown>;
const indicator = JSON.parse(FIXTURE).indicators[2] as Record<string, unknown>;

/**
 * What is wrong, the change that makes it so, and what is said of it: severity and code, then the
 * text that stands at the line and column, then the whole message. Problems of entries that are left out
 * only because of these are not repeated here.
 */
export const BAD_FILES: readonly (readonly [
  title: string,
  changes: Record<string, unknown>,
  problems: readonly string[],
])[] = [
  // The header
  [
    'no schema version',
    { schemaVersion: undefined },
    [
      'error unsupported-version | { | schemaVersion: expected 1, received nothing. Write "schemaVersion": 1.',
    ],
  ],
  [
    'a schema version to come',
    { schemaVersion: 2 },
    [
      'error unsupported-version | 2 | schemaVersion: expected 1, received 2. Update @reform-kpi/core: the file was written for a newer version.',
    ],
  ],
  [
    'a schema version that never was',
    { schemaVersion: 0 },
    [
      'error unsupported-version | 0 | schemaVersion: expected 1, received 0. Write "schemaVersion": 1.',
    ],
  ],
  [
    'a schema version in quotation marks',
    { schemaVersion: '1' },
    [
      'error unsupported-version | "1" | schemaVersion: expected 1, received "1". Write "schemaVersion": 1.',
    ],
  ],
  [
    'no id',
    { id: undefined },
    [
      'error missing | { | id: expected an id: lower-case words joined by hyphens, such as "skilled-workers", received nothing. Add it.',
    ],
  ],
  [
    'an id with capitals and spaces',
    { id: 'Millbrook Bus' },
    [
      'error wrong-format | "Millbrook Bus" | id: expected an id: lower-case words joined by hyphens, such as "skilled-workers", received "Millbrook Bus". Did you mean "millbrook-bus"?',
    ],
  ],
  [
    'a title in no language',
    { title: 'Millbrook bus reform' },
    [
      'error wrong-type | "Millbrook bus reform" | title: expected a text per language, such as { "en": "…" }, received "Millbrook bus reform". Say which language it is in.',
    ],
  ],
  [
    'a title in an unknown language tag',
    { title: { chinese_simplified: '磨溪' } },
    [
      'error wrong-key | "chinese_simplified":  | title.chinese_simplified: expected a language tag such as "zh-Hans" or "en", received "chinese_simplified".',
    ],
  ],
  [
    'an empty title',
    { title: {} },
    [
      'error wrong-format | { | title: expected a text per language, such as { "en": "…" }, received an object.',
    ],
  ],
  [
    'no languages',
    { languages: [] },
    ['error wrong-length | [ | languages: expected at least 1 entry, received none.'],
  ],
  [
    'languages as a text',
    { languages: 'zh-Hans' },
    ['error wrong-type | "zh-Hans" | languages: expected a list, received "zh-Hans".'],
  ],
  [
    'a number as a license',
    { license: 12 },
    ['error wrong-type | 12 | license: expected a text, received 12.'],
  ],
  [
    'a day that never was',
    { published: '2021-02-30' },
    [
      'error wrong-format | "2021-02-30" | published: expected a date that exists, YYYY-MM-DD, received "2021-02-30".',
    ],
  ],
  [
    'an unknown key in the header',
    { titel: text },
    [
      'warning unknown-key | "titel":  | titel: expected a known key, received "titel". Did you mean "title"?',
    ],
  ],
  [
    'a prototype key',
    { ['__proto__']: { polluted: true } },
    [
      'warning unknown-key | "__proto__":  | __proto__: expected a known key, received "__proto__". It was ignored; remove it.',
    ],
  ],
  [
    'a constructor key',
    { constructor: { prototype: {} } },
    [
      'warning unknown-key | "constructor":  | constructor: expected a known key, received "constructor". It was ignored; remove it.',
    ],
  ],
  [
    'a list that is none',
    { observations: {} },
    [
      'error wrong-type | { | observations: expected a list, received an object.',
      'error unknown-reference | "lines-2022" | revisions[0].was: expected the id of an observation or target, received "lines-2022". Did you mean "lines-2025"?',
      'error unknown-reference | "lines-2022-corrected" | revisions[0].now: expected the id of an observation or target, received "lines-2022-corrected". Correct it, or add the entry.',
    ],
  ],
  [
    'a list that is null',
    { targets: null },
    ['error wrong-type | null | targets: expected a list, received null.'],
  ],
  // Shapes
  [
    'an entry that is null',
    { 'pillars.0': null },
    [
      'error wrong-type | null | pillars[0]: expected an object, received null.',
      'warning unknown-reference | "service" | systems[0].pillar: expected the id of a pillar, received "service". Correct it, or add the entry.',
      'warning unknown-reference | "service" | systems[1].pillar: expected the id of a pillar, received "service". Correct it, or add the entry.',
    ],
  ],
  [
    'an entry that is a list',
    { 'pillars.0': [] },
    [
      'error wrong-type | [ | pillars[0]: expected an object, received a list of 0.',
      'warning unknown-reference | "service" | systems[0].pillar: expected the id of a pillar, received "service". Correct it, or add the entry.',
      'warning unknown-reference | "service" | systems[1].pillar: expected the id of a pillar, received "service". Correct it, or add the entry.',
    ],
  ],
  [
    'an entry that is a number',
    { 'units.0': 7 },
    [
      'error wrong-type | 7 | units[0]: expected an object, received 7.',
      'error unknown-unit | "bus-line" | indicators[2].unit: expected a known unit, received "bus-line". Use one of the built-in units or define it under "units".',
      'error unknown-unit | "bus-line" | observations[2].figure.unit: expected a known unit, received "bus-line". Use one of the built-in units or define it under "units".',
      'error unknown-unit | "bus-line" | observations[3].figure.unit: expected a known unit, received "bus-line". Use one of the built-in units or define it under "units".',
      'error unknown-unit | "bus-line" | targets[0].figure.unit: expected a known unit, received "bus-line". Use one of the built-in units or define it under "units".',
      'error unknown-unit | "bus-line" | targets[0].baseline.figure.unit: expected a known unit, received "bus-line". Use one of the built-in units or define it under "units".',
    ],
  ],
  [
    'no unit',
    { 'indicators.0.unit': undefined },
    [
      'error missing | { | indicators[0].unit: expected a unit id such as "person" or "CNY/person", received nothing. Add it.',
    ],
  ],
  [
    'a mistyped unit',
    { 'indicators.0.unit': '人此' },
    [
      'error unknown-unit | "人此" | indicators[0].unit: expected a known unit, received "人此". Did you mean "person-time"?',
    ],
  ],
  [
    'a unit by its Chinese word',
    { 'indicators.0.unit': '人次' },
    [
      'error unknown-unit | "人次" | indicators[0].unit: expected a known unit, received "人次". Did you mean "person-time"?',
    ],
  ],
  [
    'a mistyped unit id',
    { 'indicators.0.unit': 'pesron' },
    [
      'error unknown-unit | "pesron" | indicators[0].unit: expected a known unit, received "pesron". Did you mean "person"?',
    ],
  ],
  [
    'a unit nobody knows',
    { 'indicators.2.unit': 'zeppelin' },
    [
      'error unknown-unit | "zeppelin" | indicators[2].unit: expected a known unit, received "zeppelin". Use one of the built-in units or define it under "units".',
    ],
  ],
  [
    'a compound of an unknown unit',
    { 'derivations.0.unit': 'CNY/persn' },
    [
      'error unknown-unit | "CNY/persn" | derivations[0].unit: expected a known unit, received "persn". Did you mean "person"?',
    ],
  ],
  [
    'a mistyped kind',
    { 'indicators.0.kind': 'stok' },
    [
      'error unknown-word | "stok" | indicators[0].kind: expected "stock", "flow", "cumulative", "distinct-count", "ratio", "index" or "change", received "stok". Did you mean "stock"?',
    ],
  ],
  [
    'no kind',
    { 'indicators.0.kind': undefined },
    [
      'error missing | { | indicators[0].kind: expected "stock", "flow", "cumulative", "distinct-count", "ratio", "index" or "change", received nothing. Add it.',
    ],
  ],
  [
    'a kind that is a number',
    { 'indicators.0.kind': 3 },
    [
      'error unknown-word | 3 | indicators[0].kind: expected "stock", "flow", "cumulative", "distinct-count", "ratio", "index" or "change", received 3.',
    ],
  ],
  [
    'an unknown direction',
    { 'indicators.0.direction': 'up' },
    [
      'error unknown-word | "up" | indicators[0].direction: expected "rise", "fall" or "approach", received "up".',
    ],
  ],
  [
    'an unknown key in an entry',
    { 'indicators.0.untit': 'person' },
    [
      'warning unknown-key | "untit":  | indicators[0].untit: expected a known key, received "untit". Did you mean "unit"?',
    ],
  ],
  [
    'a number as text',
    { 'observations.2.figure.value': '14' },
    [
      'error wrong-type | "14" | observations[2].figure.value: expected a number, received "14". Write 14 without quotation marks.',
    ],
  ],
  [
    'NaN as text',
    { 'observations.2.figure.value': 'NaN' },
    ['error wrong-type | "NaN" | observations[2].figure.value: expected a number, received "NaN".'],
  ],
  [
    'a value that is null',
    { 'observations.2.figure.value': null },
    ['error wrong-type | null | observations[2].figure.value: expected a number, received null.'],
  ],
  [
    'a value that is a list',
    { 'observations.2.figure.value': [14] },
    [
      'error wrong-type | [ | observations[2].figure.value: expected a number, received a list of 1.',
    ],
  ],
  [
    'a granularity of nothing',
    { 'observations.0.figure.granularity': 0 },
    [
      'error out-of-range | 0 | observations[0].figure.granularity: expected a number above 0, received 0.',
    ],
  ],
  [
    'a negative granularity',
    { 'observations.0.figure.granularity': -1000 },
    [
      'error out-of-range | -1000 | observations[0].figure.granularity: expected a number above 0, received -1000.',
    ],
  ],
  [
    'an unknown hedge',
    { 'observations.0.figure.hedge': 'atleast' },
    [
      'error unknown-word | "atleast" | observations[0].figure.hedge: expected "bare", "exact", "over", "at-least", "nearly", "less-than", "at-most", "about", "between" or "several", received "atleast". Did you mean "at-least"?',
    ],
  ],
  [
    'empty words',
    { 'observations.2.figure.stated': '' },
    [
      'error wrong-length | "" | observations[2].figure.stated: expected at least 1 character, received none.',
    ],
  ],
  [
    'very long words',
    { 'observations.2.figure.stated': '14条'.repeat(400) },
    [
      'error wrong-length | "14条14条14条14条14条14条14条14条14条14 | observations[2].figure.stated: expected at most 500 characters, received 1200.',
    ],
  ],
  [
    'half a character',
    { 'observations.2.evidence.quote': '线路14条\ud83d' },
    [
      'error broken-text | "线路14条\\ud83d" | observations[2].evidence.quote: expected whole characters, received "线路14条\\ud83d". A character was cut in half (a lone surrogate): copy the words again.',
    ],
  ],
  [
    'no evidence',
    { 'observations.2.evidence': undefined },
    [
      'error missing | { | observations[2].evidence: expected evidence: an object with "source" and "quote", received nothing. Add it.',
    ],
  ],
  [
    'evidence that is a text',
    { 'observations.2.evidence': '线路14条' },
    [
      'error wrong-type | "线路14条" | observations[2].evidence: expected evidence: an object with "source" and "quote", received "线路14条".',
    ],
  ],
  [
    'no figure',
    { 'observations.2.figure': undefined },
    [
      'error missing | { | observations[2].figure: expected a figure: an object with "stated", "value", "hedge" and "unit", received nothing. Add it.',
    ],
  ],
  [
    'a day of a month too long',
    { 'observations.2.announced': '2022-04-31' },
    [
      'error wrong-format | "2022-04-31" | observations[2].announced: expected a date that exists, YYYY-MM-DD, received "2022-04-31".',
    ],
  ],
  [
    'a date written with slashes',
    { 'observations.2.announced': '2023/02/09' },
    [
      'error wrong-format | "2023/02/09" | observations[2].announced: expected a date that exists, YYYY-MM-DD, received "2023/02/09".',
    ],
  ],
  [
    'a period that ends before it starts',
    { 'observations.2.period': '2022/2021' },
    [
      'error wrong-format | "2022/2021" | observations[2].period: expected a period such as 2021-12-31, 2017/2022-06-28 or R/P1Y, received "2022/2021".',
    ],
  ],
  [
    'a period in words',
    { 'observations.2.period': '五年来' },
    [
      'error wrong-format | "五年来" | observations[2].period: expected a period such as 2021-12-31, 2017/2022-06-28 or R/P1Y, received "五年来".',
    ],
  ],
  [
    'a duration without a number',
    { 'targets.0.per': 'PY' },
    ['error wrong-format | "PY" | targets[0].per: expected a duration such as P1Y, received "PY".'],
  ],
  [
    'an address that runs a script',
    { 'sources.0.url': 'javascript:alert(1)' },
    [
      'error wrong-format | "javascript:alert(1)" | sources[0].url: expected an address that starts with http:// or https://, received "javascript:alert(1)".',
    ],
  ],
  [
    'an address on a disk',
    { 'sources.0.url': 'file:///etc/passwd' },
    [
      'error wrong-format | "file:///etc/passwd" | sources[0].url: expected an address that starts with http:// or https://, received "file:///etc/passwd".',
    ],
  ],
  [
    'a short hash',
    { 'sources.0.sha256': 'abc' },
    [
      'error wrong-format | "abc" | sources[0].sha256: expected a SHA-256 in 64 lower-case hex digits, received "abc".',
    ],
  ],
  [
    'an unknown claim',
    { 'sources.0.claim': 'anounced' },
    [
      'error unknown-word | "anounced" | sources[0].claim: expected "announced", "published-statistic" or "audited", received "anounced". Did you mean "announced"?',
    ],
  ],
  [
    'a language that is none',
    { 'sources.0.lang': 'zh_Hans' },
    [
      'error wrong-format | "zh_Hans" | sources[0].lang: expected a language tag such as "zh-Hans" or "en", received "zh_Hans".',
    ],
  ],
  [
    'an offset below zero',
    { 'observations.0.evidence.locator.start': -1 },
    [
      'error out-of-range | -1 | observations[0].evidence.locator.start: expected a whole number from 0 up, received -1.',
    ],
  ],
  [
    'half an offset',
    { 'observations.0.evidence.locator.end': 8.5 },
    [
      'error wrong-type | 8.5 | observations[0].evidence.locator.end: expected a whole number from 0 up, received 8.5.',
    ],
  ],
  [
    'a flag in quotation marks',
    {
      'observations.2.figure.reading': { lo: 10, hi: 14, loOpen: 'false', why: text },
    },
    [
      'error wrong-type | "false" | observations[2].figure.reading.loOpen: expected true or false, received "false".',
    ],
  ],
  [
    'unit words without a language',
    { 'units.0.words': {} },
    [
      'error wrong-format | { | units[0].words: expected words per language, such as { "en": ["teams", "team"] }, received an object.',
    ],
  ],
  [
    'unit words that are a text',
    { 'units.0.words': { zh: '条' } },
    ['error wrong-type | "条" | units[0].words.zh: expected a list, received "条".'],
  ],
  [
    'an expression of nothing',
    { 'derivations.0.expression': {} },
    [
      'error wrong-type | { | derivations[0].expression: expected an expression: { "ref": … }, { "const": … } or { "op": …, "args": […] }, received an object.',
    ],
  ],
  [
    'an expression in words',
    { 'derivations.0.expression': 'student-riders / riders' },
    [
      'error wrong-type | "student-riders / riders" | derivations[0].expression: expected an expression: { "ref": … }, { "const": … } or { "op": …, "args": […] }, received "student-riders / riders".',
    ],
  ],
  [
    'an operator without arguments',
    { 'derivations.0.expression.args': [] },
    [
      'error wrong-length | [ | derivations[0].expression.args: expected at least 1 entry, received none.',
    ],
  ],
  [
    'a bad reference deep in an expression',
    {
      'derivations.0.expression.args.1': { op: 'sum', args: [{ ref: 'Riders!' }] },
    },
    [
      'error wrong-format | "Riders!" | derivations[0].expression.args[1].args[0].ref: expected an id: lower-case words joined by hyphens, such as "skilled-workers", received "Riders!". Did you mean "riders"?',
    ],
  ],
  [
    'a text that has a number',
    { 'indicators.0.name.en': 3 },
    ['error wrong-type | 3 | indicators[0].name.en: expected a text, received 3.'],
  ],
  // Names
  [
    'the same id twice',
    { 'observations.3.id': 'lines-2022' },
    [
      'error duplicate-id | "lines-2022" | observations[3].id: expected an id of its own, received "lines-2022", the id of observations[2]. The first was kept; rename or remove this one.',
      'error unknown-reference | "lines-2022-corrected" | revisions[0].now: expected the id of an observation or target, received "lines-2022-corrected". Correct it, or add the entry.',
    ],
  ],
  [
    'an observation and a target of one id',
    { 'targets.0.id': 'lines-2022' },
    [
      'error duplicate-id | "lines-2022" | targets[0].id: expected an id of its own, received "lines-2022", the id of observations[2]. The first was kept; rename or remove this one.',
    ],
  ],
  [
    "a derivation with an indicator's id",
    { 'derivations.0.id': 'lines' },
    [
      'error duplicate-id | "lines" | derivations[0].id: expected an id of its own, received "lines", the id of indicators[2]. The first was kept; rename or remove this one.',
    ],
  ],
  [
    'an unknown indicator',
    { 'observations.0.indicator': 'ridrs' },
    [
      'error unknown-reference | "ridrs" | observations[0].indicator: expected the id of an indicator, received "ridrs". Did you mean "riders"?',
    ],
  ],
  [
    'an unknown source',
    { 'observations.1.evidence.source': 'briefing' },
    [
      'error unknown-reference | "briefing" | observations[1].evidence.source: expected the id of a source, received "briefing". Correct it, or add the entry.',
    ],
  ],
  [
    'an unknown system',
    { 'indicators.2.system': 'netwrok' },
    [
      'warning unknown-reference | "netwrok" | indicators[2].system: expected the id of a system, received "netwrok". Did you mean "network"?',
    ],
  ],
  [
    'an unknown pillar',
    { 'systems.1.pillar': 'services' },
    [
      'warning unknown-reference | "services" | systems[1].pillar: expected the id of a pillar, received "services". Did you mean "service"?',
    ],
  ],
  [
    'a part of nothing',
    { 'indicators.1.partOf': 'passengers' },
    [
      'warning unknown-reference | "passengers" | indicators[1].partOf: expected the id of an indicator or derivation, received "passengers". Correct it, or add the entry.',
    ],
  ],
  [
    'a reference to what was left out',
    { 'systems.0.name': 3 },
    [
      'error wrong-type | 3 | systems[0].name: expected a text per language, such as { "en": "…" }, received 3.',
    ],
  ],
  [
    'a unit that was left out',
    { 'units.0.dimension': 'number' },
    [
      'error unknown-word | "number" | units[0].dimension: expected "count", "money", "area", "length", "mass", "volume", "energy", "time", "ratio", "point" or "index", received "number".',
    ],
  ],
  [
    'an unknown operand',
    { 'derivations.0.expression.args.0.ref': 'pupil-riders' },
    [
      'error unknown-reference | "pupil-riders" | derivations[0].expression.args[0].ref: expected the id of an indicator or derivation, received "pupil-riders". Correct it, or add the entry.',
    ],
  ],
  [
    'a result shown with nothing',
    { 'derivations.0.shownWith': ['student-rider'] },
    [
      'warning unknown-reference | "student-rider" | derivations[0].shownWith[0]: expected the id of an indicator, received "student-rider". Did you mean "student-riders"?',
    ],
  ],
  [
    'a baseline from nowhere',
    { 'targets.0.baseline.evidence.source': 'nowhere' },
    [
      'error unknown-reference | "nowhere" | targets[0].baseline.evidence.source: expected the id of a source, received "nowhere". Correct it, or add the entry.',
    ],
  ],
  [
    'a revision of nothing',
    { 'revisions.0.was': 'lines-2021' },
    [
      'error unknown-reference | "lines-2021" | revisions[0].was: expected the id of an observation or target, received "lines-2021". Did you mean "lines-2022"?',
    ],
  ],
  [
    'parts of each other',
    { 'indicators.0.partOf': 'student-riders' },
    [
      'warning cycle | "student-riders" | indicators[0].partOf: expected references that lead to an end, received a circle: riders → student-riders → riders. Remove one of these references.',
      'warning cycle | "riders" | indicators[1].partOf: expected references that lead to an end, received a circle: riders → student-riders → riders. Remove one of these references.',
    ],
  ],
  [
    'a derivation from itself',
    { 'derivations.0.expression.args.0.ref': 'student-share' },
    [
      'error cycle | { | derivations[0].expression: expected references that lead to an end, received a circle: student-share → student-share. Remove one of these references.',
    ],
  ],
  [
    'a correction of itself',
    { 'revisions.0.now': 'lines-2022' },
    [
      'error cycle | "lines-2022" | revisions[0].now: expected references that lead to an end, received a circle: lines-2022 → lines-2022. Remove one of these references.',
    ],
  ],
  [
    'a built-in unit defined again',
    {
      'units.1': { id: 'person', dimension: 'count', words: { en: ['heads', 'head'] } },
    },
    [
      'warning redefined-unit | "person" | units[1].id: expected an id no built-in unit has, received "person". Here it means what this file says; give it another id.',
    ],
  ],
  [
    'a source nobody cites',
    { 'sources.2': { ...JSON.parse(FIXTURE).sources[1], id: 'unread' } },
    [
      'warning unused | { | sources[2]: expected something that refers to this source, received nothing. Cite it, or remove it.',
    ],
  ],
  [
    'a unit nobody uses',
    {
      'units.1': {
        id: 'tram-line',
        dimension: 'count',
        words: { en: ['tram lines', 'tram line'] },
      },
    },
    [
      'warning unused | { | units[1]: expected something that refers to this unit, received nothing. Use it, or remove it.',
    ],
  ],
  [
    'an indicator without a figure',
    { 'indicators.3': { ...indicator, id: 'stops' } },
    [
      'warning indicator-without-figure | { | indicators[3]: expected an observation or a target of this indicator, received none. Add one, or describe the subject as a system without a figure.',
    ],
  ],
  // Figures
  [
    'an indicator in another unit than its figures',
    { 'indicators.0.unit': 'CNY', 'indicators.1.partOf': undefined },
    [
      'error unit-mismatch | "person" | observations[0].figure.unit: expected "CNY", the indicator\'s unit, received "person". Convert the figure or change the unit.',
    ],
  ],
  [
    'a figure in another unit',
    { 'observations.0.figure.unit': 'person-time' },
    [
      'error differs-from-words | "person-time" | observations[0].figure.unit: expected "person", which is what "6.3万余人" says, received "person-time". Correct it, or the words.',
    ],
  ],
  [
    'an upper end without a range',
    { 'observations.2.figure.upper': 20 },
    [
      'error upper-without-range | 20 | observations[2].figure.upper: expected no "upper" beside a single number, received hedge "bare" with an upper end. Remove "upper", or write hedge "between".',
    ],
  ],
  [
    'a range without an upper end',
    { 'observations.2.figure.hedge': 'between' },
    [
      'error range-without-upper | { | observations[2].figure.upper: expected a number: the upper end of "between", received nothing. Add "upper", or choose another hedge.',
      `warning hedge-not-stated | "between" | observations[2].figure.hedge: expected a hedge that "14条" or its quote states, received "between". Name the hedge's own word in "hedgeWord", as the quote has it.`,
    ],
  ],
  [
    'a range upside down',
    {
      'observations.2.figure': {
        stated: '12至14条',
        value: 14,
        upper: 12,
        hedge: 'between',
        unit: 'bus-line',
      },
      'observations.2.evidence.quote': '线路12至14条',
    },
    [
      'error differs-from-words | 14 | observations[2].figure.value: expected 12, which is what "12至14条" says, received 14. Correct it, or the words.',
      'error reversed-range | 12 | observations[2].figure.upper: expected a number above the lower end, 14, received 12. Write the lower end in "value" and the upper one here.',
    ],
  ],
  [
    'several of no power of ten',
    {
      'observations.2.figure': { stated: '数十条', value: 14, hedge: 'several', unit: 'bus-line' },
      'observations.2.evidence.quote': '线路数十条',
    },
    [
      'error not-a-power-of-ten | 14 | observations[2].figure.value: expected the power of ten that "several" names, such as 1000 for 数千, received 14. Write the power of ten, or choose another hedge.',
      'error differs-from-words | 14 | observations[2].figure.value: expected 10, which is what "数十条" says, received 14. Correct it, or the words.',
    ],
  ],
  [
    'a granularity the value does not end in',
    { 'observations.0.figure.granularity': 10_000 },
    [
      'warning granularity-mismatch | 10000 | observations[0].figure.granularity: expected the place value of the last stated digit of 63000, received 10000. For 63.5万 it is 1000.',
    ],
  ],
  [
    'fewer than no riders',
    {
      'observations.2.figure': { stated: '-14条', value: -14, hedge: 'bare', unit: 'bus-line' },
      'observations.2.evidence.quote': '线路-14条',
    },
    [
      'error negative-amount | -14 | observations[2].figure.value: expected a number from 0 up, received -14. For a fall, give the indicator kind "change".',
    ],
  ],
  [
    'a share above everything',
    {
      'indicators.3': { ...indicator, id: 'on-time', unit: 'percent', kind: 'ratio' },
      'observations.4': {
        ...observation,
        id: 'on-time-2022',
        indicator: 'on-time',
        figure: { stated: '120%', value: 120, hedge: 'bare', unit: 'percent' },
        evidence: { source: 'briefing-2023', quote: '准点率120%' },
      },
    },
    [
      'warning share-out-of-range | 120 | observations[4].figure.value: expected a share from 0 to 100, received 120. For growth, give the indicator kind "change"; for a multiple, the unit "times".',
    ],
  ],
  [
    'a reading with nothing in it',
    {
      'observations.2.figure.reading': { lo: 15, hi: 13, why: text },
    },
    [
      'error uninterpretable | { | observations[2].figure.reading: expected a figure that can be read as a range of numbers, received "14条" (invalid-interval). Correct the value, the hedge or the reading.',
    ],
  ],
  [
    'a quote without the figure',
    { 'observations.2.evidence.quote': '线路十四条' },
    [
      'error quote-without-figure | "线路十四条" | observations[2].evidence.quote: expected a quote that holds "14条", received "线路十四条". Quote the phrase that states the figure, character for character.',
    ],
  ],
  [
    'a hedge word that is not quoted',
    { 'observations.0.figure.hedgeWord': '约' },
    [
      'warning hedge-without-word | "约" | observations[0].figure.hedgeWord: expected a hedge word that occurs in the quote, received "约". Widen the quote until it holds the word, or correct the hedge.',
    ],
  ],
  [
    'another number than the words say',
    { 'observations.0.figure.value': 65_000 },
    [
      'error differs-from-words | 65000 | observations[0].figure.value: expected 63000, which is what "6.3万余人" says, received 65000. Correct it, or the words.',
    ],
  ],
  [
    'another hedge than the words say',
    {
      'observations.0.figure.hedge': 'bare',
      'observations.0.figure.hedgeWord': undefined,
    },
    [
      'error differs-from-words | "bare" | observations[0].figure.hedge: expected "over", which is what "6.3万余人" says, received "bare". Correct it, or the words.',
    ],
  ],
  [
    'another unit than the words say',
    {
      'observations.0.figure.stated': '6.3万余人次',
      'observations.0.evidence.quote': '乘客6.3万余人次',
      'observations.0.evidence.locator.end': 29,
    },
    [
      'error differs-from-words | "person" | observations[0].figure.unit: expected "person-time", which is what "6.3万余人次" says, received "person". Correct it, or the words.',
    ],
  ],
  [
    'a hedge nothing states',
    { 'observations.2.figure.hedge': 'about' },
    [
      `warning hedge-not-stated | "about" | observations[2].figure.hedge: expected a hedge that "14条" or its quote states, received "about". Name the hedge's own word in "hedgeWord", as the quote has it.`,
    ],
  ],
  [
    'words nobody can read',
    {
      'observations.2.figure.stated': '好多条',
      'observations.2.evidence.quote': '线路好多条',
    },
    [
      'warning unreadable-words | "好多条" | observations[2].figure.stated: expected words with one figure in them, such as "63万余人" or "over 630,000 workers", received "好多条". Nothing has checked the number against these words: do so by eye.',
    ],
  ],
  [
    'a locator of another length',
    { 'observations.0.evidence.locator.end': 40 },
    [
      'warning locator-mismatch | { | observations[0].evidence.locator: expected offsets 8 apart, the length of the quote, received 20. Find the quote in the source text again; offsets count UTF-16 code units.',
    ],
  ],
  [
    'a part larger than its whole',
    {
      'observations.0.figure': {
        stated: '6.3万人',
        value: 63_000,
        hedge: 'bare',
        unit: 'person',
        granularity: 1000,
      },
      'observations.0.evidence': { source: 'briefing-2023', quote: '乘客6.3万人' },
      'observations.1.figure': {
        stated: '6.5万人',
        value: 65_000,
        hedge: 'bare',
        unit: 'person',
        granularity: 1000,
      },
      'observations.1.evidence.quote': '其中学生6.5万人',
    },
    [
      'error part-exceeds-whole | 65000 | observations[1].figure.value: expected no more than "6.3万人", the whole in "riders-2022", received "6.5万人". Correct one of the two figures, or remove "partOf".',
    ],
  ],
  [
    'a part in another unit',
    { 'indicators.2.partOf': 'riders' },
    [
      'warning part-in-other-unit | "riders" | indicators[2].partOf: expected a part measured as its whole is, in "person", received "bus-line". Check "partOf": the two cannot be compared.',
    ],
  ],
  // Statements
  [
    'a level announced before its day',
    { 'observations.2.period': '2023-12-31' },
    [
      'warning too-early | "2023-02-09" | observations[2].announced: expected 2023-12-31 or later, the end of its period, received 2023-02-09. Check both dates.',
    ],
  ],
  [
    'a figure announced after its source',
    { 'observations.2.announced': '2023-02-12' },
    [
      'warning too-late | "2023-02-12" | observations[2].announced: expected 2023-02-10 or earlier, the day its source was published, received 2023-02-12. Check both dates.',
    ],
  ],
  [
    'a record before the announcement',
    { 'observations.0.recorded': '2023-01-01' },
    [
      'warning too-early | "2023-01-01" | observations[0].recorded: expected 2023-02-09 or later, the day it was announced, received 2023-01-01. Check both dates.',
    ],
  ],
  [
    'an event after its report',
    { 'sources.0.event.date': '2023-02-11' },
    [
      'warning too-late | "2023-02-11" | sources[0].event.date: expected 2023-02-10 or earlier, the day it was published, received 2023-02-11. Check both dates.',
    ],
  ],
  [
    'a report fetched before it was out',
    { 'sources.0.retrieved': '2023-01-01' },
    [
      'warning too-early | "2023-01-01" | sources[0].retrieved: expected 2023-02-10 or later, the day it was published, received 2023-01-01. Check both dates.',
    ],
  ],
  [
    'a target due before it was set',
    { 'targets.0.due': '2022-12-31' },
    [
      'warning too-early | "2022-12-31" | targets[0].due: expected 2023-02-09 or later, the day it was announced, received 2022-12-31. Check both dates.',
    ],
  ],
  [
    'a correction before what it corrects',
    { 'revisions.0.date': '2023-03-01' },
    [
      'warning too-early | "2023-03-01" | revisions[0].date: expected 2023-03-20 or later, the day the figures were announced, received 2023-03-01. Check both dates.',
    ],
  ],
  [
    'a target for no day',
    { 'targets.0.due': undefined },
    [
      'error due-or-per | { | targets[0].due: expected either "due", the day, or "per", the span of a repeated plan, received neither. Add one.',
    ],
  ],
  [
    'a target for a day and every year',
    { 'targets.0.per': 'P1Y' },
    [
      'error due-or-per | "2025-12-31" | targets[0].due: expected either "due", the day, or "per", the span of a repeated plan, received both. Remove one.',
    ],
  ],
  [
    'a withdrawal that puts something in place',
    { 'revisions.0.kind': 'withdrawal' },
    [
      'error withdrawal-with-successor | "lines-2022-corrected" | revisions[0].now: expected no "now" in a withdrawal, received a figure that takes its place. Remove "now", or choose the kind "correction".',
    ],
  ],
  [
    'a correction that puts nothing in place',
    { 'revisions.0.now': undefined },
    [
      'error revision-without-successor | { | revisions[0].now: expected the id of the figure that takes its place, received nothing. Add "now", or choose the kind "withdrawal".',
    ],
  ],
  [
    'a correction to another indicator',
    { 'revisions.0.now': 'riders-2022' },
    [
      'error other-subject | "riders-2022" | revisions[0].now: expected a figure about the same as "lines-2022", received "riders-2022". A revision replaces an observation by an observation, a target by a target, of one indicator.',
    ],
  ],
  [
    'two corrections of one figure',
    {
      'revisions.1': { ...JSON.parse(FIXTURE).revisions[0], id: 'lines-correction-again' },
    },
    [
      'error revised-twice | "lines-2022" | revisions[1].was: expected one revision of each figure, received "lines-2022", which "lines-correction" revises. Let the later revision name what the earlier one put in its place.',
    ],
  ],
  [
    'a text without a declared language',
    { 'indicators.0.name': { en: 'Riders' } },
    [
      'warning missing-language | { | indicators[0].name: expected a text in "zh-Hans" too, received "en" only. Translate it, or take the language out of "languages".',
    ],
  ],
  [
    'a title without a declared language',
    { title: { en: 'Millbrook bus reform' } },
    [
      'warning missing-language | { | title: expected a text in "zh-Hans" too, received "en" only. Translate it, or take the language out of "languages".',
    ],
  ],
];
