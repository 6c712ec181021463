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
  const chances = chancesOf(situations, weights);
  const plays = Array.from({ length: count }, () => playOnce(situations, chances, random));
  return { plays, seed: SEED };
}

/** The 95 % half-width of a share seen in a number of plays; never 0, because nothing seen is not never. */
export function samplingError(share: number, plays: number): number {
  return Math.max(3 / plays, 1.96 * Math.sqrt((share * (1 - share)) / plays));
}

/** All offers one after another, in columns: millions of steps pass here. */
interface Chances {
  /** By offer, where its responses begin. */
  readonly first: Int32Array;
  /** By response, the chance that it or one before it is taken. */
  readonly upTo: Float64Array;
  readonly marks: Int32Array;
  /** By response, 1 where it is a critical error. */
  readonly critical: Uint8Array;
}

function chancesOf({ offers }: Situations, weights: Weights): Chances {
  const first = new Int32Array(offers.length + 1);
  for (const [index, { spoken }] of offers.entries()) first[index + 1] = first[index]! + spoken;
  const size = first[offers.length]!;
  const chances: Chances = {
    first,
    upTo: new Float64Array(size),
    marks: new Int32Array(size),
    critical: new Uint8Array(size),
  };
  for (const [index, { responses, spoken }] of offers.entries()) {
    const chosen = weights[index]!;
    const last = chosen.findLastIndex((chance) => chance > 0);
    let sum = 0;
    for (let choice = 0; choice < spoken; choice++) {
      const at = first[index]! + choice;
      sum += chosen[choice]!;
      // A sum of thirds is not quite 1.
      chances.upTo[at] = choice >= last ? 1 : sum;
      chances.marks[at] = responses[choice]!.total;
      chances.critical[at] = responses[choice]!.critical === null ? 0 : 1;
    }
  }
  return chances;
}

function playOnce(
  { start, offer, first, to }: Situations,
  { first: firstIn, upTo, marks, critical }: Chances,
  random: () => number,
): SampledPlay {
  let sum = 0;
  let errors = 0;
  for (let at = start; at >= 0;) {
    const from = firstIn[offer[at]!]!;
    const chance = random();
    let choice = from;
    while (chance >= upTo[choice]!) choice++;
    sum += marks[choice]!;
    errors += critical[choice]!;
    at = to[first[at]! + choice - from]!;
  }
  return { marks: sum, critical: errors > 0 };
}
