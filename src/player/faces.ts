import { NARRATION, type Emotion, type Scenario, type Voice } from "../core/model/index.ts";

const BY_MOOD = [
  "furious",
  "furious",
  "angry",
  "wary",
  "calm",
  "relieved",
] as const satisfies readonly Emotion[];

/** How somebody looks of whom only the mood is known. */
export function emotionOfMood(mood: number): Emotion {
  return BY_MOOD[Math.round(mood)] ?? "calm";
}

/** What the customer's last words leave on their face; narration changes nothing. */
export function emotionAfter(spoken: readonly { readonly voice: Voice }[], scenario: Scenario): Emotion {
  const emotions = spoken.flatMap(({ voice }) => (voice === NARRATION ? [] : [voice]));
  return emotions.at(-1) ?? emotionOfMood(scenario.customer.mood);
}
