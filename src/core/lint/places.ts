import type { Path } from "../language/index.ts";
import { SILENCE, type ResponseKey } from "../model/index.ts";

/** Steps of a way that a message names; the last ones lead to the place it is about. */
const NAMED_STEPS = 8;
/** Steps that `wayInWords` needs to know of; a whole way for each of many findings would be quadratic. */
export const STEPS_NEEDED = NAMED_STEPS + 1;

/** Where a scene, or a response named `scene.response`, stands in the scenario file. */
export function placeOf(key: string): Path {
  const [scene = key, response] = key.split(".");
  if (response === undefined) return ["scenes", scene];
  return response === SILENCE ? ["scenes", scene, SILENCE] : ["scenes", scene, "responses", response];
}

/** A way through the story in one line; of a long one its last steps. */
export function wayInWords(responses: readonly ResponseKey[]): string {
  const named = responses.slice(-NAMED_STEPS).join(" → ");
  return responses.length > NAMED_STEPS ? `… → ${named}` : named;
}
