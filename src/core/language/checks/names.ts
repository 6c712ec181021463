import { RESERVED_RESPONSE_IDS, RESERVED_SCENE_IDS } from "../../model/index.ts";
import { field, has } from "../plain.ts";
import type { Problems } from "../problems.ts";
import type { Path } from "../yaml/source-map.ts";
import { outcomesOf, responsesOf, scenesOf } from "./walk.ts";

/** Ids that would meet in one place: reserved words, and a scene called like an outcome. */
export function checkNames(data: unknown, problems: Problems): void {
  for (const scene of scenesOf(data)) {
    reserve(scene.id, RESERVED_SCENE_IDS, scene.path, problems);
    for (const response of responsesOf(scene)) {
      if (!response.silent) reserve(response.id, RESERVED_RESPONSE_IDS, response.path, problems);
    }
  }
  for (const outcome of outcomesOf(data)) {
    if (!has(field(data, "scenes"), outcome.id)) continue;
    const first = { path: ["scenes", outcome.id], label: "first" };
    problems.atKey("duplicate-id", outcome.path, { id: outcome.id }, [first]);
  }
}

function reserve(id: string, reserved: readonly string[], path: Path, problems: Problems): void {
  if (reserved.includes(id)) problems.atKey("reserved-id", path, { id, allowed: reserved.join(" · ") });
}
