/** What problems say in Chinese. The English is in `problems/`. */

/** By what the schema expects; the English is `problems/expected-words.ts`. */
export const EXPECTED_ZH: Readonly<Record<string, string>> = {
  id: '标识（小写英文单词，用连字符相连，如“skilled-workers”）',
  unit: '单位标识（如“person”或“CNY/person”）',
  date: '真实存在的日期（YYYY-MM-DD）',
  period: '时段（如 2021-12-31、2017/2022-06-28 或 R/P1Y）',
  duration: '时长（如 P1Y）',
  url: '以 http:// 或 https:// 开头的网址',
  language: '语言标签（如“zh-Hans”或“en”）',
  sha256: 'SHA-256（64 位小写十六进制）',
  text: '按语言写的文字（如 { "zh-Hans": "…" }）',
  'unit-words': '按语言写的量词（如 { "zh": ["个班组"] }）',
  words: '文字',
  number: '数字',
  positive: '大于 0 的数',
  offset: '不小于 0 的整数',
  boolean: 'true 或 false',
  list: '列表',
  object: '对象',
  figure: '数字对象（含“stated”“value”“hedge”“unit”）',
  evidence: '出处对象（含“source”“quote”）',
  expression: '算式（{ "ref": … }、{ "const": … } 或 { "op": …, "args": […] }）',
};

/** Of a list of the file: one entry of it, with its measure word. */
export const ENTRY_ZH: Readonly<Record<string, string>> = {
  sources: '个来源',
  units: '个单位',
  pillars: '个支柱',
  systems: '项制度',
  indicators: '个指标',
  observations: '条数据',
  targets: '个目标',
  derivations: '个推算',
  revisions: '条更正',
};

/** The same in English. */
export const ENTRY_EN: Readonly<Record<string, string>> = {
  sources: 'source',
  units: 'unit',
  pillars: 'pillar',
  systems: 'system',
  indicators: 'indicator',
  observations: 'observation',
  targets: 'target',
  derivations: 'derivation',
  revisions: 'revision',
};

/** What another entry should be, by its English in the facts. */
export const KINDS_ZH: Readonly<Record<string, string>> = {
  'a source': '来源',
  'a pillar': '支柱',
  'a system': '制度',
  'an indicator': '指标',
  'an indicator or derivation': '指标或推算',
  'an observation or target': '数据或目标',
  'a unit': '单位',
  source: '来源',
  unit: '单位',
};

/** A problem in Chinese. `{name}` is filled in from the problem's facts, or its parts. */
export interface ProblemWords {
  /** For readers, after "数据文件第 12 个指标的 unit": what is wrong with it, as a predicate. */
  readonly short: string;
  /** For authors: what to do. */
  readonly remedy?: string;
}

