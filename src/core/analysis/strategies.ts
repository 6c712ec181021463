import type { Choice } from "../engine/index.ts";
import type { Language } from "../model/index.ts";
import { featuresOf, type FeatureName, type WordLists } from "./features.ts";
import type { Policy } from "./policy.ts";

/** Ways of choosing without knowing the situation (scoring §11). */
export const BLIND_STRATEGIES = ["random", "cautious", "first", "second-best"] as const;
/** Ways of choosing by the form of the words, judged in each language. */
export const WORD_STRATEGIES = [
  "longest",
  "shortest",
  "polite",
  "impolite",
  "sorry",
  "absolute",
  "unabsolute",
  "numbers",
  "numbers-unabsolute",
] as const;

export type BlindStrategy = (typeof BLIND_STRATEGIES)[number];
export type WordStrategy = (typeof WORD_STRATEGIES)[number];

/** An obvious blunder, which a cautious clicker avoids: two marks lost or more. */
const BLUNDER = -2;

export function blindPolicy(strategy: BlindStrategy): Policy {
  switch (strategy) {
    case "random":
      return (_, choices) => evenly(choices, () => true);
    case "cautious":
      return (_, choices) => {
        const careful = (choice: Choice) => choice.response.total > BLUNDER;
        return evenly(choices, choices.some(careful) ? careful : () => true);
      };
    case "first":
      return (_, choices) => evenly(choices, (choice) => choice === choices[0]);
    case "second-best":
      return (_, choices) => {
        const totals = [...new Set(choices.map((choice) => choice.response.total))].sort((a, b) => b - a);
        const wanted = totals[1] ?? totals[0];
        return evenly(choices, (choice) => choice.response.total === wanted);
      };
  }
}

/** @param wordsOf the words of a response, by its key, in the language judged */
export function wordPolicy(
  strategy: WordStrategy,
  language: Language,
  lists: WordLists,
  wordsOf: (choice: Choice) => string,
): Policy {
  const order = ORDERS[strategy];
  return (_, choices) => {
    const features = choices.map((choice) => featuresOf(wordsOf(choice), language, lists));
    const values = features.map((each) => order.map(([name, sign]) => sign * each[name]));
    const best = values.reduce((top, value) => (compare(value, top) > 0 ? value : top));
    return evenly(choices, (_choice, index) => compare(values[index] ?? [], best) === 0);
  };
}

const ORDERS: Readonly<Record<WordStrategy, readonly (readonly [FeatureName, 1 | -1])[]>> = {
  longest: [["length", 1]],
  shortest: [["length", -1]],
  polite: [["polite", 1]],
  impolite: [["polite", -1]],
  sorry: [["sorry", 1]],
  absolute: [["absolute", 1]],
  unabsolute: [["absolute", -1]],
  numbers: [["numbers", 1]],
  "numbers-unabsolute": [
    ["numbers", 1],
    ["absolute", -1],
  ],
};

/** Equal chances among the choices that satisfy a condition. */
function evenly(
  choices: readonly Choice[],
  chosen: (choice: Choice, index: number) => boolean,
): readonly number[] {
  const taken = choices.map(chosen);
  const count = taken.filter(Boolean).length;
  return taken.map((each) => (each ? 1 / count : 0));
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [index, value] of one.entries()) {
    const difference = value - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
