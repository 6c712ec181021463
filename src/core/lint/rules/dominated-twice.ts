import type { Response } from "../../model/index.ts";
import { defineRule } from "../rule.ts";

/**
 * O10: of two responses with the same lapses and the same way on, one is not simply worse. It would
 * only make the decision longer to read.
 */
export const dominatedTwice = defineRule({
  code: "dominated-twice",
  origin: "O10",
  limits: {},
  *check({ document, bestOf }) {
    for (const { id, responses } of document.scenario.scenes) {
      const path = (response: Response) => ["scenes", id, "responses", response.id];
      for (const alike of groupsOf(responses.filter((response) => response !== bestOf.get(id)))) {
        for (const response of alike) {
          const better = alike.find((other) => isWorse(response, other));
          if (better === undefined) continue;
          yield {
            at: path(response),
            data: { id: response.id, other: better.id },
            related: [{ path: path(better), label: "better" }],
          };
        }
      }
    }
  },
});

/** Responses with the same lapses, critical error and ways on; those without lapses are left out. */
function groupsOf(responses: readonly Response[]): Iterable<readonly Response[]> {
  const groups = new Map<string, Response[]>();
  for (const response of responses) {
    const { lapses, critical, next } = response;
    if (lapses.length === 0) continue;
    const key = JSON.stringify([[...lapses].sort(), critical, next]);
    groups.set(key, [...(groups.get(key) ?? []), response]);
  }
  return groups.values();
}

/** On every principle that either has marks on. */
function isWorse({ marks }: Response, other: Response): boolean {
  const principles = new Set([...Object.keys(marks), ...Object.keys(other.marks)]);
  const gaps = [...principles].map((each) => (other.marks[each] ?? 0) - (marks[each] ?? 0));
  return gaps.length > 0 && gaps.every((gap) => gap > 0);
}
