import { field, keys } from "../plain.ts";
import type { Problems } from "../problems.ts";
import type { Path } from "../yaml/source-map.ts";
import { checkReference } from "./reference.ts";
import { allResponses, conditionsOf, namesIn } from "./walk.ts";

/** Facts that are read or changed must be declared, and a condition must ask for something. */
export function checkFacts(data: unknown, problems: Problems): void {
  const facts = new Set(keys(field(data, "facts")));
  const check = (value: unknown, path: Path) => {
    for (const found of namesIn(value, path)) {
      checkReference("unknown-fact", found.name, facts, found.path, problems);
    }
  };
  for (const { path, value } of conditionsOf(data)) {
    if (keys(value).length === 0) problems.atKey("empty-condition", path, { context: "when" });
    check(field(value, "knows"), [...path, "knows"]);
    check(field(value, "lacks"), [...path, "lacks"]);
  }
  for (const { path, value } of allResponses(data)) {
    check(field(value, "set"), [...path, "set"]);
    check(field(value, "clear"), [...path, "clear"]);
  }
}
