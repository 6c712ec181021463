import { rubricName } from "../rubric-names.ts";
import { defineRule } from "../rule.ts";

/**
 * M04: on some detour one principle can earn more than on the best way; its bar then stands at full
 * for people who did not play best. A little is natural, much is a fault.
 */
export const principleSurplus = defineRule({
  code: "principle-surplus",
  origin: "M04",
  limits: { notePercent: 100, warnPercent: 120 },
  *check(subject, { notePercent, warnPercent }) {
    const { analysis, model, program } = subject;
    for (const [index, principle] of program.principles.entries()) {
      const most = analysis.score.principles[principle]?.max ?? 0;
      const marks = model.principles[index] ?? 0;
      if (marks <= 0 || most * 100 <= notePercent * marks) continue;
      yield {
        at: ["scenes"],
        data: {
          principle,
          name: rubricName(subject, "principle", principle),
          most,
          marks,
          percent: Math.round((most * 100) / marks),
        },
        severity: most * 100 > warnPercent * marks ? "warning" : "info",
      };
    }
  },
});
