import { placeOf } from "../places.ts";
import { defineRule } from "../rule.ts";

/** S02: no scene, response or outcome that nobody can ever meet. */
export const unreachablePlace = defineRule({
  code: "unreachable-place",
  origin: "S02",
  limits: {},
  *check({ analysis }) {
    for (const { kind, id, reason } of analysis.unreachable) {
      yield {
        at: kind === "outcome" ? ["outcomes", id] : placeOf(id),
        data: { id, context: `${kind}_${reason}` },
      };
    }
  },
});
