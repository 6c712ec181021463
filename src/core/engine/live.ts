import { MAX_MOOD, MIN_MOOD } from "../model/index.ts";
import type { Branch, Condition, Program, ProgramResponse } from "./program.ts";

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
  const live = program.scenes.map((): Live => ({ facts: 0, moods: 0 }));
  const predecessors = predecessorsOf(program);
  const work = program.scenes.map((scene) => scene.index);
  const waiting = program.scenes.map(() => true);
  for (let index = work.pop(); index !== undefined; index = work.pop()) {
    waiting[index] = false;
    const before = live[index];
    const after = (program.scenes[index]?.responses ?? []).map((response) => readFrom(response, live));
    const now = union(after);
    if (now.facts === before?.facts && now.moods === before.moods) continue;
    live[index] = now;
    for (const predecessor of predecessors[index] ?? []) {
      if (waiting[predecessor] === true) continue;
      waiting[predecessor] = true;
      work.push(predecessor);
    }
  }
  return live;
}

/** The lowest mood from which a mood cannot be told, where it makes a difference between these. */
export function lowestLike(mood: number, moods: Live["moods"]): number {
  let lowest = mood;
  while (lowest > MIN_MOOD && (moods & (1 << (lowest - 1))) === 0) lowest--;
  return lowest;
}

/** What a response's own condition reads, and what is read behind it and not overwritten by it. */
function readFrom(response: ProgramResponse, live: readonly Live[]): Live {
  const own = readBy(response.when);
  return union([own, ...response.branches.map((branch) => throughEffect(branch, live))]);
}

function throughEffect({ when, effect, to }: Branch, live: readonly Live[]): Live {
  const behind = to.kind === "scene" ? (live[to.index] ?? NOTHING) : NOTHING;
  const { facts, moods } = union([readBy(when), behind]);
  // Whether the mood is more than n after it rose by two is whether it was more than n - 2 before.
  const moved = effect.mood >= 0 ? moods >> effect.mood : moods << -effect.mood;
  return { facts: facts & ~(effect.set | effect.clear), moods: moved & ALL_MOODS };
}

function readBy(condition: Condition | null): Live {
  if (condition === null) return NOTHING;
  const { knows, lacks, moodAtLeast, moodAtMost } = condition;
  return { facts: knows | lacks, moods: ((1 << (moodAtLeast - 1)) | (1 << moodAtMost)) & ALL_MOODS };
}

function union(all: readonly Live[]): Live {
  return all.reduce(
    (one, { facts, moods }) => ({ facts: one.facts | facts, moods: one.moods | moods }),
    NOTHING,
  );
}

const NOTHING: Live = { facts: 0, moods: 0 };

/** A bit between each two neighbours on the meter. */
const ALL_MOODS = ((1 << MAX_MOOD) - 1) & ~((1 << MIN_MOOD) - 1);

function predecessorsOf(program: Program): readonly (readonly number[])[] {
  const before = program.scenes.map((): number[] => []);
  for (const scene of program.scenes) {
    for (const { branches } of scene.responses) {
      for (const { to } of branches) if (to.kind === "scene") before[to.index]?.push(scene.index);
    }
  }
  return before;
}
