import { responseKey } from "../../model/index.ts";
import type { ScenarioFile } from "../schema/index.ts";

/** What each response rests on, by `scene.response`; for authors' tools, not for players. */
export type Grounds = Readonly<Record<string, readonly string[]>>;

export function groundsOf(file: ScenarioFile): Grounds {
  return Object.fromEntries(
    Object.entries(file.scenes).flatMap(([scene, { responses }]) =>
      Object.entries(responses).map(([id, response]) => [responseKey(scene, id), response["rests-on"] ?? []]),
    ),
  );
}
