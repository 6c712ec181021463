import { defineRule } from "../rule.ts";
import { atText, textsIn } from "../text-places.ts";
import { findWords } from "../words/find-words.ts";
import { INSULTS, SLURS } from "../words/insults.ts";

/** C09: at most one insult from a customer in a scenario, and no slur at all: it hurts who trains. */
export const insults = defineRule({
  code: "insults",
  origin: "C09",
  limits: { most: 1 },
  *check(subject, { most }) {
    for (const language of subject.languages) {
      const texts = textsIn(subject, language);
      for (const text of texts) {
        const [word] = findWords(text.text, SLURS, language);
        if (word !== undefined) yield { ...atText(text), data: { word, count: 1, most, context: "slur" } };
      }
      const insulting = texts.flatMap((text) => {
        const [word] = text.spoken ? findWords(text.text, INSULTS, language) : [];
        return word === undefined ? [] : [{ text, word }];
      });
      const next = insulting[most];
      if (next === undefined) continue;
      yield {
        ...atText(next.text),
        data: { word: next.word, count: insulting.length, most, context: "many" },
        related: insulting
          .filter((each) => each !== next)
          .map(({ text }) => ({ path: text.path, label: "also" })),
      };
    }
  },
});
