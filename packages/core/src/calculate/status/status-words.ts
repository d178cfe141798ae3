/**
 * The words of every status, by its code: what a badge says. A badge always names the method and its
 * edition beside it. The data's own bands bring their own words.
 */
export const STATUS_WORDS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> =
  {
    indeterminate: { zh: '无法判定', en: 'Cannot tell' },
    maintain: { zh: '保持现有进度即可', en: 'Maintain progress' },
    accelerate: { zh: '须加快进度', en: 'Accelerate progress' },
    reverse: { zh: '须扭转趋势', en: 'Reverse trend' },
    'target-achieved': { zh: '目标已达成', en: 'Target achieved' },
    'significant-progress': { zh: '进展显著', en: 'Significant progress' },
    'moderate-progress': { zh: '有所进展', en: 'Moderate progress' },
    'insufficient-progress': { zh: '进展不足', en: 'Insufficient progress' },
    'movement-away': { zh: '偏离目标', en: 'Movement away' },
    'moderate-movement-away': { zh: '有所倒退', en: 'Moderate movement away' },
    'significant-movement-away': { zh: '明显倒退', en: 'Significant movement away' },
    'on-track': { zh: '进展顺利', en: 'On track' },
    'acceleration-needed': { zh: '进展尚可，须加快', en: 'Progressing but acceleration needed' },
    'limited-progress': { zh: '进展有限', en: 'Limited progress' },
    deterioration: { zh: '出现恶化', en: 'Deterioration' },
    'on-track-or-met': { zh: '进展顺利或已达标', en: 'On track or target met' },
    'fair-acceleration-needed': {
      zh: '进展一般，须加快',
      en: 'Fair progress, acceleration needed',
    },
    'stagnation-or-regression': { zh: '停滞或倒退', en: 'Stagnation or regression' },
    'on-track-or-maintaining': {
      zh: '进展顺利或保持达标',
      en: 'On track or maintaining achievement',
    },
    'moderately-improving': { zh: '有所改善', en: 'Moderately improving' },
    stagnating: { zh: '停滞不前', en: 'Stagnating' },
    decreasing: { zh: '趋于下滑', en: 'Decreasing' },
    sun: { zh: '晴', en: 'Sun' },
    'sun-cloud': { zh: '晴间多云', en: 'Sun and cloud' },
    cloud: { zh: '多云', en: 'Cloud' },
    thunderstorm: { zh: '雷雨', en: 'Thunderstorm' },
    attained: { zh: '已达到', en: 'Attained' },
    'not-attained': { zh: '未达到', en: 'Not attained' },
    'on-pace': { zh: '与时间进度相符', en: 'On pace' },
    'behind-pace': { zh: '落后于时间进度', en: 'Behind pace' },
    green: { zh: '绿', en: 'Green' },
    yellow: { zh: '黄', en: 'Yellow' },
    orange: { zh: '橙', en: 'Orange' },
    red: { zh: '红', en: 'Red' },
  };
