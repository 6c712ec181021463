import { defineRule } from "../rule.ts";

/** Below this many decisions luck weighs more than any wording; other rules then only warn. */
export const FEWEST_DECISIONS = 8;

/** S06: long enough to tell skill from luck, short enough for one sitting. */
export const pathLength = defineRule({
  code: "path-length",
  origin: "S06",
  limits: { fewest: FEWEST_DECISIONS, most: 14 },
  *check({ model }, { fewest, most }) {
    const count = model.responses.length;
    if (count >= fewest && count <= most) return;
    yield { at: ["scenes"], data: { count, fewest, most, context: count < fewest ? "short" : "long" } };
  },
});
