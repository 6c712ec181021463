import type { Situations } from "../engine/index.ts";
import { seededRandom } from "../model/index.ts";
import type { Weights } from "./distribution.ts";

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
  weights: Weights,
  decisions: number,
): { readonly plays: readonly SampledPlay[]; readonly seed: number } {
  const random = seededRandom(SEED);
  const count = Math.max(100, Math.min(MOST_PLAYS, Math.floor(STEPS / Math.max(1, decisions))));
  const plays = Array.from({ length: count }, () => playOnce(situations, weights, random));
  return { plays, seed: SEED };
}

/** The 95 % half-width of a share seen in a number of plays; never 0, because nothing seen is not never. */
export function samplingError(share: number, plays: number): number {
  return Math.max(3 / plays, 1.96 * Math.sqrt((share * (1 - share)) / plays));
}

function playOnce(
  { start, offers, offer, first, to }: Situations,
  weights: Weights,
  random: () => number,
): SampledPlay {
  let marks = 0;
  let critical = false;
  for (let at = start; at >= 0;) {
    const choice = draw(weights[offer[at]!]!, random());
    const response = offers[offer[at]!]!.responses[choice]!;
    marks += response.total;
    critical ||= response.critical !== null;
    at = to[first[at]! + choice]!;
  }
  return { marks, critical };
}

/** The choice in whose share of the whole a number from 0 to 1 falls. */
function draw(weights: readonly number[], chance: number): number {
  let left = chance;
  for (let choice = 0; choice < weights.length; choice++) {
    left -= weights[choice]!;
    if (left < 0) return choice;
  }
  return weights.length - 1;
}
