import type { Condition, Response, Scenario } from "../../src/core/model/index.ts";
import { aCondition, aResponse, aScenario, aScene, anOutcome } from "../support/scenario-builder.ts";

/*
 * The shape that the published figures of other tools were measured on: 3.5 choices a decision, 15 %
 * of them guarded, five principles, mood, eight facts, and branches that merge again soon. The
 * generator of the property tests is denser in guards, because it looks for mistakes, not for speed.
 */

const FACTS = Array.from({ length: 8 }, (_, index) => `fact-${index}`);
const PRINCIPLES = ["respect", "timely", "professional", "proactive", "follow-up"];
const GUARDED = 0.15;
const REACH = 4;

/**
 * Where the eight facts matter. The published description leaves it open: `everywhere` any response may
 * bring up any of them and any condition may ask for it, so that every decision is met in hundreds of
 * situations; `in-parts` each of them matters in one eighth of the story, as people write.
 */
export type FactsMatter = "everywhere" | "in-parts";

/** A scenario of so many decisions, the same for the same seed. */
export function generateStory(seed: number, decisions: number, matter: FactsMatter = "everywhere"): Scenario {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const fact = (scene: number) =>
    FACTS[matter === "everywhere" ? below(FACTS.length) : Math.floor((scene * FACTS.length) / decisions)] ??
    "";

  const condition = (scene: number): Condition =>
    random() < 0.5
      ? aCondition(random() < 0.5 ? { knows: [fact(scene)] } : { lacks: [fact(scene)] })
      : aCondition(random() < 0.5 ? { moodAtLeast: 2 + below(3) } : { moodAtMost: 2 + below(3) });

  const target = (scene: number): string => {
    const next = scene + 1 + below(REACH);
    return next < decisions ? `scene-${next}` : `end-${below(3)}`;
  };

  const response = (scene: number, index: number): Response =>
    aResponse(`response-${index}`, target(scene), {
      // The first one is always there, so that nobody is ever stuck.
      when: index > 0 && random() < GUARDED ? condition(scene) : null,
      marks: { [PRINCIPLES[below(PRINCIPLES.length)] ?? ""]: below(5) - 2 },
      mood: below(3) - 1,
      set: random() < 0.1 ? [fact(scene)] : [],
    });

  const scenes = Array.from({ length: decisions }, (_, scene) =>
    aScene(
      `scene-${scene}`,
      Array.from({ length: 3 + (random() < 0.5 ? 1 : 0) }, (_unused, index) => response(scene, index)),
    ),
  );
  return aScenario({
    id: `story-${decisions}`,
    scenes,
    facts: FACTS.map((id) => ({ id, hidden: false })),
    outcomes: ["best", "mixed", "bad"].map((_, index) => anOutcome(`end-${index}`)),
  });
}

/** Numbers in [0, 1) from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
