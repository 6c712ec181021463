import { expect, test } from "vitest";
import { countPaths } from "../../../../src/core/analysis/index.ts";
import { explore } from "../../../../src/core/engine/index.ts";
import { aResponse, aScenario, aScene, aSilence } from "../../../support/scenario-builder.ts";
import { programOf } from "../../../support/walkers.ts";

/** So many decisions in a row, each with so many responses and, if wanted, a silence. */
function row(decisions: number, responses: number, timed = false) {
  const scenes = Array.from({ length: decisions }, (_, index) => {
    const next = index + 1 < decisions ? `scene-${index + 1}` : "end";
    const all = Array.from({ length: responses }, (_unused, at) => aResponse(`response-${at}`, next));
    return aScene(`scene-${index}`, all, timed ? { time: 30, silence: aSilence(next) } : {});
  });
  const explored = explore(programOf(aScenario({ scenes })));
  if (!explored.ok) throw new Error(explored.code);
  return explored.situations;
}

test.each([
  [1, 1, 1n],
  [3, 5, 125n],
  [52, 2, 2n ** 52n],
  [100, 3, 3n ** 100n],
  [700, 20, 20n ** 700n],
])(
  "%i decisions with %i responses each have all their ways, to the last digit",
  (decisions, responses, ways) => {
    expect(countPaths(row(decisions, responses))).toBe(ways);
  },
);

test("a scene with hundreds of responses", () => {
  expect(countPaths(row(12, 300))).toBe(300n ** 12n);
});

test("silence is a way of its own where it is counted", () => {
  const situations = row(60, 2, true);
  expect(countPaths(situations)).toBe(2n ** 60n);
  expect(countPaths(situations, true)).toBe(3n ** 60n);
});
