import type { Language } from "../../model/index.ts";
import { decisionsIn, wordsOf } from "../decisions.ts";
import { defineRule } from "../rule.ts";

/**
 * O16: no response speaks of the others. They are shown in another order each time, and nobody says
 * "all of the above" to a customer.
 */
export const refersToOptions = defineRule({
  code: "refers-to-options",
  origin: "O16",
  limits: {},
  *check(subject) {
    for (const language of subject.languages) {
      for (const { options } of decisionsIn(subject, language)) {
        for (const option of options) {
          const phrase = REFERENCES[language].exec(option.words)?.[0];
          if (phrase === undefined) continue;
          yield { ...wordsOf(option, language), data: { language, id: option.response.id, phrase } };
        }
      }
    }
  },
});

const REFERENCES: Readonly<Record<Language, RegExp>> = {
  "zh-CN":
    /以上(?:都|皆|全|均|选项|几项|各项)|(?:上面|下面)(?:的|几个|两个)?(?:选项|都(?:对|不对|可以))|选项?[A-Da-d](?![A-Za-z])|[A-D](?:和|与|或|、)[A-D](?![A-Za-z])|第[一二三四1-4]个选项/u,
  "zh-TW":
    /以上(?:都|皆|全|均|選項|幾項|各項)|(?:上面|下面)(?:的|幾個|兩個)?(?:選項|都(?:對|不對|可以))|選項?[A-Da-d](?![A-Za-z])|[A-D](?:和|與|或|、)[A-D](?![A-Za-z])|第[一二三四1-4]個選項/u,
  en: /\b(?:[Aa]ll|[Nn]one|[Bb]oth|[Ee]ither|[Nn]either) of the (?:above|options|answers)\b|\b[Bb]oth [A-D] and [A-D]\b|\b(?:[Oo]ption|[Aa]nswer|[Cc]hoice) [A-D1-4]\b|\b[Tt]he (?:first|second|third|last) (?:option|answer) above\b/u,
};
