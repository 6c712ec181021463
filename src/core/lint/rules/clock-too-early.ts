import { placeOf } from "../places.ts";
import { rubricName } from "../rubric-names.ts";
import { defineRule, type Finding } from "../rule.ts";

/** The principle that a clock is about. */
const TIMELY = "timely";

/**
 * T03: the clock starts when people have found their feet, and only where being quick is the point.
 * A warning, because two scenarios rightly start against the clock.
 */
export const clockTooEarly = defineRule({
  code: "clock-too-early",
  origin: "T03",
  limits: {},
  *check(subject): Iterable<Finding> {
    const { document, rubric } = subject;
    const { scenes, start } = document.scenario;
    const judged = rubric === null || rubric.principles.some(({ id }) => id === TIMELY);
    for (const scene of scenes) {
      if (scene.time === null) continue;
      const at = [...placeOf(scene.id), "time"];
      if (scene.id === start) yield { at, data: { scene: scene.id, context: "first" } };
      if (judged && !scene.responses.some(({ marks }) => (marks[TIMELY] ?? 0) !== 0)) {
        const name = rubricName(subject, "principle", TIMELY);
        yield { at, data: { scene: scene.id, principle: TIMELY, name, context: "untimely" } };
      }
    }
  },
});
