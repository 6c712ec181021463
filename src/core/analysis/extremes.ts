import type { Choice, Program, Situations } from "../engine/index.ts";
import type { ResponseKey } from "../model/index.ts";
import { spokenChoices } from "./paths.ts";

/** A complete playthrough and what it earns. */
export interface Route {
  readonly responses: readonly ResponseKey[];
  readonly marks: number;
  /** Index of the outcome that its last response leads to, before any gate. */
  readonly outcome: number;
}

/** A playthrough that leaves the model's way, and where. */
export interface Slip extends Route {
  /** Place in `responses` of the first choice that is not the model's. */
  readonly at: number;
  /** What the model would have chosen there. */
  readonly instead: ResponseKey;
}

type Weight = (choice: Choice, situation: number) => number;
const totalOf: Weight = (choice) => choice.response.total;

/** The lowest and highest sum of marks over all playthroughs without silences. */
export function rangeOf(situations: Situations, weight: Weight = totalOf): { min: number; max: number } {
  return {
    min: extreme(situations, weight, -1).marks,
    max: extreme(situations, weight, 1).marks,
  };
}

/** Range of one principle, by index of `Program.principles`. */
export function principleRange(situations: Situations, principle: number): { min: number; max: number } {
  return rangeOf(situations, (choice) => choice.response.marks[principle] ?? 0);
}

export function worstRoute(situations: Situations): Route {
  return extreme(situations, totalOf, -1);
}

/**
 * The best playthrough that contains at least one choice other than the model's; null where every
 * situation has one choice. If it earns as much as the model path, a slip pays (authoring M03).
 *
 * @param instead what the model would choose; null where the choice is as good as the model's
 */
export function bestWithSlip(
  situations: Situations,
  instead: (situation: number, choice: Choice) => ResponseKey | null,
): Slip | null {
  const clean = bestFrom(situations, totalOf, 1);
  const slipped: (Step | null)[] = [];
  for (const [index, situation] of situations.list.entries()) {
    let best: Step | null = null;
    for (const choice of spokenChoices(situation)) {
      const slips = instead(index, choice) !== null;
      const onward = slips ? clean : slipped;
      const ahead =
        choice.to.kind === "outcome" ? (slips ? 0 : null) : (onward[choice.to.index]?.worth ?? null);
      if (ahead === null) continue;
      const worth = choice.response.total + ahead;
      if (best === null || worth > best.worth) best = { choice, worth, slips };
    }
    slipped.push(best);
  }
  if (slipped[situations.start] === null) return null;
  const way = follow(situations, (index, hasSlipped) => (hasSlipped ? clean[index] : slipped[index]) ?? null);
  let index = situations.start;
  for (let at = 0; ; at++) {
    const choice = slipped[index]?.choice;
    if (choice === undefined) return null;
    const better = instead(index, choice);
    if (better !== null) return { ...way, at, instead: better };
    index = choice.to.index;
  }
}

interface Step {
  readonly choice: Choice;
  readonly worth: number;
  readonly slips: boolean;
}

function extreme(situations: Situations, weight: Weight, sign: 1 | -1): Route {
  const best = bestFrom(situations, weight, sign);
  const route = follow(situations, (index) => best[index] ?? null);
  return { ...route, marks: best[situations.start]?.worth ?? 0 };
}

function bestFrom(situations: Situations, weight: Weight, sign: 1 | -1): readonly (Step | null)[] {
  const steps: (Step | null)[] = [];
  for (const [index, situation] of situations.list.entries()) {
    let best: Step | null = null;
    for (const choice of spokenChoices(situation)) {
      const ahead = choice.to.kind === "outcome" ? 0 : (steps[choice.to.index]?.worth ?? 0);
      const worth = weight(choice, index) + ahead;
      if (best === null || sign * worth > sign * best.worth) best = { choice, worth, slips: false };
    }
    steps.push(best);
  }
  return steps;
}

function follow(situations: Situations, at: (index: number, slipped: boolean) => Step | null): Route {
  const responses: ResponseKey[] = [];
  let marks = 0;
  let index = situations.start;
  for (let slipped = false; ;) {
    const step = at(index, slipped);
    if (step === null) return { responses, marks, outcome: -1 };
    responses.push(step.choice.response.key);
    marks += step.choice.response.total;
    slipped ||= step.slips;
    if (step.choice.to.kind === "outcome") return { responses, marks, outcome: step.choice.to.index };
    index = step.choice.to.index;
  }
}

/** Names of the principles with their ranges. */
export function principleRanges(
  program: Program,
  situations: Situations,
): Readonly<Record<string, { min: number; max: number }>> {
  return Object.fromEntries(program.principles.map((id, index) => [id, principleRange(situations, index)]));
}
