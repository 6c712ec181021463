import { defineRule } from "../rule.ts";

/**
 * C10: the briefing tells what the trainee may promise, spend, disclose and escalate, and what not;
 * without it the best response could only be guessed.
 */
export const factsCard = defineRule({
  code: "facts-card",
  origin: "C10",
  limits: { least: 2 },
  *check({ document }, { least }) {
    const { may, mayNot } = document.scenario.briefing;
    for (const [list, ids] of [["may", may] as const, ["may-not", mayNot] as const]) {
      if (ids.length >= least) continue;
      yield { at: ["briefing", list], data: { list, count: ids.length, least } };
    }
  },
});
