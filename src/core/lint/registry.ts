import type { Rule } from "./rule.ts";
import { bestIsLongest } from "./rules/best-is-longest.ts";
import { gapLeft } from "./rules/gap-left.ts";
import { unreachablePlace } from "./rules/unreachable-place.ts";

/** Every quality rule, in the order of the authoring rules. */
export const RULES: readonly Rule[] = [
  // The graph
  unreachablePlace,
  // The responses
  bestIsLongest,
  // What an import left open
  gapLeft,
];
