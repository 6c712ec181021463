import type { ProgramResponse, Situations } from "../engine/index.ts";
import type { ModelPath } from "../scoring/index.ts";
import { distribution, sumsReached, type Weights } from "./distribution.ts";
import { samplePlays, samplingError, type Sampling } from "./sample.ts";

/** Which of the responses on offer someone takes, silence left aside, as probabilities in their order. */
export type Policy = (responses: readonly ProgramResponse[]) => readonly number[];

export interface PolicyResult {
  /** Chance of reaching the pass mark without a critical error, 0–1. */
  readonly pass: number;
  /** Expected score, 0–100. */
  readonly mean: number;
  /** Share of the model path's decisions in which the policy takes the model's response, 0–1. */
  readonly hits: number;
  /** Null where the figures are exact. */
  readonly sampled: Sampling | null;
}

/** The pass mark of an assessment (scoring §4), in per cent of the model path's marks. */
export const PASS_MARK = 75;

/** Additions after which an exact distribution would try an author's patience: about a quarter of a second. */
const EXACT_LIMIT = 50_000_000;

/**
 * What a policy earns. Exactly, by carrying the distribution of marks through every situation; by
 * seeded plays where that would take too long, and then it says so.
 */
export function applyPolicy(
  situations: Situations,
  model: ModelPath,
  policy: Policy,
  limit = EXACT_LIMIT,
): PolicyResult {
  const weights = situations.offers.map(({ responses, spoken }) =>
    spoken === 0 ? [] : policy(responses.slice(0, spoken)),
  );
  const reached = sumsReached(situations, weights);
  const sample = reached.cost <= limit ? null : samplePlays(situations, weights, model.responses.length);
  const earned = sample
    ? sample.plays.map((play) => ({ ...play, chance: 1 / sample.plays.length }))
    : distribution(situations, weights, reached);
  let pass = 0;
  let mean = 0;
  for (const { marks, critical, chance } of earned) {
    mean += chance * Math.max(0, marks);
    if (!critical && Math.max(0, marks) * 100 >= PASS_MARK * model.marks) pass += chance;
  }
  return {
    pass,
    mean: model.marks > 0 ? (mean * 100) / model.marks : 0,
    hits: hitRate(situations, model, weights),
    sampled: sample && {
      seed: sample.seed,
      plays: sample.plays.length,
      error: samplingError(pass, sample.plays.length),
    },
  };
}

function hitRate({ offer }: Situations, { situations, ways }: ModelPath, weights: Weights): number {
  const hits = situations.map(({ situation }) => weights[offer[situation]!]?.[ways.pick[situation]!] ?? 0);
  return hits.length === 0 ? 0 : hits.reduce((sum, hit) => sum + hit, 0) / hits.length;
}
