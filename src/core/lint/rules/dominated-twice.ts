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
      for (const response of responses) {
        const better = responses.find(
          (other) => other !== response && other !== bestOf.get(id) && isDominated(response, other),
        );
        if (better === undefined) continue;
        const path = (each: Response) => ["scenes", id, "responses", each.id];
        yield {
          at: path(response),
          data: { id: response.id, other: better.id },
          related: [{ path: path(better), label: "better" }],
        };
      }
    }
  },
});

function isDominated(response: Response, other: Response): boolean {
  if (response.lapses.length === 0 || response.critical !== other.critical) return false;
  if (list(response.lapses) !== list(other.lapses) || ways(response) !== ways(other)) return false;
  const principles = new Set([...Object.keys(response.marks), ...Object.keys(other.marks)]);
  const gaps = [...principles].map((each) => (other.marks[each] ?? 0) - (response.marks[each] ?? 0));
  return gaps.length > 0 && gaps.every((gap) => gap > 0);
}

function list(ids: readonly string[]): string {
  return [...ids].sort().join(" ");
}

function ways({ next }: Response): string {
  return JSON.stringify(next);
}
