import { lengthOf } from "../../analysis/index.ts";
import { NARRATION, textKeys } from "../../model/index.ts";
import { decisionsIn, isWritten, wordsOf } from "../decisions.ts";
import { defineRule } from "../rule.ts";

/** O18: responses and the customer's lines are short enough to be said in one breath or two. */
export const tooLongToSay = defineRule({
  code: "too-long-to-say",
  origin: "O18",
  limits: { characters: 60, words: 40, lineCharacters: 90, lineWords: 60 },
  *check(subject, limits) {
    const { entry, document, languages } = subject;
    for (const language of languages) {
      const limit = language === "en" ? limits.words : limits.characters;
      for (const option of decisionsIn(subject, language).flatMap(({ options }) => options)) {
        const length = lengthOf(option.words, language);
        if (length <= limit) continue;
        yield { ...wordsOf(option, language), data: { language, length, limit, context: "response" } };
      }
      const most = language === "en" ? limits.lineWords : limits.lineCharacters;
      for (const { id: scene, lines } of document.scenario.scenes) {
        for (const [index, { id, voice }] of lines.entries()) {
          const key = textKeys.line(scene, id);
          const length = lengthOf(entry.texts[language][key] ?? "", language);
          if (length <= most || voice === NARRATION || !isWritten(entry.states[language][key])) continue;
          yield {
            at: ["scenes", scene, "lines", index],
            text: { language, key },
            data: { language, length, limit: most, context: "line" },
          };
        }
      }
    }
  },
});
