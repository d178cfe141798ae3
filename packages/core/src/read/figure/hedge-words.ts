import type { Hedge } from '../../figure.js';
import { indexWords, wordTable } from './words.js';
import type { WordIndex } from './words.js';

/** A hedge and where its word stands. */
export interface HedgeAt {
  readonly hedge: Hedge;
  readonly start: number;
  readonly end: number;
}

/** Words before a number. 上 only where no number stands before the scale word: 上千. */
const BEFORE = {
  about:
    '约|大约|约为|大概|大致|估计|~|≈|about|around|approximately|approx.|roughly|some|circa|c.|an estimated|close to|in the region of',
  over: '超|超过|超出|逾|突破|过|上|大于|高于|多于|>|over|more than|above|exceeding|in excess of|upwards of|just over|well over|greater than',
  'at-least':
    '不少于|不低于|不小于|不下于|不下|至少|最少|最低|起码|≥|>=|at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum',
  nearly: '近|将近|接近|临近|几近|nearly|almost|approaching|just under|just below|close on',
  'less-than': '不足|不到|未满|不满|未达|少于|低于|小于|<|fewer than|less than|under|below',
  'at-most':
    '不超过|不超|不高于|不多于|不大于|至多|最多|最高|≤|<=|up to|at most|no more than|not more than|as many as|as much as|a maximum of|maximum',
  exact: '共|共计|总共|总计|合计|一共|整整|exactly|precisely|a total of|in total',
  between: '从|between|from',
} as const satisfies Partial<Record<Hedge, string>>;

/** Words between a number and its scale word or unit. */
const INSIDE = {
  over: '余|多|+|-plus| plus',
  about: '来|-odd',
} as const satisfies Partial<Record<Hedge, string>>;

/** Words after the unit, or after the number where no unit follows. */
const AFTER = {
  about: '左右|上下|or so|or thereabouts',
  over: '+|-plus|plus',
  'at-least': '以上|及以上|起|or more|or above|and above|or over|and over|or higher|at least',
  'at-most': '以内|以下|及以下|之内|封顶|or less|or fewer|or below|or under|at most',
  between: '之间|不等',
} as const satisfies Partial<Record<Hedge, string>>;

/** Report verbs between a hedge and its number, or before both: they say nothing of exactness. */
const VERBS = ['达', '达到', '高达', '为', '占', '有', 'reached', 'reaching'];

/**
 * Characters that make another word of a one-character hedge when they stand before it in running
 * text: 节约, 通过, 最近, 公共.
 */
export const NOT_AFTER: Readonly<Record<string, string>> = {
  约: '合节条签预公契制特违履相',
  近: '最附靠远临邻亲新',
  过: '通经不透见难路错',
  上: '以线网马早晚向',
  共: '公中',
  超: '赶',
  从: '服自听',
};

export interface HedgeWords {
  readonly before: WordIndex<Hedge>;
  readonly inside: WordIndex<Hedge>;
  readonly after: WordIndex<Hedge>;
  readonly verbs: WordIndex<true>;
}

/** The hedge tables, ready to look up. */
export function hedgeWords(): HedgeWords {
  return {
    before: indexWords<Hedge>(wordTable(BEFORE)),
    inside: indexWords<Hedge>(wordTable(INSIDE)),
    after: indexWords<Hedge>(wordTable(AFTER)),
    verbs: indexWords(VERBS.map((word) => ({ word, means: true as const }))),
  };
}
