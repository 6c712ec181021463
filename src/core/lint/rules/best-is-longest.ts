import { lengthOf } from "../../analysis/index.ts";
import { chanceOf } from "../cues.ts";
import { decisionsIn, relatedTo, wholeOf } from "../decisions.ts";
import { defineRule } from "../rule.ts";

/**
 * O02: the best response is the strictly longest (or shortest) one in no more decisions than chance
 * would give, plus a margin. Translations are judged too: they lengthen the careful line.
 */
export const bestIsLongest = defineRule({
  code: "best-is-longest",
  origin: "O02",
  limits: { marginPoints: 10 },
  *check(subject, { marginPoints }) {
    for (const language of subject.languages) {
      const decisions = decisionsIn(subject, language);
      const limit = chanceOf(decisions) + marginPoints / 100;
      for (const [context, sign] of EXTREMES) {
        const given = decisions.filter(({ best, others }) => {
          const own = sign * lengthOf(best.words, language);
          return others.every(({ words }) => own > sign * lengthOf(words, language));
        });
        if (given.length <= limit * decisions.length) continue;
        yield {
          ...wholeOf(language),
          data: {
            language,
            count: given.length,
            scenes: decisions.length,
            limit: Math.round(limit * 100),
            context,
          },
          related: given.map(({ best }) => relatedTo(best, language, "best")),
        };
      }
    }
  },
});

const EXTREMES = [
  ["longest", 1],
  ["shortest", -1],
] as const;
