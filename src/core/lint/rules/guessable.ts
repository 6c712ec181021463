import { BLIND_STRATEGIES, PASS_MARK, WORD_STRATEGIES, type PolicyResult } from "../../analysis/index.ts";
import type { Term } from "../../diagnostics/index.ts";
import { wholeOf } from "../decisions.ts";
import { defineRule } from "../rule.ts";

/** These two leave everything to luck. */
const BY_LUCK: ReadonlySet<string> = new Set(["random", "cautious"]);
/** Takes knowledge of the marks, and has a rule of its own (M09). */
const INFORMED = "second-best";

/**
 * M08: whoever does not read the situation does not pass: neither by luck, nor by length, courtesy
 * or numbers, in any language. Between equals a strategy tosses a coin, so that "never" means hardly
 * ever, and no oftener than by luck. A few decisions can always be guessed: there it waits.
 */
export const guessable = defineRule({
  code: "guessable",
  origin: "M08",
  limits: { luckPercent: 1, strategyPercent: 0.1, strategyTimesLuck: 1, pointsUnder: 20 },
  *check({ analysis, languages, short }, { luckPercent, strategyPercent, strategyTimesLuck, pointsUnder }) {
    if (short) return;
    const byLuck = (analysis.blind["random"]?.pass ?? 0) * 100;
    const byForm = Math.max(strategyPercent, strategyTimesLuck * byLuck);
    const mean = PASS_MARK - pointsUnder;
    const judge = (strategy: string, result: PolicyResult | undefined): readonly Term[] => {
      const percent = (result?.pass ?? 0) * 100;
      const passes = percent > (BY_LUCK.has(strategy) ? luckPercent : byForm);
      const scores = (result?.mean ?? 0) > mean;
      if (!passes && !scores) return [];
      const word = `guessed.${passes ? "passes" : "scores"}${passes && scores ? "-and-scores" : ""}`;
      const figures = { percent: hundredths(percent), mean: Math.round(result?.mean ?? 0) };
      return [{ word, values: { strategy, ...figures } }];
    };
    const most = { luck: hundredths(luckPercent), form: hundredths(byForm), mean };
    const blind = BLIND_STRATEGIES.filter((each) => each !== INFORMED);
    const found = blind.flatMap((strategy) => judge(strategy, analysis.blind[strategy]));
    if (found.length > 0) yield { at: ["scenes"], data: { ...most, found, context: "blind" } };
    for (const language of languages) {
      const byWords = WORD_STRATEGIES.flatMap((each) => judge(each, analysis.byWords[language]?.[each]));
      if (byWords.length === 0) continue;
      yield { ...wholeOf(language), data: { ...most, language, found: byWords, context: "words" } };
    }
  },
});

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
