import { lengthOf } from "../../analysis/index.ts";
import { feedbackIn, sayingOf, type Feedback, type Saying } from "../feedback.ts";
import { defineRule } from "../rule.ts";

/**
 * F05: no reply and no coach's note stands twice in a scenario; the second time it is noticed, and
 * then nothing is believed. Silences may share theirs, and a mere "yes" is no text.
 */
export const repeatedFeedback = defineRule({
  code: "repeated-feedback",
  origin: "F05",
  limits: { minCharacters: 5, minWords: 3 },
  *check(subject, { minCharacters, minWords }) {
    for (const language of subject.languages) {
      const least = language === "en" ? minWords : minCharacters;
      for (const part of ["reply", "coach"] as const) {
        const first = new Map<string, { feedback: Feedback; saying: Saying }>();
        for (const feedback of feedbackIn(subject, language)) {
          const saying = feedback[part];
          if (saying === null || lengthOf(saying.words, language) < least) continue;
          const words = saying.words.trim().replace(/\s+/g, " ");
          const earlier = first.get(words);
          if (earlier === undefined) first.set(words, { feedback, saying });
          else if (!bothSilences(earlier.feedback, feedback)) {
            const { at, text } = sayingOf(earlier.feedback, part, earlier.saying, language);
            yield {
              ...sayingOf(feedback, part, saying, language),
              data: { language, context: part },
              related: [{ path: at, text, label: "first" }],
            };
          }
        }
      }
    }
  },
});

function bothSilences(one: Feedback, other: Feedback): boolean {
  return one.response.kind === "silence" && other.response.kind === "silence";
}
