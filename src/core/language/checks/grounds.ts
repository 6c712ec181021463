import { field, keys } from "../plain.ts";
import type { Problems } from "../problems.ts";
import { checkReference } from "./reference.ts";
import { allResponses, namesIn } from "./walk.ts";

/** What a response rests on must be something that the scenario declares. */
export function checkGrounds(data: unknown, problems: Problems): void {
  const briefing = field(data, "briefing");
  const declared = new Set([
    ...["facts", "exhibits", "figures"].flatMap((list) => keys(field(data, list))),
    ...["know", "may", "may-not"].flatMap((list) => keys(field(briefing, list))),
  ]);
  for (const { path, value } of allResponses(data)) {
    for (const found of namesIn(field(value, "rests-on"), [...path, "rests-on"])) {
      checkReference("unknown-ground", found.name, declared, found.path, problems);
    }
  }
}
