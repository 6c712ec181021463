import { BLIND_STRATEGIES, PASS_MARK, WORD_STRATEGIES, type PolicyResult } from "../../analysis/index.ts";
import type { Severity } from "../../diagnostics/index.ts";
import type { Language } from "../../model/index.ts";
import { defineRule, type Finding } from "../rule.ts";
import { FEWEST_DECISIONS } from "./path-length.ts";

/** These two leave everything to luck. */
const BY_LUCK: ReadonlySet<string> = new Set(["random", "cautious"]);
/** Takes knowledge of the marks, and has a rule of its own (M09). */
const INFORMED = "second-best";

/**
 * M08: whoever does not read the situation does not pass: neither by luck, nor by length, courtesy
 * or numbers, in any language. Between equals a strategy tosses a coin, so that "never" means hardly
 * ever, and no oftener than by luck. A few decisions can always be guessed: there it only warns.
 */
export const guessable = defineRule({
  code: "guessable",
  origin: "M08",
  limits: { luckPercent: 1, strategyPercent: 0.1, pointsUnder: 20 },
  *check({ analysis, languages, model }, { luckPercent, strategyPercent, pointsUnder }) {
    const byLuck = (analysis.blind["random"]?.pass ?? 0) * 100;
    const most = {
      byLuck: luckPercent,
      byForm: Math.max(strategyPercent, byLuck),
      mean: PASS_MARK - pointsUnder,
      severity: model.responses.length < FEWEST_DECISIONS ? ("warning" as const) : ("error" as const),
    };
    for (const strategy of BLIND_STRATEGIES) {
      const result = analysis.blind[strategy];
      if (strategy !== INFORMED && result) yield* judge(strategy, result, most, null);
    }
    for (const language of languages) {
      for (const strategy of WORD_STRATEGIES) {
        const result = analysis.byWords[language]?.[strategy];
        if (result) yield* judge(strategy, result, most, language);
      }
    }
  },
});

/** In per cent, and the mean in points. */
interface Most {
  readonly byLuck: number;
  readonly byForm: number;
  readonly mean: number;
  readonly severity: Severity;
}

function* judge(
  strategy: string,
  { pass, mean }: PolicyResult,
  most: Most,
  language: Language | null,
): Iterable<Finding> {
  const form = language !== null ? "words" : strategy === "first" ? "first" : "blind";
  const { severity } = most;
  const data = { strategy, ...(language !== null && { language }) };
  const limit = BY_LUCK.has(strategy) ? most.byLuck : most.byForm;
  if (pass * 100 > limit) {
    const figures = { percent: hundredths(pass * 100), limit: hundredths(limit) };
    yield { at: ["scenes"], data: { ...data, ...figures, context: `${form}-pass` }, severity };
  }
  if (mean > most.mean) {
    const figures = { mean: Math.round(mean), most: most.mean };
    yield { at: ["scenes"], data: { ...data, ...figures, context: `${form}-mean` }, severity };
  }
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
