import { describe, expect, it } from "vitest";
import type { Branch, Effect, Program, ProgramResponse } from "../../src/core/engine/index.ts";
import { generateScenario } from "../support/generate-scenario.ts";
import { actorWalk, foldWalk, programOf } from "../support/walkers.ts";

/*
 * A differential test is worth what it catches: change one rule for one of the two walkers, and
 * their stories must part.
 */
const program = programOf(generateScenario(11, { scenes: 9, reach: 2, facts: 2, guarded: 0.6, once: 0.4 }));
const walks = Array.from({ length: 600 }, (_, seed) =>
  Array.from({ length: 40 }, (_, index) => (seed * 7919 + index * (seed + 13)) % 97),
);

function partsFrom(mutant: Program): boolean {
  return walks.some((picks) => {
    const folded = foldWalk(mutant, picks);
    const acted = actorWalk(
      program,
      folded.map((said) => said.response),
    );
    return JSON.stringify(folded) !== JSON.stringify(acted);
  });
}

function withResponses(change: (response: ProgramResponse) => ProgramResponse): Program {
  const scenes = program.scenes.map((scene) => ({ ...scene, responses: scene.responses.map(change) }));
  return { ...program, scenes };
}

function withEffects(change: (effect: Effect) => Effect): Program {
  const changed = (branch: Branch) => ({ ...branch, effect: change(branch.effect) });
  return withResponses((response) => ({ ...response, branches: response.branches.map(changed) }));
}

describe("a rule changed for one walker only is noticed", () => {
  const mutants: Record<string, Program> = {
    "a response's condition is dropped": withResponses((response) => ({ ...response, when: null })),
    "a response's mood condition is one higher": withResponses((response) => ({
      ...response,
      when: response.when && { ...response.when, moodAtLeast: response.when.moodAtLeast + 1 },
    })),
    "a question may be asked twice": withResponses((response) => ({ ...response, ask: 0 })),
    "a fork is ignored": withResponses((response) => ({
      ...response,
      branches: response.branches.slice(-1),
    })),
    "a mood change is one more": withEffects((effect) => ({ ...effect, mood: effect.mood + 1 })),
    "a fact is not remembered": withEffects((effect) => ({ ...effect, set: 0 })),
    "leaving a hub forgets nothing": withEffects((effect) => ({ ...effect, leave: false })),
    "marks are halved": withResponses((response) => ({
      ...response,
      marks: response.marks.map((mark) => Math.trunc(mark / 2)),
    })),
    "a critical error is forgiven": withResponses((response) => ({ ...response, critical: null })),
  };

  it.each(Object.entries(mutants))("%s", (_, mutant) => {
    expect(partsFrom(mutant)).toBe(true);
  });

  it("and an unchanged program never parts from itself", () => {
    expect(partsFrom(withResponses((response) => ({ ...response })))).toBe(false);
  });
});
