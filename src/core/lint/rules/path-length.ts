import { defineRule } from "../rule.ts";

/** The rule's limits, of which one is also every other rule's concern: see `Subject.short`. */
export const PATH_LENGTH = { fewest: 8, most: 14, waitBelow: 8 };

/**
 * S06: long enough to tell skill from luck, short enough for one sitting. In a very short scenario
 * every decision is heavy and every guess pays; the rules about these wait, and it is said here, once.
 */
export const pathLength = defineRule({
  code: "path-length",
  origin: "S06",
  limits: PATH_LENGTH,
  *check({ model, short }, { fewest, most, waitBelow }) {
    const count = model.responses.length;
    const data = { count, fewest, most, waitBelow };
    if (count > most) yield { at: ["scenes"], data: { ...data, context: "long" } };
    else if (count < fewest) {
      yield { at: ["scenes"], data: { ...data, context: short ? "short_waits" : "short" } };
    } else if (short) yield { at: ["scenes"], data: { ...data, context: "waits" }, severity: "info" };
  },
});
