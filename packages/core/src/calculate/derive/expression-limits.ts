/** How large an expression may be. A file from a stranger is held to the same limits as our own. */
export interface ExpressionLimits {
  /** Levels of nesting. */
  readonly depth: number;
  /** Nodes in one expression. */
  readonly nodes: number;
  /** Definitions in one set. */
  readonly definitions: number;
}

/** The limits unless a caller, such as a statistical office with its own large set, widens them. */
export const EXPRESSION_LIMITS: ExpressionLimits = { depth: 32, nodes: 256, definitions: 64 };

/** Characters in the text form. */
export const LONGEST_EXPRESSION_TEXT = 10_000;
