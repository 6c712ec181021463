import { responseKey } from "../../model/index.ts";
import { defineRule } from "../rule.ts";

/** C11: something in the situation makes each best response right; otherwise it is a quiz in manners. */
export const groundlessBest = defineRule({
  code: "groundless-best",
  origin: "C11",
  limits: {},
  *check({ bestOf, document }) {
    for (const [scene, { id }] of bestOf) {
      if ((document.grounds[responseKey(scene, id)] ?? []).length > 0) continue;
      yield { at: ["scenes", scene, "responses", id], data: { scene, response: id } };
    }
  },
});
