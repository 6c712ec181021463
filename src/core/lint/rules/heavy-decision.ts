import { placeOf } from "../places.ts";
import { defineRule } from "../rule.ts";
import { FEWEST_DECISIONS } from "./path-length.ts";

/** M05: no single decision decides the score. In a very short scenario each must, so it only warns. */
export const heavyDecision = defineRule({
  code: "heavy-decision",
  origin: "M05",
  limits: { warnPercent: 15, errorPercent: 20 },
  *check({ model }, { warnPercent, errorPercent }) {
    const short = model.responses.length < FEWEST_DECISIONS;
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
        severity: !short && share > errorPercent * model.marks ? "error" : "warning",
      };
    }
  },
});
