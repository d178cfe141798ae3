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
  count(
    'person-time',
    ['人次'],
    ['participations', 'participation', 'person-times', 'person-time'],
  ),
  count('person-year', ['人年'], ['person-years', 'person-year']),
  count('household', ['户'], ['households', 'household']),
  // A measure word alone does not say what is counted: whoever knows the indicator says it.
  count(
    'item',
    [
      ...'个项件家所座场支种类处台套条份批期门间张部只册本篇幅辆艘架栋幢组对片株棵头根段层笔列枚块口例',
      '名次',
      '位次',
      '项次',
      '件次',
      '台次',
      '班次',
    ],
    ['', ''],
  ),
  count('event', ['次', '场次'], ['occasions', 'occasion', 'events', 'event']),
  count(
    'enterprise',
    ['家企业', '户企业', '企业'],
    ['enterprises', 'enterprise', 'firms', 'firm', 'companies', 'company', 'businesses'],
  ),
  count('case', ['起', '宗', '案件'], ['cases', 'case']),
  money('CNY', ['元', '人民币'], ['yuan', 'RMB', 'CNY', '¥']),
  money('USD', ['美元'], ['US dollars', 'US dollar', 'dollars', 'dollar', 'USD', 'US$', '$']),
  money('EUR', ['欧元'], ['euros', 'euro', 'EUR', '€']),
  money('HKD', ['港元', '港币'], ['Hong Kong dollars', 'HKD', 'HK$']),
  money('MOP', ['澳门元'], ['patacas', 'pataca', 'MOP']),
  money('TWD', ['新台币', '台币'], ['New Taiwan dollars', 'TWD', 'NT$']),
  money('GBP', ['英镑'], ['pounds', 'pound', 'GBP', '£']),
  money('JPY', ['日元'], ['yen', 'JPY']),
  money('INR', ['卢比'], ['rupees', 'rupee', 'INR', 'Rs.', 'Rs', '₹']),
  scaled(
    'square-metre',
    'area',
    1,
    ['平方米', '㎡'],
    ['m²', 'square metres', 'square metre', 'square meters', 'square meter'],
  ),
  scaled('hectare', 'area', 10_000, ['公顷'], ['hectares', 'hectare', 'ha']),
  scaled(
    'square-kilometre',
    'area',
    1_000_000,
    ['平方公里', '平方千米'],
    ['km²', 'square kilometres', 'square kilometre', 'square kilometers'],
  ),
  scaled('mu', 'area', 10_000 / 15, ['亩'], ['mu']),
  scaled('metre', 'length', 1, ['米'], ['metres', 'metre', 'meters', 'meter', 'm']),
  scaled(
    'kilometre',
    'length',
    1_000,
    ['公里', '千米'],
    ['km', 'kilometres', 'kilometre', 'kilometers'],
  ),
  scaled('kilogram', 'mass', 1, ['公斤', '千克'], ['kg', 'kilograms', 'kilogram']),
  scaled('tonne', 'mass', 1_000, ['吨'], ['tonnes', 'tonne', 'tons', 'ton']),
  scaled(
    'cubic-metre',
    'volume',
    1,
    ['立方米', 'm³'],
    ['m³', 'cubic metres', 'cubic metre', 'cubic meters'],
  ),
  scaled(
    'kilowatt-hour',
    'energy',
    1,
    ['千瓦时', '度'],
    ['kWh', 'kilowatt-hours', 'kilowatt-hour'],
  ),
  scaled('minute', 'time', 1 / 1_440, ['分钟'], ['minutes', 'minute']),
  scaled('hour', 'time', 1 / 24, ['小时', '个小时'], ['hours', 'hour']),
  scaled('day', 'time', 1, ['天', '日'], ['days', 'day']),
  scaled('week', 'time', 7, ['周', '星期'], ['weeks', 'week']),
  // Working days, months and years are not a fixed number of days: each is its own basis.
  {
    id: 'working-day',
    dimension: 'time',
    basis: 'working-day',
    words: { zh: ['个工作日', '工作日'], en: ['working days', 'working day'] },
  },
  {
    id: 'month',
    dimension: 'time',
    basis: 'month',
    words: { zh: ['个月', '月'], en: ['months', 'month'] },
  },
  {
    id: 'quarter',
    dimension: 'time',
    basis: 'quarter',
    words: { zh: ['个季度', '季度'], en: ['quarters', 'quarter'] },
  },
  {
    id: 'class-hour',
    dimension: 'time',
    basis: 'class-hour',
    words: { zh: ['学时', '课时'], en: ['class hours', 'class hour'] },
  },
  { id: 'year', dimension: 'time', basis: 'year', words: { zh: ['年'], en: ['years', 'year'] } },
  scaled('ratio', 'ratio', 1, [], []),
  scaled('percent', 'ratio', 0.01, ['%'], ['%', 'per cent', 'percent', 'pct']),
  scaled('permille', 'ratio', 0.001, ['‰'], ['‰', 'per mille', 'permille']),
  {
    id: 'percentage-point',
    dimension: 'point',
    words: {
      zh: ['个百分点', '百分点'],
      en: ['percentage points', 'percentage point', 'points', 'point'],
    },
  },
  {
    id: 'times',
    dimension: 'ratio',
    basis: 'times',
    words: { zh: ['倍'], en: ['times', '-fold', 'fold'] },
  },
  { id: 'score', dimension: 'index', words: { zh: ['分'], en: ['marks', 'mark'] } },
  { id: 'index', dimension: 'index', words: { zh: [], en: [] } },
];

function count(id: string, zh: readonly string[], en: readonly string[]): UnitDefinition {
  return { id, dimension: 'count', words: { zh, en } };
}

function money(id: string, zh: readonly string[], en: readonly string[]): UnitDefinition {
  return { id, dimension: 'money', words: { zh, en } };
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
export function findUnit(
  id: string,
  own: readonly UnitDefinition[] = [],
): UnitDefinition | undefined {
  return own.find((unit) => unit.id === id) ?? UNITS.find((unit) => unit.id === id);
}
