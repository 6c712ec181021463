import { defineRule } from "../rule.ts";
import { atText, textsIn } from "../text-places.ts";
import { LAW } from "../words/law.ts";

/**
 * C03: a context or a response that speaks of the law cites the provision that says so, true or
 * distorted: the debrief shows it, and a jurist can check it. Told once a place, in the first language.
 */
export const uncitedLaw = defineRule({
  code: "uncited-law",
  origin: "C03",
  limits: {},
  *check(subject) {
    const told = new Set<string>();
    for (const language of subject.languages) {
      for (const text of textsIn(subject, language)) {
        const { key, part, scene, response } = text;
        const cites = part === "words" ? response?.cites : part === "context" ? scene?.cites : undefined;
        const claim = LAW[language].exec(text.text)?.[0];
        if (claim === undefined || cites === undefined || cites.length > 0 || told.has(key)) continue;
        told.add(key);
        yield { ...atText(text), data: { claim } };
      }
    }
  },
});
