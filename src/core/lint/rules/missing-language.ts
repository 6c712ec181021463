import { LANGUAGES, type Language } from "../../model/index.ts";
import { defineRule } from "../rule.ts";

/** Languages in which every scenario of the library must be playable. */
export const REQUIRED: ReadonlySet<Language> = new Set(["zh-CN", "en"]);

/**
 * I01: every text stands in zh-CN and in en. Single gaps are `translation-missing`; here a whole
 * language is missing, or so much of it that a trainee would read two languages mixed. A side file that
 * cannot be read was reported as such.
 */
export const missingLanguage = defineRule({
  code: "missing-language",
  origin: "I01",
  limits: { leastPercent: 90 },
  *check({ document, entry }, { leastPercent }) {
    const keys = Object.keys(document.texts);
    for (const language of LANGUAGES) {
      if (!REQUIRED.has(language) || language === document.scenario.language) continue;
      if (entry.broken.includes(language)) continue;
      const none = entry.sides[language] === null;
      const there = keys.filter((key) => entry.states[language][key] !== "missing").length;
      if (!none && there * 100 >= keys.length * leastPercent) continue;
      yield {
        at: ["language"],
        data: { language, there, all: keys.length, context: none ? "none" : "part" },
        // Begun is not absent: a translator is at work, and each gap is counted beside it.
        ...(!none && { severity: "warning" as const }),
      };
    }
  },
});
