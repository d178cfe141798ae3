import type { RefusalWords } from './refusal-words.js';

/** Refusals of expressions and derivations: reading the text form, checking, computing. */
export const DERIVE_REFUSAL_WORDS: RefusalWords = {
  'empty-expression': {
    zh: '没有算式。请写出算式，例如“part / whole”。',
    en: 'There is no expression. Write one, such as “part / whole”.',
  },
  'text-too-long': {
    zh: '算式过长，最多{limit}个字符。',
    en: 'The expression is too long: {limit} characters at most.',
  },
  'unexpected-text': {
    zh: '第{position}个字符处无法理解：“{found}”。',
    en: 'Character {position}: “{found}” cannot stand here.',
  },
  'unexpected-end': {
    zh: '算式在第{position}个字符处中断，还缺一个数值。',
    en: 'The expression ends at character {position}, where a value is still to come.',
  },
  'unclosed-bracket': {
    zh: '第{position}个字符处的括号没有闭合。',
    en: 'The bracket at character {position} is not closed.',
  },
  'minus-needs-spaces': {
    zh: '第{position}个字符处的减号两边要有空格：标识符可含连字符，“a-b”是一个名称，“a - b”才是相减。',
    en: 'The minus at character {position} needs a space on both sides: ids contain hyphens, so “a-b” is one name and “a - b” a difference.',
  },
  'grouped-number': {
    zh: '第{position}个字符处的数“{found}”请不要用逗号分组，逗号只用来分隔参数。',
    en: 'Character {position}: write “{found}” without commas; a comma parts arguments.',
  },
  'not-a-period': {
    zh: '“{found}”不是时期。请写成2021-12-31、2021或2017/2022。',
    en: '“{found}” is not a period. Write 2021-12-31, 2021 or 2017/2022.',
  },
  'malformed-expression': {
    zh: '算式的结构不对。每一节必须是引用（ref）、常数（const）或运算（op和args）。',
    en: 'The expression is malformed. Each node is a reference (ref), a constant (const) or an operation (op with args).',
  },
  'unknown-op': {
    zh: '没有运算“{op}”。可用的有：{known}。',
    en: 'There is no operation “{op}”. There are: {known}.',
  },
  'unknown-ref': {
    zh: '没有标识符为“{ref}”的指标或推算。若要相减，减号两边请加空格。',
    en: 'There is no indicator or derivation with the id “{ref}”. For a difference, put a space on both sides of the minus.',
  },
  'bad-arity': {
    zh: '“{op}”的参数个数不对：需要{least}至{most}个（{takes}），给了{received}个。',
    en: '“{op}” takes {least} to {most} arguments ({takes}), but has {received}.',
  },
  'bad-argument': {
    zh: '“{op}”的参数“{argument}”不可用：{at}。',
    en: '“{op}”: {at} cannot be its argument “{argument}”.',
  },
  'duplicate-id': {
    zh: '标识符“{at}”用了两次。请改其中一个。',
    en: 'The id “{at}” is used twice. Change one of them.',
  },
  cycle: {
    zh: '推算互相引用，没有起点：{path}。',
    en: 'These derivations rest on each other in a circle: {path}.',
  },
  'too-deep': {
    zh: '算式嵌套过深，最多{limit}层。',
    en: 'The expression is nested too deep: {limit} levels at most.',
  },
  'too-many-nodes': {
    zh: '算式过大，最多{limit}节。',
    en: 'The expression is too large: {limit} nodes at most.',
  },
  'too-many-definitions': {
    zh: '推算过多，一次最多{limit}项。',
    en: 'There are too many derivations: {limit} at most.',
  },
  'unweighted-mean': {
    zh: '比率不能直接平均：没有权数，结果没有意义。',
    en: 'Ratios are not averaged without weights: the mean would mean nothing.',
  },
  'period-mismatch': {
    zh: '无法计算：两个数字的时期不同（{a}与{b}）。',
    en: 'No result: the two figures are of different periods ({a} and {b}).',
  },
  'period-length-unknown': {
    zh: '无法计算：原文没有说明“{first}”历时多久。',
    en: 'No result: the source does not say how long a time “{first}” covers.',
  },
  'missing-figure': {
    zh: '无法计算：缺少数据（{missing}）。缺失不等于零。',
    en: 'No result: figures are missing ({missing}). Missing is not zero.',
  },
  'withdrawn-figure': {
    zh: '无法计算：所用的数字（{at}）已被撤回。',
    en: 'No result: a figure it rests on ({at}) has been withdrawn.',
  },
  'part-exceeds-whole': {
    zh: '数据相互矛盾：部分大于整体。请核对原文。',
    en: 'The figures contradict each other: the part is larger than the whole. Check them against the source.',
  },
  'non-finite': {
    zh: '无法计算：数值过大，或不是数（{at}）。',
    en: 'No result: a value is too large, or is no number ({at}).',
  },
};
