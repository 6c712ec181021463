import { textKeys } from "../../model/index.ts";
import { placeOf } from "../places.ts";
import { rubricName } from "../rubric-names.ts";
import { defineRule, type Finding } from "../rule.ts";
import type { Subject } from "../subject.ts";

/**
 * M07: critical errors are few, named, and explained in their own words, because one alone fails an
 * assessment. That silence is none is looked at with everything else about silence.
 */
export const criticalErrors = defineRule({
  code: "critical-errors",
  origin: "M07",
  limits: { percent: 10 },
  *check(subject, { percent }): Iterable<Finding> {
    const { document, analysis } = subject;
    const uses = coachUses(subject);
    let count = 0;
    for (const { id: scene, responses } of document.scenario.scenes) {
      for (const { id, critical, lapses } of responses) {
        if (critical === null) continue;
        count++;
        const at = placeOf(`${scene}.${id}`);
        const response = `${scene}.${id}`;
        const data = { response, critical, name: rubricName(subject, "critical", critical) };
        if (lapses.length === 0) yield { at, data: { ...data, context: "lapse" } };
        const coach = document.texts[textKeys.coach(scene, id)] ?? "";
        if ((uses.get(coach) ?? 0) > 1) {
          yield { at: [...at, "coach"], data: { ...data, context: "coach" } };
        }
      }
    }
    if (count * 100 > percent * analysis.responses) {
      const { responses } = analysis;
      yield { at: ["scenes"], data: { number: count, responses, percent, context: "share" } };
    }
  },
});

/** How often each coach's note stands in the scenario. */
function coachUses({ document }: Subject): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { id: scene, responses } of document.scenario.scenes) {
    for (const { id } of responses) {
      const coach = document.texts[textKeys.coach(scene, id)] ?? "";
      uses.set(coach, (uses.get(coach) ?? 0) + 1);
    }
  }
  return uses;
}
