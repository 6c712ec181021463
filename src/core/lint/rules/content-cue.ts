import { featuresOf, WORD_LISTS } from "../../analysis/index.ts";
import type { Language } from "../../model/index.ts";
import { hitRate, percent } from "../cues.ts";
import { decisionsIn, wholeOf } from "../decisions.ts";
import { namesIn } from "../names.ts";
import { defineRule } from "../rule.ts";
import type { Subject } from "../subject.ts";

/**
 * O06: no single outward feature finds the best response too often: numbers and times, absolutes or
 * their absence, quotes, names, questions.
 */
export const contentCue = defineRule({
  code: "content-cue",
  origin: "O06",
  limits: { warnAbovePercent: 50, errorAbovePercent: 70, minDecisions: 4 },
  *check(subject, { warnAbovePercent, errorAbovePercent, minDecisions }) {
    for (const language of subject.languages) {
      const decisions = decisionsIn(subject, language);
      if (decisions.length < minDecisions) continue;
      for (const [context, measure] of Object.entries(measuresFor(subject, language))) {
        const hits = 100 * hitRate(decisions, measure);
        if (hits <= warnAbovePercent + ROUNDING) continue;
        yield {
          ...wholeOf(language),
          data: { language, hits: percent(hits / 100), limit: warnAbovePercent, context },
          ...(hits > errorAbovePercent + ROUNDING && { severity: "error" }),
        };
      }
    }
  },
});

/** Thirds do not add up exactly. */
const ROUNDING = 1e-9;

function measuresFor(
  subject: Subject,
  language: Language,
): Readonly<Record<string, (words: string) => number>> {
  const features = (words: string) => featuresOf(words, language, WORD_LISTS[language]);
  const names = namesIn(subject, language);
  const count = (pattern: RegExp) => (words: string) => words.match(pattern)?.length ?? 0;
  return {
    numbers: (words) => features(words).numbers,
    absolute: (words) => features(words).absolute,
    unabsolute: (words) => -features(words).absolute,
    quotes: count(/[“「『"]/g),
    questions: count(/[？?]/g),
    names: (words) => names.reduce((sum, name) => sum + words.split(name).length - 1, 0),
  };
}
