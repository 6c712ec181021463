import { percent } from "../cues.ts";
import { decisionsIn } from "../decisions.ts";
import { defineRule } from "../rule.ts";

/**
 * O07: the best response does not stand in the same place of the file too often. Players see the
 * responses shuffled, but whoever writes the file or reads a printout learns the place.
 */
export const bestPosition = defineRule({
  code: "best-position",
  origin: "O07",
  limits: { firstPercent: 45, anyPercent: 50, minDecisions: 6 },
  *check(subject, { firstPercent, anyPercent, minDecisions }) {
    const decisions = decisionsIn(subject, subject.document.scenario.language);
    if (decisions.length < minDecisions) return;
    const places = decisions.map(({ options, best }) => options.indexOf(best));
    const most = Math.max(...decisions.map(({ options }) => options.length));
    for (let place = 0; place < most; place++) {
      const there = decisions.filter((_, index) => places[index] === place);
      const limit = place === 0 ? firstPercent : anyPercent;
      if (100 * there.length <= limit * decisions.length) continue;
      yield {
        at: ["scenes"],
        data: {
          place: place + 1,
          count: there.length,
          decisions: decisions.length,
          share: percent(there.length / decisions.length),
          limit,
        },
        related: there.map(({ best }) => ({ path: best.at, label: "best" })),
      };
    }
  },
});
