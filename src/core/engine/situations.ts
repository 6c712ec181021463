import type { Program, ProgramResponse, ProgramScene, State } from "./program.ts";
import { available } from "./rules.ts";
import { begin, take } from "./step.ts";

/** A scene together with the part of the state that decides what may happen there. */
export interface Situation {
  readonly scene: ProgramScene;
  readonly state: State;
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly response: ProgramResponse;
  readonly to: { readonly kind: "situation" | "outcome"; readonly index: number };
}

/**
 * Every situation that can be reached, successors before predecessors: a fold over the list in
 * order is dynamic programming. There are no cycles, because questions are asked once.
 */
export interface Situations {
  readonly list: readonly Situation[];
  readonly start: number;
  /** Index of a scene and state in the list. */
  find(scene: number, state: State): number | undefined;
}

export type Explored =
  | { readonly ok: true; readonly situations: Situations }
  | { readonly ok: false; readonly code: "too-many-states"; readonly limit: number };

/** The bound of scoring §3: beyond it, exactness would cost an author's patience. */
export const MAX_SITUATIONS = 200_000;

/** Walks all reachable situations, silences included. */
export function explore(program: Program, limit = MAX_SITUATIONS): Explored {
  const known = new Map<string, number>();
  const list: Situation[] = [];
  const first = begin(program);
  const work: Visit[] = [];

  function visit(index: number, state: State): void {
    const scene = program.scenes[index];
    const situated = situate(program, state);
    const key = keyOf(index, situated);
    if (scene === undefined || known.has(key)) return;
    known.set(key, PENDING);
    const responses = scene.responses.filter((response) => available(response, situated));
    const steps = responses.map((response) => take(scene, response, situated));
    work.push({ key, scene, state: situated, steps, child: 0 });
  }

  visit(first.at.index, first.state);
  while (work.length > 0) {
    if (known.size > limit) return { ok: false, code: "too-many-states", limit };
    const top = work[work.length - 1]!;
    const child = top.steps[top.child++];
    if (child !== undefined) {
      if (child.to.kind === "scene") visit(child.to.index, child.after);
      continue;
    }
    work.pop();
    const choices = top.steps.map(({ response, to, after }): Choice => {
      if (to.kind === "outcome") return { response, to: { kind: "outcome", index: to.index } };
      const index = known.get(keyOf(to.index, situate(program, after))) ?? PENDING;
      return { response, to: { kind: "situation", index } };
    });
    known.set(top.key, list.length);
    list.push({ scene: top.scene, state: top.state, choices });
  }

  const find = (scene: number, state: State) => known.get(keyOf(scene, situate(program, state)));
  return { ok: true, situations: { list, start: list.length - 1, find } };
}

interface Visit {
  readonly key: string;
  readonly scene: ProgramScene;
  readonly state: State;
  readonly steps: readonly ReturnType<typeof take>[];
  child: number;
}

const PENDING = -1;

/** Drops from a state what decides nothing, so that situations that differ in nothing are one. */
function situate(program: Program, state: State): State {
  return {
    mood: program.deciding.mood ? state.mood : program.initial.mood,
    facts: state.facts & program.deciding.facts,
    asked: state.asked,
  };
}

function keyOf(scene: number, state: State): string {
  return `${scene} ${state.facts} ${state.mood} ${state.asked}`;
}
