import { featuresOf, WORD_LISTS } from "../../analysis/index.ts";
import { chanceOf, hitRate, percent } from "../cues.ts";
import { decisionsIn, wholeOf } from "../decisions.ts";
import { defineRule } from "../rule.ts";

/**
 * O05: neither the most polite words nor the least polite ones point to the best response, and
 * neither is never right. Otherwise trainees learn to count courtesies.
 */
export const courtesyCue = defineRule({
  code: "courtesy-cue",
  origin: "O05",
  limits: { marginPoints: 20, minDecisions: 4, minDecisionsForNever: 8 },
  *check(subject, { marginPoints, minDecisions, minDecisionsForNever }) {
    for (const language of subject.languages) {
      const decisions = decisionsIn(subject, language);
      if (decisions.length < minDecisions) continue;
      const limit = chanceOf(decisions) + marginPoints / 100;
      const lists = WORD_LISTS[language];
      for (const [strategy, sign] of STRATEGIES) {
        const hits = hitRate(decisions, (words) => sign * featuresOf(words, language, lists).polite);
        const never = hits === 0 && decisions.length >= minDecisionsForNever;
        if (hits <= limit && !never) continue;
        const data = { language, hits: percent(hits), limit: percent(limit), decisions: decisions.length };
        yield { ...wholeOf(language), data: { ...data, context: never ? `${strategy}_never` : strategy } };
      }
    }
  },
});

const STRATEGIES = [
  ["polite", 1],
  ["impolite", -1],
] as const;
