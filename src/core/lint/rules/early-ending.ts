import { shortestWitness } from "../../analysis/index.ts";
import { placeOf, wayInWords } from "../places.ts";
import { defineRule } from "../rule.ts";

/** What an assessment asks of its scenarios: so much of the best way before the first way out. */
export const ASSESSMENT_PERCENT = 40;

/**
 * S07: nobody is out before having decided a few things, because early exits let luck decide. For an
 * assessment the bar is higher, which is only noted: as practice such a scenario is fine.
 */
export const earlyEnding = defineRule({
  code: "early-ending",
  origin: "S07",
  limits: { fewest: 3, assessmentPercent: ASSESSMENT_PERCENT },
  *check({ situations, model }, { fewest, assessmentPercent }) {
    const way = shortestWitness(situations, (_, to) => to < 0);
    const last = way?.at(-1);
    if (!way || last === undefined) return;
    const whole = model.responses.length;
    const wanted = Math.ceil((whole * assessmentPercent) / 100);
    const early = way.length < fewest;
    if (!early && way.length >= wanted) return;
    yield {
      at: placeOf(last),
      data: {
        count: way.length,
        whole,
        wanted: early ? fewest : wanted,
        way: wayInWords(way),
        context: early ? "early" : "assessment",
      },
      severity: early ? "warning" : "info",
    };
  },
});
