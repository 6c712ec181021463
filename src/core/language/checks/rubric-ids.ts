import type { Rubric } from "../../model/index.ts";
import { field, keys } from "../plain.ts";
import type { Problems } from "../problems.ts";
import type { Path } from "../yaml/source-map.ts";
import { checkReference } from "./reference.ts";
import { allResponses, namesIn, scenesOf } from "./walk.ts";

/** Every name that a scenario takes from the rubric must be in it, in the right part of it. */
export function checkRubricIds(data: unknown, rubric: Rubric, problems: Problems): void {
  const ids = (things: readonly { readonly id: string }[]) => new Set(things.map(({ id }) => id));
  const principles = ids(rubric.principles);
  const behaviours = ids(rubric.behaviours);
  const lapses = ids(rubric.lapses);
  const criticals = ids(rubric.criticals);
  const provisions = ids(rubric.provisions);

  const list = (value: unknown, path: Path, known: ReadonlySet<string>, part: string) => {
    for (const { name, path: at } of namesIn(value, path)) one(name, at, known, part);
  };
  const one = (name: unknown, path: Path, known: ReadonlySet<string>, part: string, at?: "atKey") =>
    checkReference("unknown-rubric-id", name, known, path, problems, { part, ...(at ? { at } : {}) });

  list(field(data, "trains"), ["trains"], new Set([...principles, ...behaviours, ...lapses]), "trainable");
  for (const { path, value } of scenesOf(data)) {
    list(field(value, "cites"), [...path, "cites"], provisions, "provisions");
  }
  for (const { path, value } of allResponses(data)) {
    list(field(value, "behaviours"), [...path, "behaviours"], behaviours, "behaviours");
    list(field(value, "lapses"), [...path, "lapses"], lapses, "lapses");
    list(field(value, "cites"), [...path, "cites"], provisions, "provisions");
    one(field(value, "critical"), [...path, "critical"], criticals, "criticals");
    for (const principle of keys(field(value, "marks"))) {
      one(principle, [...path, "marks", principle], principles, "principles", "atKey");
    }
  }
}
