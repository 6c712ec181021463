import { percent } from "../cues.ts";
import { decisionsIn, relatedTo, wordsOf } from "../decisions.ts";
import { defineRule } from "../rule.ts";
import { similarity } from "../similarity.ts";

/**
 * O08: two responses of a decision differ in more than a few characters. Otherwise trainees play
 * "find the difference" instead of weighing what to say.
 */
export const tooSimilar = defineRule({
  code: "too-similar",
  origin: "O08",
  limits: { percent: 70 },
  *check(subject, limits) {
    for (const language of subject.languages) {
      for (const { options } of decisionsIn(subject, language)) {
        for (const [index, option] of options.entries()) {
          for (const other of options.slice(index + 1)) {
            const alike = similarity(option.words, other.words, language);
            if (100 * alike <= limits.percent) continue;
            yield {
              ...wordsOf(other, language),
              data: { language, first: option.response.id, id: other.response.id, alike: percent(alike) },
              related: [relatedTo(option, language, "other")],
            };
          }
        }
      }
    }
  },
});
