/**
 * What a method says of itself, so that the docs, the "how computed" panel and the result speak of
 * the same thing. Descriptors are data beside their function: a bundle that does not name one does
 * not carry it.
 */
export interface MethodDescriptor {
  /** Kebab-case, stable: `cagr`, `progress-to-target`. */
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** Edition or year of the published rule; `custom` once a threshold was changed. */
  readonly edition: string;
  /** Who published the rule, precise enough to find the passage. */
  readonly source: string;
  /** The formula as plain text, in the field's own symbols. */
  readonly formula: string;
  /** Cut points by name, in the formula's unit. */
  readonly thresholds?: Readonly<Record<string, number>>;
  /** What must be given, as short noun phrases. */
  readonly needs: readonly string[];
  /** Refusal codes this method can give. */
  readonly refusesWhen: readonly string[];
}
