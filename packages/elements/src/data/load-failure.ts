import type { Problem } from '@reform-kpi/core/dataset';
import type { Refusal } from '@reform-kpi/core/figure';

/** Why a dataset could not be had. Sentences: `words/failure-words.ts`. */
export type LoadFailureCode =
  /** The server answered with an error status; `detail` is the status. */
  | 'status'
  /** No answer: offline, wrong host, refused by CORS, endless redirects. The browser does not tell which. */
  | 'network'
  /** Nothing came for ten seconds. */
  | 'timeout'
  /** An empty answer. */
  | 'empty'
  /** A web page came in place of data. */
  | 'html'
  /** More than 20 MB. */
  | 'too-large'
  /** The text is not JSON, or stops in the middle. */
  | 'not-json'
  /** The address is not http, https or relative, or names a script element that is not there; `detail` is the address. */
  | 'address'
  /** A tag's own words cannot be read; `detail` is the attribute as written, `refusal` says why. */
  | 'attribute'
  /** JSON, but not a dataset this version reads; `problems` say why. */
  | 'not-a-dataset';

export interface LoadFailure {
  readonly code: LoadFailureCode;
  readonly detail: string;
  readonly problems: readonly Problem[];
  readonly refusal?: Refusal;
}

/** Thrown inside the loader only; elements see it as a state. */
export class LoadError extends Error {
  constructor(
    readonly code: LoadFailureCode,
    readonly detail = '',
    readonly problems: readonly Problem[] = [],
  ) {
    super(`${code} ${detail}`);
  }
}
