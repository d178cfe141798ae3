/**
 * Units: a dimension and a counting basis. Persons are not person-times, yuan are not percent,
 * percent are not points. Measure words (家, 个, 项, 所, 件) are words of a unit, not its meaning.
 */

/** What sort of thing is measured. Only units of one dimension can ever be converted. */
export type Dimension =
  | 'count'
  | 'money'
  | 'area'
  | 'length'
  | 'mass'
  | 'volume'
  | 'energy'
  | 'time'
  | 'ratio'
  | 'point'
  | 'index';

/** What can be known of a unit. A dataset may define its own counts beside the built-in ones. */
export interface UnitDefinition {
  /** `person`, `CNY`, `workshop-team`. */
  readonly id: string;
  readonly dimension: Dimension;
  /** Size in the dimension's base unit, where units convert (1 hectare = 10000 square metres). 1 otherwise. */
  readonly factor?: number | undefined;
  /** What is counted, for dimension `count`: two counts of different bases are never added. Default: the id. */
  readonly basis?: string | undefined;
  /** Words by language, the one to print first: `{ zh: ['人', '名', '位'], en: ['people', 'person'] }`. English: plural, then singular. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

const UNITS: readonly UnitDefinition[] = [
  count('person', ['人', '名', '位'], ['people', 'person', 'persons']),
  count('person-time', ['人次'], ['participations', 'participation', 'person-times', 'person-time']),
  count('household', ['户'], ['households', 'household']),
  count('item', ['个', '项', '件', '家', '所', '座', '场', '支', '种', '类', '处', '台', '套', '条', '份', '批', '期', '门', '间', '张', '部', '只', '名次'], ['', '']),
  count('event', ['次', '场次'], ['times', 'time']),
  count('enterprise', ['家企业', '户企业', '家'], ['enterprises', 'enterprise', 'firms', 'firm', 'companies', 'company']),
  count('case', ['件', '起', '宗'], ['cases', 'case']),
  { id: 'CNY', dimension: 'money', words: { zh: ['元', '块'], en: ['yuan', 'RMB', 'CNY'] } },
  { id: 'USD', dimension: 'money', words: { zh: ['美元'], en: ['US dollars', 'US dollar', 'dollars', 'dollar', 'USD'] } },
  { id: 'EUR', dimension: 'money', words: { zh: ['欧元'], en: ['euros', 'euro', 'EUR'] } },
  { id: 'HKD', dimension: 'money', words: { zh: ['港元'], en: ['Hong Kong dollars', 'HKD'] } },
  { id: 'GBP', dimension: 'money', words: { zh: ['英镑'], en: ['pounds', 'pound', 'GBP'] } },
  { id: 'JPY', dimension: 'money', words: { zh: ['日元'], en: ['yen', 'JPY'] } },
  scaled('square-metre', 'area', 1, ['平方米', '㎡'], ['m²', 'square metres', 'square metre', 'square meters']),
  scaled('hectare', 'area', 10_000, ['公顷'], ['hectares', 'hectare', 'ha']),
  scaled('square-kilometre', 'area', 1_000_000, ['平方公里', '平方千米'], ['km²', 'square kilometres', 'square kilometers']),
  scaled('mu', 'area', 10_000 / 15, ['亩'], ['mu']),
  scaled('metre', 'length', 1, ['米'], ['metres', 'metre', 'meters', 'm']),
  scaled('kilometre', 'length', 1_000, ['公里', '千米'], ['km', 'kilometres', 'kilometers']),
  scaled('kilogram', 'mass', 1, ['公斤', '千克'], ['kg', 'kilograms', 'kilogram']),
  scaled('tonne', 'mass', 1_000, ['吨'], ['tonnes', 'tonne', 'tons']),
  scaled('cubic-metre', 'volume', 1, ['立方米', '方'], ['m³', 'cubic metres', 'cubic meters']),
  scaled('kilowatt-hour', 'energy', 1, ['千瓦时', '度'], ['kWh', 'kilowatt-hours']),
  scaled('minute', 'time', 1 / 1_440, ['分钟'], ['minutes', 'minute']),
  scaled('hour', 'time', 1 / 24, ['小时', '个小时'], ['hours', 'hour']),
  scaled('day', 'time', 1, ['天', '日'], ['days', 'day']),
  // Working days, months and years are not a fixed number of days: each is its own basis.
  { id: 'working-day', dimension: 'time', basis: 'working-day', words: { zh: ['个工作日', '工作日'], en: ['working days', 'working day'] } },
  { id: 'month', dimension: 'time', basis: 'month', words: { zh: ['个月', '月'], en: ['months', 'month'] } },
  { id: 'year', dimension: 'time', basis: 'year', words: { zh: ['年'], en: ['years', 'year'] } },
  scaled('ratio', 'ratio', 1, [], []),
  scaled('percent', 'ratio', 0.01, ['%'], ['%', 'percent', 'per cent']),
  scaled('permille', 'ratio', 0.001, ['‰'], ['‰', 'per mille']),
  { id: 'percentage-point', dimension: 'point', words: { zh: ['个百分点', '百分点'], en: ['percentage points', 'percentage point', 'points'] } },
  { id: 'times', dimension: 'ratio', basis: 'times', words: { zh: ['倍'], en: ['times', '-fold'] } },
  { id: 'index', dimension: 'index', words: { zh: [], en: [] } },
];

function count(id: string, zh: readonly string[], en: readonly string[]): UnitDefinition {
  return { id, dimension: 'count', words: { zh, en } };
}

function scaled(
  id: string,
  dimension: Dimension,
  factor: number,
  zh: readonly string[],
  en: readonly string[],
): UnitDefinition {
  return { id, dimension, factor, words: { zh, en } };
}

/** The built-in units. */
export function builtInUnits(): readonly UnitDefinition[] {
  return UNITS;
}

/** Finds a unit by id among the dataset's own definitions, then the built-in ones. */
export function findUnit(id: string, own: readonly UnitDefinition[] = []): UnitDefinition | undefined {
  return own.find((unit) => unit.id === id) ?? UNITS.find((unit) => unit.id === id);
}
