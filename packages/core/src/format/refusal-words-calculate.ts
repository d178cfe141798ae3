import type { RefusalWords } from './refusal-words.js';

/** Refusals of the arithmetic, growth, time, index-number and check functions. */
export const CALCULATE_REFUSAL_WORDS: RefusalWords = {
  'division-by-zero': {
    zh: '无法计算：除数为零。',
    en: 'No result: the divisor is zero.',
  },
  'denominator-contains-zero': {
    zh: '无法计算：分母可能为零（{at}）。',
    en: 'No result: the denominator may be zero ({at}).',
  },
  'empty-intersection': {
    zh: '数据相互矛盾：没有同时满足各项条件的数值。请核对原文。',
    en: 'The figures contradict each other: no value satisfies all that is stated. Check them against the source.',
  },
  'unit-mismatch': {
    zh: '无法计算：“{a}”与“{b}”不是同一计量单位，不能换算。',
    en: 'No result: “{a}” and “{b}” measure different things and do not convert.',
  },
  'unit-mismatch-named': {
    zh: '“{first}”按“{a}”计，“{second}”按“{b}”计，计量单位不同，不作推算。',
    en: '“{first}” counts {a}, “{second}” counts {b}: different units, so nothing is computed.',
  },
  'kind-mismatch': {
    zh: '无法计算：“{a}”与“{b}”属于不同的时间口径，不能这样合并。',
    en: 'No result: “{a}” and “{b}” speak of time in different ways and cannot be combined like this.',
  },
  'not-additive': {
    zh: '不能相加：各期的“{kind}”可能包含相同的对象，加总会重复计算。',
    en: 'These do not add up: the same ones may be in each “{kind}”, so a sum would count them twice.',
  },
  'overlapping-periods': {
    zh: '不能合并：两个数字的时期有重叠，会重复计算。',
    en: 'No result: the two periods overlap, so some days would count twice.',
  },
  'incomplete-period': {
    zh: '无法计算：缺少部分时期的数据（{missing}）。缺失不等于零。',
    en: 'No result: some periods have no value ({missing}). Missing is not zero.',
  },
  'period-not-stated': {
    zh: '无法计算：其中一个数字没有说明时期。',
    en: 'No result: one of the figures does not say which period it is of.',
  },
  'base-mismatch': {
    zh: '无法计算：两个累计数的起算日不同。',
    en: 'No result: the two cumulative figures start on different days.',
  },
  'invalid-period': {
    zh: '无法计算：时期“{at}”不可用。',
    en: 'No result: “{at}” is not a period that can be used here.',
  },
  'insufficient-data': {
    zh: '无法计算：数据不足。',
    en: 'No result: there are not enough values.',
  },
  'duplicate-time': {
    zh: '无法计算：同一时间（{at}）有两个数值。请只保留一个。',
    en: 'No result: there are two values for one time ({at}). Keep one of them.',
  },
  'zero-baseline': {
    zh: '无法计算增长率：基期数值为零或可能为零。',
    en: 'No growth rate: the value to compare with is, or may be, zero.',
  },
  'negative-base': {
    zh: '无法计算增长率：基期数值为负。',
    en: 'No growth rate: the value to compare with is negative.',
  },
  'sign-change': {
    zh: '无法计算增长率：首末两个数值的正负号不同或可能不同。',
    en: 'No growth rate: the first and the last value differ, or may differ, in sign.',
  },
  'nonpositive-value': {
    zh: '无法计算：该方法要求所有数值大于零。',
    en: 'No result: this method needs every value to be above zero.',
  },
  'invalid-rate': {
    zh: '无法计算：增长率不能低于−100%。',
    en: 'No result: a growth rate cannot be below −100%.',
  },
  'incomplete-components': {
    zh: '无法计算：分项不全，不能由部分推断整体。',
    en: 'No result: a component is missing, and a part does not stand for the whole.',
  },
  'missing-base': {
    zh: '无法计算指数：基期（{at}）没有数值。',
    en: 'No index: the base period ({at}) has no value.',
  },
  'no-overlap': {
    zh: '无法衔接：新旧序列没有共同的时期。',
    en: 'The series cannot be spliced: they have no period in common.',
  },
};
