import { SILENCE } from "../../model/index.ts";
import { placeOf } from "../places.ts";
import { defineRule, type Finding } from "../rule.ts";

/** The only principle that silence can fail. */
const TIMELY = "timely";

/**
 * T04, M07: running out of time costs a little and the story goes on; whoever reads slowly or was
 * interrupted has not done anything wrong.
 */
export const harshSilence = defineRule({
  code: "harsh-silence",
  origin: "T04, M07",
  limits: { most: 1 },
  *check({ document }, { most }): Iterable<Finding> {
    const outcomes = new Set(document.scenario.outcomes.map(({ id }) => id));
    for (const { id: scene, silence } of document.scenario.scenes) {
      if (silence === null) continue;
      const place = [...placeOf(scene), SILENCE];
      for (const [principle, mark] of Object.entries(silence.marks)) {
        if (mark === 0 || (principle === TIMELY && mark < 0 && mark >= -most)) continue;
        const context = principle === TIMELY && mark < 0 ? "marks" : "other";
        yield { at: [...place, "marks", principle], data: { scene, principle, mark, most, context } };
      }
      if (silence.critical !== null) {
        yield {
          at: [...place, "critical"],
          data: { scene, critical: silence.critical, context: "critical" },
        };
      }
      const end = silence.next.find(({ to }) => outcomes.has(to));
      if (end) yield { at: [...place, "next"], data: { scene, outcome: end.to, context: "outcome" } };
    }
  },
});
