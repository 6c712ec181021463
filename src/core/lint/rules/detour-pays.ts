import { placeOf, wayInWords } from "../places.ts";
import { defineRule } from "../rule.ts";

/**
 * M03: whoever leaves the best way loses at least a mark, so that no detour is worth taking. The best
 * way is the one that earns most, so it may be a detour itself: then it earns more than taking the
 * highest marks in each decision.
 */
export const detourPays = defineRule({
  code: "detour-pays",
  origin: "M03",
  limits: { margin: 1 },
  *check({ analysis: { best, slip, leavesKey } }, { margin }) {
    const left = leavesKey === null ? undefined : best.responses[leavesKey.at];
    if (leavesKey !== null && left !== undefined) {
      const { marks, taken, recovery } = leavesKey;
      const data = { response: left, marks: best.marks, key: marks, scene: recovery, context: "more" };
      yield { at: placeOf(left), data, related: [{ path: placeOf(taken), label: "key" }] };
      return;
    }
    if (slip === null || slip.marks <= best.marks - margin) return;
    const slipped = slip.responses[slip.at];
    if (slipped === undefined) return;
    yield {
      at: placeOf(slipped),
      data: {
        response: slipped,
        marks: slip.marks,
        best: best.marks,
        most: best.marks - margin,
        way: wayInWords(slip.responses.slice(slip.at)),
      },
      related: [{ path: placeOf(slip.instead), label: "best" }],
    };
  },
});
