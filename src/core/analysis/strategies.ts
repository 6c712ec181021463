import type { ProgramResponse } from "../engine/index.ts";
import type { FeatureName, Features } from "./features.ts";
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
      return (responses) => evenly(responses, () => true);
    case "cautious":
      return (responses) => {
        const careful = ({ total }: ProgramResponse) => total > BLUNDER;
        return evenly(responses, responses.some(careful) ? careful : () => true);
      };
    case "first":
      return (responses) => evenly(responses, (response) => response === responses[0]);
    case "second-best":
      return (responses) => {
        const totals = [...new Set(responses.map(({ total }) => total))].sort((a, b) => b - a);
        const wanted = totals[1] ?? totals[0];
        return evenly(responses, ({ total }) => total === wanted);
      };
  }
}

/** @param featuresOf what the words of a response look like, in the language judged */
export function wordPolicy(
  strategy: WordStrategy,
  featuresOf: (response: ProgramResponse) => Features,
): Policy {
  const order = ORDERS[strategy];
  return (responses) => {
    const values = responses.map((response) => {
      const features = featuresOf(response);
      return order.map(([name, sign]) => sign * features[name]);
    });
    const best = values.reduce((top, value) => (compare(value, top) > 0 ? value : top));
    return evenly(responses, (_, index) => compare(values[index] ?? [], best) === 0);
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

/** Equal chances among the responses that satisfy a condition. */
function evenly(
  responses: readonly ProgramResponse[],
  chosen: (response: ProgramResponse, index: number) => boolean,
): readonly number[] {
  const taken = responses.map(chosen);
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
