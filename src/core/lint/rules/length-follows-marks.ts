import { lengthOf } from "../../analysis/index.ts";
import { mean } from "../cues.ts";
import { decisionsIn, wholeOf } from "../decisions.ts";
import { rankCorrelation } from "../rank-correlation.ts";
import { defineRule } from "../rule.ts";

/**
 * O04: over the whole scenario, length does not tell how good a response is. Even where the best is
 * not the longest, "the longer, the better" may still be a rule that pays. In a handful
 * of decisions any correlation is chance.
 */
export const lengthFollowsMarks = defineRule({
  code: "length-follows-marks",
  origin: "O04",
  limits: { rho: 0.25, minDecisions: 8 },
  *check(subject, { rho, minDecisions }) {
    for (const language of subject.languages) {
      const found = decisionsIn(subject, language).flatMap(({ options }) => {
        const lengths = options.map(({ words }) => lengthOf(words, language));
        const correlation = rankCorrelation(
          lengths,
          options.map(({ total }) => total),
        );
        return correlation === null ? [] : [correlation];
      });
      const usual = mean(found);
      if (found.length < minDecisions || Math.abs(usual) <= rho) continue;
      const data = { language, rho: usual.toFixed(2), limit: rho, context: usual > 0 ? "long" : "short" };
      yield { ...wholeOf(language), data };
    }
  },
});
