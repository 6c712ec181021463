import type { Program } from "../../engine/index.ts";
import { OUTCOME_KINDS } from "../../model/index.ts";
import { placeOf } from "../places.ts";
import { defineRule, type Finding } from "../rule.ts";
import type { Subject } from "../subject.ts";

/** S05: good work, half work and bad work end differently, and the best way ends best. */
export const outcomeKinds = defineRule({
  code: "outcome-kinds",
  origin: "S05",
  limits: { fewest: 3 },
  *check(subject, { fewest }): Iterable<Finding> {
    const { outcomes } = subject.program;
    if (outcomes.length < fewest) {
      yield { at: ["outcomes"], data: { count: outcomes.length, limit: fewest, context: "few" } };
    }
    for (const kind of OUTCOME_KINDS) {
      if (outcomes.some((outcome) => outcome.kind === kind)) continue;
      yield { at: ["outcomes"], data: { kind, context: "missing" } };
    }
    const end = modelEnd(subject);
    const last = subject.model.responses.at(-1);
    if (end === undefined || last === undefined || end.kind === "best") return;
    yield {
      at: ["outcomes", end.id],
      data: { id: end.id, kind: end.kind, context: "model" },
      related: [{ path: placeOf(last), label: "last" }],
    };
  },
});

/** The model path has all marks, so that only a critical error of its own can close a gate. */
function modelEnd({ program, model, analysis }: Subject): Program["outcomes"][number] | undefined {
  const end = program.outcomes[analysis.best.outcome];
  const critical = model.situations.some(({ response }) => response.critical !== null);
  return end?.gate?.noCritical === true && critical ? program.outcomes[end.gate.otherwise] : end;
}
