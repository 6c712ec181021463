import { extremeWays, type ProgramResponse, type Situations } from "../../engine/index.ts";
import { defineRule } from "../rule.ts";

/** S14: a person can still read, translate and check it. */
export const tooBig = defineRule({
  code: "too-big",
  origin: "S14",
  limits: { scenes: 60, paths: 10_000_000, depth: 20 },
  *check({ analysis, situations }, { scenes, paths, depth }) {
    const at = ["scenes"];
    if (analysis.scenes > scenes)
      yield { at, data: { size: analysis.scenes, limit: scenes, context: "scenes" } };
    if (Number(analysis.paths) > paths) {
      yield { at, data: { size: String(analysis.paths), limit: paths, context: "paths" } };
    }
    const longest = longestWay(situations);
    if (longest > depth) yield { at, data: { size: longest, limit: depth, context: "depth" } };
  },
});

/** Decisions on the longest playthrough. */
function longestWay(situations: Situations): number {
  const weight = ({ kind }: ProgramResponse) => (kind === "silence" ? null : 1);
  return extremeWays(situations, { weight }).worth[situations.start] ?? 0;
}
