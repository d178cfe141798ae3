import type { Certainty } from '../target/meets-target.js';

/** Whether a level that was promised is there. */
export type AttainmentStatus = 'attained' | 'not-attained';

/** The statuses that a certainty leaves, best first. */
export function attainment(met: Certainty): readonly AttainmentStatus[] {
  if (met === 'yes') return ['attained'];
  return met === 'no' ? ['not-attained'] : ['attained', 'not-attained'];
}
