import { HEDGES } from '../figure.js';
import type { Refusal } from '../outcome.js';
import type { UnitDefinition } from '../quantity/unit.js';
import type { MeasureKind } from '../schema/dataset-schema.js';
import { inScript, isTraditional } from './chinese-script.js';
import { hedgeName } from './hedge-name.js';
import { languageOf } from './hedge-words.js';
import { KIND_WORDS, kindWord } from './kind-word.js';
import { REFUSAL_WORDS } from './refusal-words.js';
import { unitWords } from './unit-words.js';

/** What the words of a refusal may draw on. */
export interface ExplainRefusalOptions {
  /** The name of an indicator or derivation in the reader's language; the id itself where it has none. */
  readonly names?: ((id: string) => string) | undefined;
  /** The dataset's own units. */
  readonly units?: readonly UnitDefinition[] | undefined;
}

/**
 * Why there is no answer, in a sentence; Chinese or English, English for other locales.
 *
 * @returns the sentence with its facts filled in; for a code without one, a sentence that names the code
 * @example explainRefusal(refusal('invalid-interval'), 'en')
 * //=> 'No range: its ends are missing, reversed, or have nothing between them.'
 */
export function explainRefusal(
  { code, at = '', facts = {} }: Refusal,
  locale: string,
  options: ExplainRefusalOptions = {},
): string {
  const chinese = languageOf(locale) === 'zh';
  // Where two figures stand against each other, the sentence that names them.
  const named = facts['first'] ? `${code}-named` : code;
  const key = Object.hasOwn(REFUSAL_WORDS, named) ? named : code;
  const words = Object.hasOwn(REFUSAL_WORDS, key) ? REFUSAL_WORDS[key] : undefined;
  const sentence = chinese
    ? (words?.zh ?? `无法给出结果（${code}）。`)
    : (words?.en ?? `There is no answer (${code}).`);
  const known = new Map(Object.entries({ at, ...facts }));
  const filled = sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = known.get(name) ?? '';
    return factWord(code, name, fact, locale, options) || fact;
  });
  return chinese ? inScript(filled, isTraditional(locale)) : filled;
}

/** Ids among the facts in the reader's words; undefined for what is already words. */
function factWord(
  code: string,
  name: string,
  fact: string,
  locale: string,
  { names, units }: ExplainRefusalOptions,
): string | undefined {
  if (name === 'first' || name === 'second' || name === 'at') return names?.(fact);
  if (name === 'hedge') {
    const hedge = HEDGES.find((each) => each === fact);
    return hedge && hedgeName(hedge, locale);
  }
  if (name === 'kind' || code === 'kind-mismatch')
    return isKind(fact) ? kindWord(fact, locale) : undefined;
  if (code === 'unit-mismatch' || code === 'out-of-domain')
    return unitWords(fact, { locale, units });
  return undefined;
}

function isKind(fact: string): fact is MeasureKind {
  return Object.hasOwn(KIND_WORDS, fact);
}
