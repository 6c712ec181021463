import { lengthOf, storyTexts } from "../../analysis/index.ts";
import { defineRule } from "../rule.ts";

/** C05: what is read on the model path, coaching aside, takes about thirteen minutes at most. */
export const longReading = defineRule({
  code: "long-reading",
  origin: "C05",
  limits: { characters: 2600, words: 1900 },
  *check({ document, entry, languages, model }, { characters, words }) {
    for (const language of languages) {
      const limit = language === "en" ? words : characters;
      const length = storyTexts(document.scenario, model.responses, entry.texts[language]).reduce(
        (sum, text) => sum + lengthOf(text, language),
        0,
      );
      if (length <= limit) continue;
      const context = language === "en" ? "words" : "characters";
      yield { at: ["scenes"], data: { language, length, limit, context } };
    }
  },
});