export const PROBLEMS_ZH: Readonly<Record<string, ProblemWords>> = {
  'not-json': { short: '不是有效的 JSON：此处应为{syntax}，实为{received}' },
  'empty-file': { short: '是空的', remedy: '请确认文件已保存，或网址返回的就是它。' },
  'too-large': { short: '过长：超过{limit} 个字符', remedy: '请拆分数据，或调高 maxLength。' },
  'too-deep': { short: '括号嵌套过深：超过{limit} 层', remedy: '请把推算拆成几个有名称的步骤。' },
  'not-plain-data': { short: '不是文本，也不是 JSON.parse 得到的值', remedy: '请传入文件的文本。' },
  'duplicate-key': { short: '在同一对象里重复出现，读取的是最后一个', remedy: '请删去一个。' },
  'not-a-dataset': { short: '不是数据集：应为对象，实为{received}' },
  'unsupported-version': {
    short: '不受支持：可读的版本是{supported}，实为{received}',
    remedy: '文件版本较新时，请更新 @reform-kpi/core；否则请写 {supported}。',
  },
  'too-many-problems': {
    short: '还有{rest} 个问题未列出',
    remedy: '请先改正以上各处，再读一次。',
  },
  missing: { short: '缺失，应为{expects}', remedy: '请补上。' },
  invalid: { short: '不符合要求：应为{expects}，实为{received}' },
  'wrong-type': { short: '类型不对：应为{expects}，实为{received}' },
  'wrong-format': { short: '格式不对：应为{expects}，实为{received}' },
  'unknown-word': { short: '不在可选之列：应为{expects}，实为{received}' },
  'wrong-key': { short: '不是语言标签（如“zh-Hans”或“en”）' },
  'wrong-length': { short: '长度不对：应为{length}，实为{received}' },
  'too-big': { short: '内容过多：超过{limit} 个值', remedy: '请拆分。' },
  'out-of-range': { short: '超出范围：应为{expects}，实为{received}' },
  'broken-text': {
    short: '含有半个字符，无法写成 UTF-8',
    remedy: '有字符被从中截断，请重新复制原文。',
  },
  'unknown-key': { short: '不是已知的键，未读取', remedy: '请删去。' },
  'unknown-unit': {
    short: '不是已知单位：{received}',
    remedy: '请用内置单位，或在“units”里定义。',
  },
  'duplicate-id': { short: '与{first} 的标识重复，保留了前者', remedy: '请改名或删去这一条。' },
  'unknown-reference': {
    short: '指向不存在的{what}：{received}',
    remedy: '请改正，或补上那一条。',
  },
  'left-out-reference': { short: '指向的{what}有误，已被略去', remedy: '请先改正{path}。' },
  'unusable-revision': {
    short: '已被{path} 更正或撤回，但那条更正有误，未能读取',
    remedy: '请先改正{path}。',
  },
  cycle: { short: '循环引用：{ids}', remedy: '请去掉其中一个引用。' },
  'redefined-unit': { short: '与内置单位同名：{received}', remedy: '请换一个标识。' },
  unused: { short: '没有任何地方用到', remedy: '请用上，或删去。' },
  'unit-mismatch': {
    short: '与指标的单位“{unit}”不同：{received}',
    remedy: '请换算数字，或改正单位。',
  },
  'upper-without-range': {
    short: '有上限，语气却不是区间',
    remedy: '请删去“upper”，或把“hedge”写成“between”。',
  },
  'range-without-upper': { short: '缺失，区间应有上限', remedy: '请补上“upper”，或改换语气。' },
  'reversed-range': {
    short: '应大于下限{value}，实为{received}',
    remedy: '请把小的写进“value”。',
  },
  'not-a-power-of-ten': {
    short: '应为“数千”“数万”所指的那个 10 的幂，实为{received}',
    remedy: '请写 1000、10000 等，或改换语气。',
  },
  'granularity-mismatch': {
    short: '不是{value} 末位数字的位值：{received}',
    remedy: '如 63.5万 的位值是 1000。',
  },
  'negative-amount': {
    short: '应不小于 0，实为{received}',
    remedy: '若为减少量，请把指标的“kind”写成“change”。',
  },
  'share-out-of-range': {
    short: '应在 0 到{most} 之间，实为{received}',
    remedy: '若为增幅，请把指标的“kind”写成“change”；若为倍数，请用单位“times”。',
  },
  uninterpretable: {
    short: '不能读成一个数值区间：{received}',
    remedy: '请改正数值、语气或“reading”。',
  },
  'quote-without-figure': {
    short: '没有包含{stated}',
    remedy: '请逐字引用说出这个数字的那句话。',
  },
  'hedge-without-word': {
    short: '没有出现在引文里：{received}',
    remedy: '请把引文放宽到含有这个词，或改正语气。',
  },
  'differs-from-words': {
    short: '与原话不符：{stated}说的是{says}，实为{received}',
    remedy: '请改正此处或原话。',
  },
  'hedge-not-stated': {
    short: '在{stated}和引文里都没有依据：{received}',
    remedy: '请在“hedgeWord”里写出引文中的那个词。',
  },
  'unreadable-words': {
    short: '读不出数字，未能与数值核对：{received}',
    remedy: '请人工核对。',
  },
  'locator-mismatch': {
    short: '与引文长度不符：应相差{length}，实为{received}',
    remedy: '请在原文里重新定位；位置按 UTF-16 码元计。',
  },
  'part-exceeds-whole': {
    short: '大于其整体“{whole}”：整体为{stated}，部分为{received}',
    remedy: '请改正其中一个，或去掉“partOf”。',
  },
  'part-in-other-unit': {
    short: '与整体的单位不同：整体为“{unit}”，部分为{received}',
    remedy: '请检查“partOf”。',
  },
  'too-early': { short: '过早：应不早于{date}，实为{received}', remedy: '请核对两个日期。' },
  'too-late': { short: '过晚：应不晚于{date}，实为{received}', remedy: '请核对两个日期。' },
  'due-or-per': {
    short: '与“per”应有且只有一个',
    remedy: '有期限的写“due”，每期一次的写“per”。',
  },
  'withdrawal-with-successor': {
    short: '不应出现：撤回没有替代的数字',
    remedy: '请删去“now”，或把“kind”写成“correction”。',
  },
  'revision-without-successor': {
    short: '缺失，应为替代数字的标识',
    remedy: '请补上“now”，或把“kind”写成“withdrawal”。',
  },
  'other-subject': {
    short: '与{was}说的不是同一个指标：{received}',
    remedy: '数据只能由同一指标的数据替代，目标只能由目标替代。',
  },
  'revised-twice': {
    short: '已由{first}更正过：{was}',
    remedy: '请让后一条更正指向前一条给出的数字。',
  },
  'missing-language': {
    short: '缺少语言：{languages}',
    remedy: '请补译，或从“languages”里去掉该语言。',
  },
  'indicator-without-figure': {
    short: '没有数据，也没有目标',
    remedy: '请补上一条，或改为没有数字的制度。',
  },
};

/** What JSON wants at the place where a file stops being JSON, by its English. */
export const SYNTAX_ZH: Readonly<Record<string, string>> = {
  'a value': '一个值',
  'a key in double quotes': '双引号里的键',
  'a key in double quotes or "}"': '双引号里的键或“}”',
  '":" after the key': '键后的“:”',
  '"," or "}" after a value': '值后的“,”或“}”',
  '"," or "]" after a value': '值后的“,”或“]”',
  'the end of the file': '文件结尾',
  'text that ends with a double quote': '以双引号结尾的文字',
  'text on one line, with line breaks written "\\n"': '写在一行里的文字（换行写作 \\n）',
  'text whose backslashes are written "\\\\"': '反斜杠写作 \\\\ 的文字',
  'a number with digits after its point': '小数点后有数字的数',
  'a number with digits after its exponent': '指数里有数字的数',
};
