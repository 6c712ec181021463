import { MAX_MOOD, MIN_MOOD } from "../model/index.ts";
import type { Condition, Program, ProgramScene } from "./program.ts";

/** What later decisions can still depend on, seen from a scene. */
export interface Live {
  /** Bits of `Program.facts`. */
  readonly facts: number;
  readonly mood: boolean;
}

/**
 * For each scene, the facts (and whether the mood) that some condition there or further on reads.
 * What is not live has no influence any more and is dropped from the state.
 */
export function liveIn(program: Program): readonly Live[] {
  const facts = program.scenes.map(factsRead);
  const mood = program.scenes.map(moodRead);
  const predecessors = predecessorsOf(program);
  const work = program.scenes.map((scene) => scene.index);
  for (let index = work.pop(); index !== undefined; index = work.pop()) {
    for (const before of predecessors[index] ?? []) {
      const more = (facts[before] ?? 0) | (facts[index] ?? 0);
      const moody = mood[before] === true || mood[index] === true;
      if (more === facts[before] && moody === mood[before]) continue;
      facts[before] = more;
      mood[before] = moody;
      work.push(before);
    }
  }
  return program.scenes.map(({ index }) => ({ facts: facts[index] ?? 0, mood: mood[index] === true }));
}

function conditionsOf(scene: ProgramScene): readonly Condition[] {
  return scene.responses
    .flatMap(({ when, branches }) => [when, ...branches.map((branch) => branch.when)])
    .filter((condition) => condition !== null);
}

function factsRead(scene: ProgramScene): number {
  return conditionsOf(scene).reduce((bits, { knows, lacks }) => bits | knows | lacks, 0);
}

function moodRead(scene: ProgramScene): boolean {
  return conditionsOf(scene).some(
    ({ moodAtLeast, moodAtMost }) => moodAtLeast > MIN_MOOD || moodAtMost < MAX_MOOD,
  );
}

function predecessorsOf(program: Program): readonly (readonly number[])[] {
  const before = program.scenes.map((): number[] => []);
  for (const scene of program.scenes) {
    for (const { branches } of scene.responses) {
      for (const { to } of branches) if (to.kind === "scene") before[to.index]?.push(scene.index);
    }
  }
  return before;
}
