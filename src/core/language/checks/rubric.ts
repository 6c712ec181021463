import { field, keys, pairs } from "../plain.ts";
import type { Problems } from "../problems.ts";
import type { Path } from "../yaml/source-map.ts";
import { checkReference } from "./reference.ts";
import { namesIn } from "./walk.ts";

/** Parts whose ids scenarios and the rubric itself use without naming the part. */
const NAMED_ALIKE = ["principles", "behaviours", "lapses", "criticals"] as const;

/** Names inside a rubric file: each given once, and each that is used given somewhere. */
export function checkRubric(data: unknown, problems: Problems): void {
  const given = (part: string) => new Set(keys(field(data, part)));
  const [principles, sources] = [given("principles"), given("sources")];
  const betrayed = new Set([...given("lapses"), ...given("criticals")]);
  const one = (name: unknown, path: Path, known: ReadonlySet<string>, part: string) =>
    checkReference("unknown-rubric-id", name, known, path, problems, { part });

  const first = new Map<string, Path>();
  for (const part of NAMED_ALIKE) {
    for (const [id, value] of pairs(field(data, part))) {
      const path = [part, id];
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, path);
      else problems.atKey("duplicate-id", path, { id }, [{ path: earlier, label: "first" }]);
      for (const { name, path: at } of namesIn(field(value, "origin"), [...path, "origin"])) {
        one(name, at, sources, "sources");
      }
    }
  }
  for (const [id, value] of pairs(field(data, "behaviours"))) {
    one(field(value, "principle"), ["behaviours", id, "principle"], principles, "principles");
  }
  for (const [id, value] of pairs(field(data, "lapses"))) {
    for (const { name, path } of namesIn(field(value, "principles"), ["lapses", id, "principles"])) {
      one(name, path, principles, "principles");
    }
  }
  for (const [id, value] of pairs(field(data, "forbidden"))) {
    one(field(value, "betrays"), ["forbidden", id, "betrays"], betrayed, "betrayed");
  }
}
