import { lengthOf } from "../../analysis/index.ts";
import { mean } from "../cues.ts";
import { decisionsIn, relatedTo } from "../decisions.ts";
import { defineRule } from "../rule.ts";

/**
 * O03: the responses of a decision are about equally long, and the best is neither clearly longer
 * nor clearly shorter than the rest. Whoever sees one long line among short ones stops reading.
 */
export const lengthSpread = defineRule({
  code: "length-spread",
  origin: "O03",
  limits: { ratio: 1.6, bestAtLeast: 0.75, bestAtMost: 1.25 },
  *check(subject, { ratio, bestAtLeast, bestAtMost }) {
    for (const language of subject.languages) {
      for (const { at, options, best, others } of decisionsIn(subject, language)) {
        const lengths = options.map(({ words }) => lengthOf(words, language));
        const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
        const own = lengthOf(best.words, language);
        const usual = mean(others.map(({ words }) => lengthOf(words, language)));
        const data = { language, shortest, longest, own, usual: Math.round(usual) };
        const text = { language, key: best.key };
        const related = [relatedTo(best, language, "best")];
        if (longest > ratio * shortest) yield { at, text, related, data };
        else if (own > bestAtMost * usual) yield { at, text, related, data: { ...data, context: "long" } };
        else if (own < bestAtLeast * usual) yield { at, text, related, data: { ...data, context: "short" } };
      }
    }
  },
});
