import { MAX_MOOD, MIN_MOOD } from "../model/index.ts";
import type { Branch, Condition, Effect, ProgramResponse, State } from "./program.ts";

/*
 * Everything a rule of the language can say. The XState machine's guards and actions and `step`
 * call these functions and nothing else, so that there is one copy of the rules.
 */

/** Whether a condition holds; an absent condition always does. */
export function when(condition: Condition | null, state: State): boolean {
  if (condition === null) return true;
  return (
    (state.facts & condition.knows) === condition.knows &&
    (state.facts & condition.lacks) === 0 &&
    state.mood >= condition.moodAtLeast &&
    state.mood <= condition.moodAtMost
  );
}

/** The state after an effect, the same object where nothing changes. */
export function change(effect: Effect, state: State): State {
  const mood = moodAfter(effect, state.mood);
  const facts = factsAfter(effect, state.facts);
  const asked = askedAfter(effect, state.asked);
  const same = mood === state.mood && facts === state.facts && asked === state.asked;
  return same ? state : { mood, facts, asked };
}

/** Mood is clamped to the meter. */
export function moodAfter(effect: Effect, mood: number): number {
  return Math.min(MAX_MOOD, Math.max(MIN_MOOD, mood + effect.mood));
}

export function factsAfter(effect: Effect, facts: number): number {
  return (facts & ~effect.clear) | effect.set;
}

export function askedAfter(effect: Effect, asked: number): number {
  return effect.leave ? 0 : asked | effect.ask;
}

/** Whether a response was chosen before in this hub and must not be chosen again. */
export function wasAsked({ ask }: Pick<ProgramResponse, "ask">, asked: number): boolean {
  return (asked & ask) !== 0;
}

/** Whether a response may be chosen: its condition holds and it was not asked before in this hub. */
export function available(response: Pick<ProgramResponse, "when" | "ask">, state: State): boolean {
  return !wasAsked(response, state.asked) && when(response.when, state);
}

/** Whether a branch is open: its condition reads the state that its effect leaves behind. */
export function open(branch: Pick<Branch, "when" | "effect">, state: State): boolean {
  return branch.when === null || when(branch.when, change(branch.effect, state));
}
