import type { Language } from "../../model/index.ts";
import { decisionsIn, wordsOf, type Decision, type Option } from "../decisions.ts";
import { defineRule } from "../rule.ts";

/**
 * O17: the best response does not stand out by its form: the only exclamation mark, the only quote,
 * the only one that says 你. Poorer responses may, except in how they address the customer.
 */
export const oddOneOut = defineRule({
  code: "odd-one-out",
  origin: "O17",
  limits: { minResponses: 3 },
  *check(subject, { minResponses }) {
    for (const language of subject.languages) {
      for (const decision of decisionsIn(subject, language)) {
        if (decision.options.length < minResponses) continue;
        for (const [context, isSuch] of Object.entries(FORMS)) {
          const odd = onlyOne(decision, (option) => isSuch(option.words, language));
          if (odd === null || (odd !== decision.best && !GLARING.has(context))) continue;
          yield { ...wordsOf(odd, language), data: { language, id: odd.response.id, context } };
        }
      }
    }
  },
});

const FORMS: Readonly<Record<string, (words: string, language: Language) => boolean>> = {
  familiar: (words, language) => language !== "en" && /[你妳]/u.test(words) && !words.includes("您"),
  exclamation: (words) => /[!！]/u.test(words),
  ellipsis: (words) => /…|\.{3}/u.test(words),
  quotes: (words) => /[“”「」『』"]/u.test(words),
  aside: (words) => /[（）()]/u.test(words),
};

/** Noticed even by those who do not look for a pattern, whichever response it is. */
const GLARING: ReadonlySet<string> = new Set(["familiar", "aside"]);

function onlyOne({ options }: Decision, isSuch: (option: Option) => boolean): Option | null {
  const such = options.filter(isSuch);
  return such.length === 1 ? (such[0] ?? null) : null;
}
