import type { Language } from "../../model/index.ts";
import { defineRule } from "../rule.ts";
import { atText, textsIn, type PlacedText } from "../text-places.ts";
import { SIMPLIFIED, TRADITIONAL } from "../words/scripts.ts";

/** A slip of style and the signs that show it. */
interface Slip {
  readonly context: "script" | "straight" | "quotes" | "half-width" | "familiar";
  find(text: PlacedText): readonly string[];
}

const SLIPS: readonly Slip[] = [
  {
    context: "script",
    find: ({ text, language }) =>
      [...text].filter((sign) => (language === "zh-CN" ? TRADITIONAL : SIMPLIFIED).has(sign)),
  },
  { context: "straight", find: ({ text }) => text.match(/"|(?<![A-Za-z])'|'(?![A-Za-z])/g) ?? [] },
  {
    context: "quotes",
    find: ({ text, language }) => text.match(language === "zh-CN" ? /[「」『』]/g : /[“”‘’]/g) ?? [],
  },
  {
    context: "half-width",
    find: ({ text }) =>
      text.match(/(?<=\p{Script=Han})[,;:?!.()](?![\dA-Za-z])|[,;:?!()](?=\p{Script=Han})/gu) ?? [],
  },
  { context: "familiar", find: ({ text, part }) => (part === "words" ? (text.match(/你/g) ?? []) : []) },
];

/**
 * I07: Chinese as it is printed where it is read (script, quotation marks, full-width punctuation),
 * and a trainee who says 您 to the customer.
 */
export const chineseStyle = defineRule({
  code: "chinese-style",
  origin: "I07",
  limits: {},
  *check(subject) {
    const chinese = subject.languages.filter(
      (language): language is Exclude<Language, "en"> => language !== "en",
    );
    for (const language of chinese) {
      for (const text of textsIn(subject, language)) {
        for (const { context, find } of SLIPS) {
          const signs = [...new Set(find(text))];
          if (signs.length === 0) continue;
          yield { ...atText(text), data: { signs: signs.join(" "), context: `${context}_${language}` } };
        }
      }
    }
  },
});
