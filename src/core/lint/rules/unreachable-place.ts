import type { Path } from "../../language/index.ts";
import { defineRule } from "../rule.ts";

/** S02: no scene, response or outcome that nobody can ever meet. */
export const unreachablePlace = defineRule({
  code: "unreachable-place",
  origin: "S02",
  limits: {},
  *check({ analysis }) {
    for (const { kind, id, reason } of analysis.unreachable) {
      yield { at: placeOf(kind, id), data: { id, context: `${kind}_${reason}` } };
    }
  },
});

function placeOf(kind: "scene" | "response" | "outcome", id: string): Path {
  if (kind === "outcome") return ["outcomes", id];
  const [scene = id, response] = id.split(".");
  return response === undefined ? ["scenes", scene] : ["scenes", scene, "responses", response];
}
