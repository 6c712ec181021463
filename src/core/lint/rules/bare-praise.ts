import type { Language } from "../../model/index.ts";
import { feedbackIn, sayingOf } from "../feedback.ts";
import { defineRule } from "../rule.ts";

/**
 * F04: the coach's note on a best response does not begin with praise. What worked on the customer
 * can be used again; "well done" cannot.
 */
export const barePraise = defineRule({
  code: "bare-praise",
  origin: "F04",
  limits: {},
  *check(subject) {
    for (const language of subject.languages) {
      for (const feedback of feedbackIn(subject, language)) {
        const { coach, response, scene } = feedback;
        if (coach === null || subject.bestOf.get(scene) !== response) continue;
        const phrase = PRAISE[language].exec(coach.words)?.[0];
        if (phrase === undefined) continue;
        yield {
          ...sayingOf(feedback, "coach", coach, language),
          data: { language, id: response.id, phrase },
        };
      }
    }
  },
});

const PRAISE: Readonly<Record<Language, RegExp>> = {
  "zh-CN": /^(?:很好|非常好|太好了|正确|不错|很棒|真棒|做得好|说得好|干得好)/u,
  "zh-TW": /^(?:很好|非常好|太好了|正確|不錯|很棒|真棒|做得好|說得好|好棒)/u,
  en: /^(?:well done|correct|good job|great|excellent|perfect|very good|good answer)\b/iu,
};
