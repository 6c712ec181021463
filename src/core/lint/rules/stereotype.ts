import { defineRule } from "../rule.ts";
import { atText, textsIn } from "../text-places.ts";
import { findWords } from "../words/find-words.ts";
import { STEREOTYPES } from "../words/stereotypes.ts";

/** C07: nobody is difficult because of age, sex, region, disability or accent. */
export const stereotype = defineRule({
  code: "stereotype",
  origin: "C07",
  limits: {},
  *check(subject) {
    for (const language of subject.languages) {
      for (const text of textsIn(subject, language)) {
        for (const phrase of findWords(text.text, STEREOTYPES, language)) {
          yield { ...atText(text), data: { phrase } };
        }
      }
    }
  },
});
