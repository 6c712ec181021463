import { percent } from "../cues.ts";
import { decisionsIn, relatedTo, wholeOf } from "../decisions.ts";
import { phrasesIn } from "../../model/index.ts";
import { defineRule } from "../rule.ts";

/**
 * O13: few of the poorer responses use forbidden phrases. A good new hire would not say them, so
 * they are struck out at a glance.
 */
export const cartoonDistractors = defineRule({
  code: "cartoon-distractors",
  origin: "O13",
  limits: { percent: 15, minCount: 2 },
  *check(subject, limits) {
    const phrases = subject.rubric?.forbidden ?? [];
    for (const language of subject.languages) {
      const poorer = decisionsIn(subject, language).flatMap(({ others }) => others);
      const rude = poorer.filter(({ words }) => phrasesIn(words, language, phrases).length > 0);
      if (rude.length < limits.minCount || 100 * rude.length <= limits.percent * poorer.length) continue;
      yield {
        ...wholeOf(language),
        data: {
          language,
          count: rude.length,
          all: poorer.length,
          share: percent(rude.length / poorer.length),
          limit: limits.percent,
        },
        related: rude.map((option) => relatedTo(option, language, "here")),
      };
    }
  },
});
