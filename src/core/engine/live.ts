import { MAX_MOOD, MIN_MOOD } from "../model/index.ts";
import type { Condition, Program } from "./program.ts";

/** What later decisions can still depend on, seen from a scene. */
export interface Live {
  /** Bits of `Program.facts`. */
  readonly facts: number;
  /**
   * Between which moods it makes a difference: bit n is set where some condition, there or further on,
   * can tell a mood of n and less from one of n + 1 and more.
   */
  readonly moods: number;
}

/**
 * For each scene, the facts and moods that some condition there or further on reads before a response
 * overwrites them. What is not live has no influence any more.
 */
export function liveIn(program: Program): readonly Live[] {
  const live: Live[] = program.scenes.map(() => NOTHING);
  const predecessors = predecessorsOf(program);
  const work = program.scenes.map((scene) => scene.index);
  const waiting = program.scenes.map(() => true);
  for (let index = work.pop(); index !== undefined; index = work.pop()) {
    waiting[index] = false;
    const now = liveAt(program, index, live);
    if (now.facts === live[index]!.facts && now.moods === live[index]!.moods) continue;
    live[index] = now;
    for (const predecessor of predecessors[index]!) {
      if (waiting[predecessor] === true) continue;
      waiting[predecessor] = true;
      work.push(predecessor);
    }
  }
  return live;
}

/** What the conditions of a scene read, and what is read behind its responses and not overwritten by them. */
function liveAt({ scenes }: Program, index: number, live: readonly Live[]): Live {
  let facts = 0;
  let moods = 0;
  for (const { when, branches } of scenes[index]!.responses) {
    facts |= factsRead(when);
    moods |= moodsRead(when);
    for (const { when: then, effect, to } of branches) {
      const behind = to.kind === "scene" ? live[to.index]! : NOTHING;
      facts |= (factsRead(then) | behind.facts) & ~(effect.set | effect.clear);
      // Whether the mood is more than n after it rose by two is whether it was more than n - 2 before.
      const told = moodsRead(then) | behind.moods;
      moods |= effect.mood >= 0 ? told >> effect.mood : told << -effect.mood;
    }
  }
  return { facts, moods: moods & ALL_MOODS };
}

const NOTHING: Live = { facts: 0, moods: 0 };

/** A bit between each two neighbours on the meter. */
const ALL_MOODS = ((1 << MAX_MOOD) - 1) & ~((1 << MIN_MOOD) - 1);

export function factsRead(condition: Condition | null): number {
  return condition === null ? 0 : condition.knows | condition.lacks;
}

function moodsRead(condition: Condition | null): number {
  if (condition === null) return 0;
  return ((1 << (condition.moodAtLeast - 1)) | (1 << condition.moodAtMost)) & ALL_MOODS;
}

/** The lowest mood from which a mood cannot be told, where it makes a difference between these. */
export function lowestLike(mood: number, moods: Live["moods"]): number {
  let lowest = mood;
  while (lowest > MIN_MOOD && (moods & (1 << (lowest - 1))) === 0) lowest--;
  return lowest;
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
