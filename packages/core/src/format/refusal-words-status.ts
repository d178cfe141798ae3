import type { RefusalWords } from './refusal-words.js';

/** Refusals of progress, status and composite functions, beyond those all calculations share. */
export const STATUS_REFUSAL_WORDS: RefusalWords = {
  'no-data': {
    zh: '未作评价：没有已公布的数值。',
    en: 'Not assessed: no value was reported.',
  },
  'no-direction': {
    zh: '未作评价：发布者没有说明该指标应当上升还是下降，只显示变化。',
    en: 'Not assessed: the publisher does not say whether it should rise or fall. Only the change is shown.',
  },
  'no-target': {
    zh: '未作评价：该方法需要目标。',
    en: 'Not assessed: this method needs a target.',
  },
  'no-deadline': {
    zh: '未作评价：目标没有期限，无法判断进度快慢。',
    en: 'Not assessed: the target has no date, so nothing can be said of its pace.',
  },
  'past-deadline': {
    zh: '未作评价：目标期限已过，没有剩余时间。是否达到目标另行显示。',
    en: 'Not assessed: the deadline has passed, so no time is left. Whether the target was met is shown apart.',
  },
  'kind-not-supported': {
    zh: '未作评价：“{kind}”类数据不适用该方法。',
    en: 'Not assessed: this method does not judge figures of the kind “{kind}”.',
  },
  'two-sided-target': {
    zh: '未作评价：目标要求恰好达到某个值，而该方法只评价单向的上升或下降。',
    en: 'Not assessed: the target is best met exactly, and this method judges rises and falls only.',
  },
  'two-sided-needs-exact-target': {
    zh: '未作评价：双向目标必须是一个确切的数值。',
    en: 'Not assessed: a target that is best met exactly must be one number.',
  },
  'zero-required-change': {
    zh: '无法计算进度：目标与基期数值相同，没有需要完成的变化。',
    en: 'No progress figure: the target equals the baseline, so there is no distance to cover.',
  },
  'baseline-target-overlap': {
    zh: '无法计算进度：按原文表述，目标与基期数值可能相同。',
    en: 'No progress figure: as they are worded, target and baseline may be the same.',
  },
  'unbounded-figure': {
    zh: '无法计算：其中一个数字没有上限或下限。',
    en: 'No result: one of the figures has no upper or no lower bound.',
  },
  'target-direction-conflict': {
    zh: '未作评价：目标位于基期数值的另一侧，与应有的变化方向不符。',
    en: 'Not assessed: seen from the baseline, the target lies against the wished-for direction.',
  },
  'lower-is-better-needs-baseline': {
    zh: '无法计算完成率：数值越低越好的指标须与基期比较。',
    en: 'No achievement rate: where less is better, progress needs a baseline to start from.',
  },
  'zero-plan': {
    zh: '无法计算完成率：计划数为零或可能为零。',
    en: 'No achievement rate: the plan is, or may be, zero.',
  },
  'invalid-thresholds': {
    zh: '未作评价：分档界限缺失、名称不符或顺序颠倒。',
    en: 'Not assessed: the limits of the bands are missing, misnamed or out of order.',
  },
  'non-consecutive-years': {
    zh: '未作评价：该方法需要连续年份的数值。',
    en: 'Not assessed: this method needs values of consecutive years.',
  },
  'zero-variance': {
    zh: '无法计算：各数值完全相同，没有离散程度。',
    en: 'No result: all values are equal, so they have no spread.',
  },
  'zero-range': {
    zh: '无法计算：上下界相同，没有可比的区间。',
    en: 'No result: lower and upper bound coincide, so there is no scale between them.',
  },
  'missing-reference': {
    zh: '无法计算：作为参照的对象没有数值。',
    en: 'No result: the unit to compare with has no value.',
  },
  'too-many-missing': {
    zh: '无法合计：缺失过多（{of}中缺{missing}）。',
    en: 'No group figure: too much is missing ({missing} of {of}).',
  },
  'negative-weight': {
    zh: '无法计算：权重不能为负。',
    en: 'No result: a weight is negative.',
  },
  'zero-weight': {
    zh: '无法计算：现有数值的权重合计为零。',
    en: 'No result: the values at hand carry no weight.',
  },
};
