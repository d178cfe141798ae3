/**
 * What a question about good data gives back: an answer, or a refusal that says why there is none.
 *
 * Refusals are values, so no NaN travels and no exception crosses a page. Their sentences in the
 * reader's language live in `format/explain-refusal.ts`; here is only what a sentence needs.
 */

/** Why there is no answer. Codes are listed, with their sentences, in `format/refusal-words.ts`. */
export interface Refusal {
  readonly ok: false;
  /** Kebab-case reason, such as `zero-baseline`. */
  readonly code: string;
  /** The argument, figure or indicator that stands in the way, where there is one. */
  readonly at?: string;
  /** What the sentence fills in: units, kinds, ids, periods. Never the figure that was refused. */
  readonly facts?: Readonly<Record<string, string>>;
}

/** An answer. Methods add what they owe the reader beside `value`: flags, trace, edition. */
export interface Answer<T> {
  readonly ok: true;
  readonly value: T;
}

/** An answer or a refusal; `ok` tells which. */
export type Outcome<T> = Answer<T> | Refusal;

/** Wraps an answer. */
export function answer<T>(value: T): Answer<T> {
  return { ok: true, value };
}

/** Makes a refusal. */
export function refusal(
  code: string,
  at?: string,
  facts?: Readonly<Record<string, string>>,
): Refusal {
  return {
    ok: false,
    code,
    ...(at !== undefined && { at }),
    ...(facts !== undefined && { facts }),
  };
}
