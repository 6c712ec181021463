import type { Choice, Situation, Situations } from "../engine/index.ts";

/** The choices a trainee has: with timers off there is no silence. */
export function spokenChoices(situation: Situation): readonly Choice[] {
  return situation.choices.filter((choice) => choice.response.kind !== "silence");
}

/**
 * How many different playthroughs there are. Grows past 2^53 within a few dozen decisions, hence
 * the big integer.
 *
 * @param silences whether running out of time counts as a choice
 */
export function countPaths(situations: Situations, silences = false): bigint {
  const counts: bigint[] = [];
  for (const situation of situations.list) {
    let count = 0n;
    for (const choice of silences ? situation.choices : spokenChoices(situation)) {
      count += choice.to.kind === "outcome" ? 1n : (counts[choice.to.index] ?? 0n);
    }
    counts.push(count);
  }
  return counts[situations.start] ?? 0n;
}
