import { placeOf } from "../places.ts";
import { defineRule } from "../rule.ts";

/** M05: no single decision decides the score. In a very short scenario each must, so there it waits. */
export const heavyDecision = defineRule({
  code: "heavy-decision",
  origin: "M05",
  limits: { warnPercent: 15, errorPercent: 20 },
  *check({ model, short }, { warnPercent, errorPercent }) {
    if (short) return;
    for (const { response } of model.situations) {
      const share = response.total * 100;
      if (share <= warnPercent * model.marks) continue;
      yield {
        at: placeOf(response.key),
        data: {
          response: response.key,
          marks: response.total,
          whole: model.marks,
          percent: Math.round(share / model.marks),
          limit: warnPercent,
        },
        severity: share > errorPercent * model.marks ? "error" : "warning",
      };
    }
  },
});
