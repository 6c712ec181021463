import { defineRule } from "../rule.ts";
import { atText, textsIn } from "../text-places.ts";
import { BRANDS } from "../words/brands.ts";
import { findWords } from "../words/find-words.ts";

/** C01: no real brand, platform or hospital; an invented one offends nobody and does not date. */
export const realBrand = defineRule({
  code: "real-brand",
  origin: "C01",
  limits: {},
  *check(subject) {
    for (const language of subject.languages) {
      for (const text of textsIn(subject, language)) {
        for (const name of findWords(text.text, BRANDS, language)) yield { ...atText(text), data: { name } };
      }
    }
  },
});
