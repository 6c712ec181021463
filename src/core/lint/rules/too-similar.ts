import { percent } from "../cues.ts";
import { decisionsIn, relatedTo, wordsOf } from "../decisions.ts";
import { defineRule } from "../rule.ts";
import { partsOf, similarity } from "../similarity.ts";

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
        const compared = options.map((option) => ({ option, parts: partsOf(option.words, language) }));
        for (const [index, { option, parts }] of compared.entries()) {
          for (const { option: other, parts: theirs } of compared.slice(index + 1)) {
            const alike = similarity(parts, theirs, language);
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
