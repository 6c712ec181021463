import { placeOf, wayInWords } from "../places.ts";
import { defineRule } from "../rule.ts";

/** M03: whoever leaves the best way loses at least a mark, so that no detour is worth taking. */
export const detourPays = defineRule({
  code: "detour-pays",
  origin: "M03",
  limits: { margin: 1 },
  *check({ analysis: { best, slip } }, { margin }) {
    if (slip === null || slip.marks <= best.marks - margin) return;
    const left = slip.responses[slip.at];
    if (left === undefined) return;
    yield {
      at: placeOf(left),
      data: {
        response: left,
        marks: slip.marks,
        best: best.marks,
        most: best.marks - margin,
        way: wayInWords(slip.responses.slice(slip.at)),
      },
      related: [{ path: placeOf(slip.instead), label: "best" }],
    };
  },
});
