import { SILENCE } from "../../model/index.ts";
import { placeOf } from "../places.ts";
import { rubricName } from "../rubric-names.ts";
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
  *check(subject, { most }): Iterable<Finding> {
    const { document } = subject;
    const timely = rubricName(subject, "principle", TIMELY);
    const outcomes = new Set(document.scenario.outcomes.map(({ id }) => id));
    for (const { id: scene, silence } of document.scenario.scenes) {
      if (silence === null) continue;
      const place = [...placeOf(scene), SILENCE];
      for (const [principle, mark] of Object.entries(silence.marks)) {
        if (mark === 0 || (principle === TIMELY && mark < 0 && mark >= -most)) continue;
        const context = principle === TIMELY && mark < 0 ? "marks" : "other";
        const name = rubricName(subject, "principle", principle);
        const data = { scene, principle, name, mark, most, timely, context };
        yield { at: [...place, "marks", principle], data };
      }
      if (silence.critical !== null) {
        yield {
          at: [...place, "critical"],
          data: {
            scene,
            critical: silence.critical,
            name: rubricName(subject, "critical", silence.critical),
            context: "critical",
          },
        };
      }
      const end = silence.next.find(({ to }) => outcomes.has(to));
      if (end) yield { at: [...place, "next"], data: { scene, outcome: end.to, context: "outcome" } };
    }
  },
});
