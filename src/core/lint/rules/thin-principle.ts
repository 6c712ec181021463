import { FAINT_BELOW } from "../../scoring/index.ts";
import { rubricName } from "../rubric-names.ts";
import { defineRule } from "../rule.ts";

/**
 * M06: from a handful of marks nothing can be read, so such a principle gets no bar. A very short
 * scenario has no more to give; there it waits.
 */
export const thinPrinciple = defineRule({
  code: "thin-principle",
  origin: "M06",
  limits: { fewest: FAINT_BELOW },
  *check(subject, { fewest }) {
    const { model, program, short } = subject;
    if (short) return;
    for (const [index, principle] of program.principles.entries()) {
      const marks = model.principles[index] ?? 0;
      if (marks <= 0 || marks >= fewest) continue;
      const name = rubricName(subject, "principle", principle);
      yield { at: ["scenes"], data: { principle, name, marks, fewest } };
    }
  },
});
