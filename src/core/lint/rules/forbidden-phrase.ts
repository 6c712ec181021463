import { decisionsIn, wordsOf } from "../decisions.ts";
import { phrasesIn } from "../../model/index.ts";
import { rubricName } from "../rubric-names.ts";
import { defineRule } from "../rule.ts";

/**
 * O12: nobody is rewarded for a phrase that the rubric forbids: not in a best response, nor in any
 * that loses nothing. Each language has its own phrases.
 */
export const forbiddenPhrase = defineRule({
  code: "forbidden-phrase",
  origin: "O12",
  limits: {},
  *check(subject) {
    const phrases = subject.rubric?.forbidden ?? [];
    for (const language of subject.languages) {
      for (const { options, best } of decisionsIn(subject, language)) {
        for (const option of options) {
          if (option !== best && option.total < 0) continue;
          for (const { id, text, betrays } of phrasesIn(option.words, language, phrases)) {
            const part = subject.rubric?.criticals.some((each) => each.id === betrays) ? "critical" : "lapse";
            const name = rubricName(subject, part, betrays);
            const data = { language, id: option.response.id, phrase: text, entry: id, betrays, name };
            yield { ...wordsOf(option, language), data };
          }
        }
      }
    }
  },
});
