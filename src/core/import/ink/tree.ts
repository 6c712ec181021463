import type { Expression } from "../guard.ts";
import type { Loss } from "../story.ts";

/**
 * An ink story as its compiler understood it, as plain data: names resolved, nesting in place.
 * Whoever holds the compiler makes it; what it means for a scenario is decided here.
 */
export interface InkTree {
  /** Knots and stitches, the untitled beginning first. */
  readonly flows: readonly InkFlow[];
  readonly variables: readonly InkVariable[];
}

export interface InkFlow {
  /** `knot` or `knot.stitch`; empty for the beginning. */
  readonly name: string;
  readonly line: number | null;
  readonly content: readonly InkNode[];
}

export interface InkVariable {
  readonly name: string;
  /** Null where it is no plain true or false. */
  readonly initially: boolean | null;
}

export type InkNode =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "glue" }
  | InkChoice
  | { readonly kind: "gather"; readonly name: string; readonly label: string; readonly line: number | null }
  /** Choices of a deeper level, with what belongs to them. */
  | { readonly kind: "weave"; readonly content: readonly InkNode[] }
  /** Null ends the story. */
  | { readonly kind: "divert"; readonly to: string | null }
  | { readonly kind: "set"; readonly name: string; readonly to: boolean | null; readonly line: number | null }
  | { readonly kind: "if"; readonly branches: readonly InkBranch[] }
  | { readonly kind: "lost"; readonly what: Loss; readonly source: string; readonly line: number | null };

export interface InkChoice {
  readonly kind: "choice";
  /** Unique; what follows the choice goes by it. */
  readonly name: string;
  readonly label: string;
  readonly once: boolean;
  /** Has no words: taken when no other choice is left. */
  readonly fallback: boolean;
  readonly condition: Expression | null;
  /** The condition as it is written. */
  readonly asks: string;
  readonly text: readonly InkNode[];
  /** What is printed once it is chosen. */
  readonly reply: readonly InkNode[];
  readonly line: number | null;
}

export interface InkBranch {
  /** Null for `else`. */
  readonly condition: Expression | null;
  readonly source: string;
  readonly body: readonly InkNode[];
  readonly line: number | null;
}
