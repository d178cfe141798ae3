/**
 * A coarse reading common to all methods, used to compare them and for nothing else: what a page
 * prints is the method's own status.
 */
export type Verdict = 'on-track' | 'too-slow' | 'not-advancing';

const VERDICTS: Readonly<Record<string, Verdict>> = {
  maintain: 'on-track',
  accelerate: 'too-slow',
  reverse: 'not-advancing',
  'target-achieved': 'on-track',
  'significant-progress': 'on-track',
  'moderate-progress': 'too-slow',
  'insufficient-progress': 'too-slow',
  'movement-away': 'not-advancing',
  'moderate-movement-away': 'not-advancing',
  'significant-movement-away': 'not-advancing',
  'on-track-or-met': 'on-track',
  'fair-acceleration-needed': 'too-slow',
  'stagnation-or-regression': 'not-advancing',
  'on-track': 'on-track',
  'acceleration-needed': 'too-slow',
  'limited-progress': 'too-slow',
  deterioration: 'not-advancing',
  'on-track-or-maintaining': 'on-track',
  'moderately-improving': 'too-slow',
  stagnating: 'too-slow',
  decreasing: 'not-advancing',
  sun: 'on-track',
  'sun-cloud': 'too-slow',
  cloud: 'too-slow',
  thunderstorm: 'not-advancing',
  'on-pace': 'on-track',
  'behind-pace': 'too-slow',
};

/**
 * The verdict a status amounts to. The assignment is ours, not the publishers'.
 *
 * @returns undefined for statuses that say nothing of a trend (`attained`, `not-attained`) and for the data's own bands
 * @example verdictOf('moderate-progress') //=> 'too-slow'
 */
export function verdictOf(status: string): Verdict | undefined {
  return Object.hasOwn(VERDICTS, status) ? VERDICTS[status] : undefined;
}
