import { lengthOf } from "../../analysis/index.ts";
import { defineRule } from "../rule.ts";
import { atText, textsIn } from "../text-places.ts";

const HAN = /\p{Script=Han}+/u;

/**
 * I02: no Han characters in English, and Han characters in Chinese: else a text was never translated.
 * A short term or a number may stand alone in Latin letters in any language.
 */
export const wrongScript = defineRule({
  code: "wrong-script",
  origin: "I02",
  limits: { longestTerm: 3 },
  *check(subject, { longestTerm }) {
    for (const language of subject.languages) {
      for (const text of textsIn(subject, language)) {
        const han = HAN.exec(text.text)?.[0];
        if (language === "en" && han !== undefined) {
          yield { ...atText(text), data: { key: text.key, sample: han, context: "han" } };
        }
        if (language !== "en" && han === undefined && lengthOf(text.text, "en") > longestTerm) {
          yield { ...atText(text), data: { key: text.key, sample: text.text, context: "latin" } };
        }
      }
    }
  },
});
