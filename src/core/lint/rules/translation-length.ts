import { lengthOf } from "../../analysis/index.ts";
import { defineRule } from "../rule.ts";
import { atText, textsIn } from "../text-places.ts";

/**
 * I03: Chinese characters to English words of a response outside the usual ratio. A translator who
 * explains or shortens gives the response another weight in the choice.
 */
export const translationLength = defineRule({
  code: "translation-length",
  origin: "I03",
  limits: { atLeast: 1, atMost: 2.4 },
  *check(subject, { atLeast, atMost }) {
    const { languages, document } = subject;
    const chinese = languages.find((language) => language !== "en");
    if (chinese === undefined || !languages.includes("en")) return;
    const source = document.scenario.language === "en" ? "en" : chinese;
    const english = new Map(textsIn(subject, "en").map((text) => [text.key, text]));
    for (const text of textsIn(subject, chinese)) {
      const other = english.get(text.key);
      if (text.part !== "words" || other === undefined) continue;
      const characters = lengthOf(text.text, chinese);
      const words = lengthOf(other.text, "en");
      const ratio = characters / Math.max(1, words);
      if (ratio >= atLeast && ratio <= atMost) continue;
      yield {
        ...atText(source === "en" ? text : other),
        data: { characters, words, context: ratio > atMost ? "short" : "long" },
        related: [{ path: text.path, label: "source" }],
      };
    }
  },
});
