import { SILENCE } from "../../model/index.ts";
import type { ScenarioFile } from "../schema/index.ts";
import type { Path } from "../yaml/source-map.ts";

/** A lint rule set aside by the author for one place and all that stands under it. */
export interface Allowance {
  /** Where it holds; the top of the file is the empty path. */
  readonly path: Path;
  /** As written; whether there is such a rule is the lint's question. */
  readonly code: string;
  readonly reason: string;
}

export function allowancesOf(file: ScenarioFile): readonly Allowance[] {
  const at = (path: Path, allow: Readonly<Record<string, string>> | undefined) =>
    Object.entries(allow ?? {}).map(([code, reason]) => ({ path, code, reason }));
  return [
    ...at([], file.allow),
    ...Object.entries(file.scenes).flatMap(([id, scene]) => [
      ...at(["scenes", id], scene.allow),
      ...Object.entries(scene.responses).flatMap(([response, { allow }]) =>
        at(["scenes", id, "responses", response], allow),
      ),
      ...at(["scenes", id, SILENCE], scene.silence?.allow),
    ]),
    ...Object.entries(file.outcomes).flatMap(([id, { allow }]) => at(["outcomes", id], allow)),
  ];
}
