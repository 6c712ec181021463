import { LANGUAGES, type Language } from "../../model/index.ts";
import { defineRule, type Finding } from "../rule.ts";

/** Languages in which every scenario of the library must be playable. */
export const REQUIRED: ReadonlySet<Language> = new Set(["zh-CN", "en"]);

/** Missing texts that a message names. */
const NAMED = 8;

/**
 * I01, F01: every text stands in zh-CN and in en. One that is missing is shown in the other language, and
 * a trainee reads two mixed. A side file that cannot be read was reported as such, and so was an entry.
 */
export const missingLanguage = defineRule({
  code: "missing-language",
  origin: "I01",
  limits: { leastPercent: 100 },
  *check({ document, entry }, { leastPercent }): Iterable<Finding> {
    const keys = Object.keys(document.texts);
    for (const language of LANGUAGES) {
      if (!REQUIRED.has(language) || language === document.scenario.language) continue;
      const side = entry.sides[language];
      if (entry.broken.includes(language)) continue;
      if (side === null) {
        yield { at: ["language"], data: { language, context: "none" } };
        continue;
      }
      const missing = keys.filter(
        (key) => entry.states[language][key] === "missing" && !side.broken.has(key),
      );
      const there = keys.length - missing.length;
      if (there * 100 >= keys.length * leastPercent) continue;
      const named = missing.slice(0, NAMED).join(" · ") + (missing.length > NAMED ? " …" : "");
      yield {
        at: ["language"],
        text: { language, key: "" },
        data: { language, there, all: keys.length, left: missing.length, keys: named, context: "part" },
      };
    }
  },
});
