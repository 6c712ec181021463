import { BLIND_STRATEGIES, PASS_MARK, WORD_STRATEGIES, type PolicyResult } from "../../analysis/index.ts";
import { defineRule, type Finding, type Limits } from "../rule.ts";

/** Of the strategies without reading: these two leave everything to luck. */
const BY_LUCK: ReadonlySet<string> = new Set(["random", "cautious"]);
/** Takes knowledge of the marks, and has a rule of its own (M09). */
const INFORMED = "second-best";

/**
 * M08: whoever does not read the situation does not pass: neither by luck, nor by length, courtesy
 * or numbers, in any language. Where a strategy has equals it tosses a coin, so that "never" means
 * less than once in a thousand.
 */
export const guessable = defineRule({
  code: "guessable",
  origin: "M08",
  limits: { luckPercent: 1, strategyPercent: 0.1, pointsUnder: 20 },
  *check({ analysis, languages }, limits) {
    for (const strategy of BLIND_STRATEGIES) {
      const result = analysis.blind[strategy];
      if (strategy !== INFORMED && result) yield* judge(strategy, result, limits, null);
    }
    for (const language of languages) {
      for (const strategy of WORD_STRATEGIES) {
        const result = analysis.byWords[language]?.[strategy];
        if (result) yield* judge(strategy, result, limits, language);
      }
    }
  },
});

function* judge(
  strategy: string,
  { pass, mean }: PolicyResult,
  { luckPercent = 0, strategyPercent = 0, pointsUnder = 0 }: Limits,
  language: string | null,
): Iterable<Finding> {
  const form = language === null ? "blind" : "words";
  const data = { strategy, ...(language !== null && { language }) };
  const limit = BY_LUCK.has(strategy) ? luckPercent : strategyPercent;
  if (pass * 100 > limit) {
    const percent = Math.round(pass * 10_000) / 100;
    yield { at: ["scenes"], data: { ...data, percent, limit, context: `${form}-pass` } };
  }
  const most = PASS_MARK - pointsUnder;
  if (mean > most) {
    yield { at: ["scenes"], data: { ...data, mean: Math.round(mean), most, context: `${form}-mean` } };
  }
}
