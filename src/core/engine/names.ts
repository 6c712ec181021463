import {
  MAX_MOOD,
  MIN_MOOD,
  type Condition as AuthoredCondition,
  type Response,
  type Scenario,
  type Scene,
} from "../model/index.ts";
import type { Condition, Target } from "./program.ts";

/** A signed 32-bit integer holds thirty flags with room to spare. */
export const MAX_FLAGS = 30;

/** Questions of one hub: with the mood they share a small whole number, and more are over any bound. */
export const MAX_QUESTIONS = 20;

/** The indices and bits that a scenario's ids resolve to. */
export interface Names {
  readonly principles: readonly string[];
  /** Every fact that a condition reads; the index is the bit. */
  readonly facts: readonly string[];
  readonly scenes: ReadonlyMap<string, number>;
  readonly outcomes: ReadonlyMap<string, number>;
}

export function namesOf(scenario: Scenario): Names {
  const responses = scenario.scenes.flatMap(responsesOf);
  const read = conditionsOf(scenario).flatMap((condition) => [...condition.knows, ...condition.lacks]);
  return {
    principles: [...new Set(responses.flatMap((response) => Object.keys(response.marks)))],
    facts: [...new Set(read)],
    scenes: new Map(scenario.scenes.map((scene, index) => [scene.id, index])),
    outcomes: new Map(scenario.outcomes.map((outcome, index) => [outcome.id, index])),
  };
}

/** A scene's responses as they are numbered: silence, where there is one, comes last. */
export function responsesOf(scene: Scene): readonly Response[] {
  return scene.silence ? [...scene.responses, scene.silence] : scene.responses;
}

/** All conditions: those that decide what may happen and those that decide what is heard. */
function conditionsOf(scenario: Scenario): readonly AuthoredCondition[] {
  const responses = scenario.scenes.flatMap(responsesOf);
  const lines = scenario.scenes.flatMap((scene) => scene.lines);
  return [
    ...responses.flatMap((response) => [response.when, ...response.next.map((next) => next.when)]),
    ...lines.map((line) => line.when),
  ].filter((condition) => condition !== null);
}

export function conditionOf(condition: AuthoredCondition | null, names: Names): Condition | null {
  if (condition === null) return null;
  return {
    knows: bitsOf(condition.knows, names),
    lacks: bitsOf(condition.lacks, names),
    moodAtLeast: condition.moodAtLeast ?? MIN_MOOD,
    moodAtMost: condition.moodAtMost ?? MAX_MOOD,
  };
}

/** Facts that no condition reads have no bit and leave no trace here. */
export function bitsOf(facts: readonly string[], names: Names): number {
  return facts.reduce((bits, fact) => {
    const index = names.facts.indexOf(fact);
    return index < 0 || index >= MAX_FLAGS ? bits : bits | (1 << index);
  }, 0);
}

export function targetOf(id: string, names: Names): Target | null {
  const scene = names.scenes.get(id);
  if (scene !== undefined) return { kind: "scene", index: scene };
  const outcome = names.outcomes.get(id);
  return outcome === undefined ? null : { kind: "outcome", index: outcome };
}
