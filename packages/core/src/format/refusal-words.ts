import { CALCULATE_REFUSAL_WORDS } from './refusal-words-calculate.js';
import { DERIVE_REFUSAL_WORDS } from './refusal-words-derive.js';
import { FIGURE_REFUSAL_WORDS } from './refusal-words-figure.js';
import { STATUS_REFUSAL_WORDS } from './refusal-words-status.js';

/** Sentences by code, with `{facts}` of the refusal to fill in; hedges, kinds and units among them are put in words. */
export type RefusalWords = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

/** Every refusal's sentence. Each area keeps its own table in `refusal-words-*.ts` and is listed here. */
export const REFUSAL_WORDS: RefusalWords = {
  ...CALCULATE_REFUSAL_WORDS,
  ...DERIVE_REFUSAL_WORDS,
  ...FIGURE_REFUSAL_WORDS,
  ...STATUS_REFUSAL_WORDS,
};
