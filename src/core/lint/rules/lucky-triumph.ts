import { lowestWay } from "../../analysis/index.ts";
import type { ProgramOutcome } from "../../engine/index.ts";
import { wayInWords } from "../places.ts";
import { defineRule, type Finding } from "../rule.ts";
import type { Subject } from "../subject.ts";

/**
 * S08: nobody who lost many marks is led to the best outcome by the last few decisions, neither by
 * the structure nor by a gate that asks for too little.
 */
export const luckyTriumph = defineRule({
  code: "lucky-triumph",
  origin: "S08",
  limits: { percent: 70 },
  *check(subject, { percent }) {
    for (const outcome of subject.program.outcomes) {
      const fallback = outcome.gate && subject.program.outcomes[outcome.gate.otherwise];
      if (fallback?.kind === "best") {
        yield {
          at: ["outcomes", outcome.id, "gate", "otherwise"],
          value: true,
          data: { id: fallback.id, context: "otherwise" },
        };
      }
      if (outcome.kind === "best") yield* poorTriumph(subject, outcome, percent);
    }
  },
});

function* poorTriumph(
  { situations, model }: Subject,
  { id, index, gate }: ProgramOutcome,
  percent: number,
): Iterable<Finding> {
  const asked = gate?.scoreAtLeast ?? 0;
  if (asked >= percent) return;
  const enough = asked > 0 ? Math.ceil((asked * model.marks) / 100) : -Infinity;
  const way = lowestWay(
    situations,
    index,
    enough,
    ({ critical }) => gate?.noCritical !== true || critical === null,
  );
  if (way === null || Math.max(0, way.marks) * 100 >= percent * model.marks) return;
  yield {
    at: gate === null ? ["outcomes", id] : ["outcomes", id, "gate"],
    data: {
      id,
      marks: way.marks,
      whole: model.marks,
      percent,
      way: wayInWords(way.responses),
      context: asked > 0 ? "gate" : "open",
    },
  };
}
