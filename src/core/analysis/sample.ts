import type { Choice, Situations } from "../engine/index.ts";
import { seededRandom } from "../model/index.ts";
import { spokenChoices } from "./paths.ts";
import type { Policy } from "./policy.ts";

/** How a figure was estimated where computing it would take too long. */
export interface Sampling {
  readonly seed: number;
  readonly plays: number;
  /** Half the width of a 95 % interval around `pass`, 0–1. */
  readonly error: number;
}

export interface SampledPlay {
  readonly marks: number;
  readonly critical: boolean;
}

const SEED = 20_260_101;
const STEPS = 4_000_000;
const MOST_PLAYS = 100_000;

/** Plays a policy many times over, seeded, within a bounded number of steps. */
export function samplePlays(
  situations: Situations,
  policy: Policy,
  decisions: number,
): { readonly plays: readonly SampledPlay[]; readonly seed: number } {
  const random = seededRandom(SEED);
  const count = Math.max(100, Math.min(MOST_PLAYS, Math.floor(STEPS / Math.max(1, decisions))));
  const options = new Map<number, Options>();
  const plays = Array.from({ length: count }, () => playOnce(situations, policy, options, random));
  return { plays, seed: SEED };
}

/** The 95 % half-width of a share seen in a number of plays; never 0, because nothing seen is not never. */
export function samplingError(share: number, plays: number): number {
  return Math.max(3 / plays, 1.96 * Math.sqrt((share * (1 - share)) / plays));
}

interface Options {
  readonly choices: readonly Choice[];
  readonly weights: readonly number[];
}

function playOnce(
  situations: Situations,
  policy: Policy,
  known: Map<number, Options>,
  random: () => number,
): SampledPlay {
  let marks = 0;
  let critical = false;
  let at = situations.start;
  for (;;) {
    const choice = draw(optionsAt(situations, policy, known, at), random());
    if (choice === undefined) return { marks, critical };
    marks += choice.response.total;
    critical ||= choice.response.critical !== null;
    if (choice.to.kind === "outcome") return { marks, critical };
    at = choice.to.index;
  }
}

function optionsAt(situations: Situations, policy: Policy, known: Map<number, Options>, at: number): Options {
  const found = known.get(at);
  if (found !== undefined) return found;
  const situation = situations.list[at];
  const choices = situation === undefined ? [] : spokenChoices(situation);
  const options = { choices, weights: situation === undefined ? [] : policy(situation, choices) };
  known.set(at, options);
  return options;
}

function draw({ choices, weights }: Options, chance: number): Choice | undefined {
  let left = chance;
  for (const [index, choice] of choices.entries()) {
    left -= weights[index] ?? 0;
    if (left < 0) return choice;
  }
  return choices.at(-1);
}
