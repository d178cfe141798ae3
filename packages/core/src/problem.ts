/**
 * What is wrong with a file, for the person who can mend it: where, what was expected, what came,
 * what to do. Reading never throws for bad data; it adds a problem and goes on.
 */
export interface Problem {
  /** `error`: the entry was left out. `warning`: it was kept. */
  readonly severity: 'error' | 'warning';
  /** Kebab-case, such as `wrong-type`, `unknown-reference`, `quote-without-figure`. */
  readonly code: string;
  /** JSON path: `indicators[11].unit`. Empty for the file as a whole. */
  readonly path: string;
  /** The id of the entry concerned, where it could be read, so that an element can find its own problem. */
  readonly entry?: string;
  /** 1-based, where the text was at hand. */
  readonly line?: number;
  readonly column?: number;
  /** What should have been there, in English. */
  readonly expected: string;
  /** What was there, shortened and made safe to print. */
  readonly received: string;
  /** The nearest valid word, or what to do. */
  readonly suggestion?: string;
  /** The whole sentence in English. Other languages: `explainProblem`. */
  readonly message: string;
}
