import type { Choice, Situation, Situations } from "../engine/index.ts";
import type { ModelPath } from "../scoring/index.ts";
import { spokenChoices } from "./paths.ts";
import { samplePlays, samplingError, type Sampling } from "./sample.ts";

/** Which of the choices someone takes, as probabilities in the order of the choices. */
export type Policy = (situation: Situation, choices: readonly Choice[]) => readonly number[];

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

/** Additions after which an exact distribution would try an author's patience. */
const EXACT_LIMIT = 20_000_000;

/**
 * What a policy earns. Exactly, by carrying the distribution of marks through every situation, those
 * with a critical error apart; by seeded plays where that would take too long, and then it says so.
 */
export function applyPolicy(situations: Situations, model: ModelPath, policy: Policy): PolicyResult {
  const exact = exactCost(situations, model) <= EXACT_LIMIT;
  const sample = exact ? null : samplePlays(situations, policy, model.responses.length);
  const earned = sample
    ? sample.plays.map((play) => ({ ...play, chance: 1 / sample.plays.length }))
    : distribution(situations, policy);
  let pass = 0;
  let mean = 0;
  for (const { marks, critical, chance } of earned) {
    mean += chance * Math.max(0, marks);
    if (!critical && Math.max(0, marks) * 100 >= PASS_MARK * model.marks) pass += chance;
  }
  return {
    pass,
    mean: model.marks > 0 ? (mean * 100) / model.marks : 0,
    hits: hitRate(situations, model, policy),
    sampled: sample && {
      seed: sample.seed,
      plays: sample.plays.length,
      error: samplingError(pass, sample.plays.length),
    },
  };
}

/** A bound on the additions: every choice moves at most as many sums as decisions can make. */
function exactCost(situations: Situations, model: ModelPath): number {
  const choices = situations.list.reduce((sum, situation) => sum + situation.choices.length, 0);
  return choices * model.responses.length * MARKS_A_DECISION;
}

/** Sums that one more decision can add to the range: −6…+6 on three principles, clean or critical. */
const MARKS_A_DECISION = 26;

interface Earned {
  readonly marks: number;
  readonly critical: boolean;
  readonly chance: number;
}

function distribution(situations: Situations, policy: Policy): readonly Earned[] {
  const chances = new Map<number, Map<number, number>>([[situations.start, new Map([[keyOf(0, false), 1]])]]);
  const ended = new Map<number, number>();
  // The list has successors first, so walking it backwards meets every situation after its predecessors.
  for (let index = situations.list.length - 1; index >= 0; index--) {
    const here = chances.get(index);
    const situation = situations.list[index];
    if (here === undefined || situation === undefined) continue;
    chances.delete(index);
    const choices = spokenChoices(situation);
    const weights = policy(situation, choices);
    for (const [at, choice] of choices.entries()) {
      const weight = weights[at] ?? 0;
      if (weight === 0) continue;
      const there = choice.to.kind === "outcome" ? ended : mapAt(chances, choice.to.index);
      for (const [key, chance] of here) {
        const next = keyOf(
          marksOf(key) + choice.response.total,
          isCritical(key) || choice.response.critical !== null,
        );
        there.set(next, (there.get(next) ?? 0) + chance * weight);
      }
    }
  }
  return [...ended].map(([key, chance]) => ({ marks: marksOf(key), critical: isCritical(key), chance }));
}

function hitRate(situations: Situations, model: ModelPath, policy: Policy): number {
  const onPath = model.situations;
  const hits = onPath.map(({ situation, response }) => {
    const found = situations.list[situation];
    if (found === undefined) return 0;
    const choices = spokenChoices(found);
    const weights = policy(found, choices);
    return weights[choices.findIndex((choice) => choice.response === response)] ?? 0;
  });
  return hits.length === 0 ? 0 : hits.reduce((sum, hit) => sum + hit, 0) / hits.length;
}

/** Marks and the critical flag in one number: even is clean. */
function keyOf(marks: number, critical: boolean): number {
  return marks * 2 + (critical ? 1 : 0);
}

function marksOf(key: number): number {
  return Math.floor(key / 2);
}

function isCritical(key: number): boolean {
  return key % 2 !== 0;
}

function mapAt(maps: Map<number, Map<number, number>>, index: number): Map<number, number> {
  const found = maps.get(index) ?? new Map<number, number>();
  maps.set(index, found);
  return found;
}
