import { liveIn, type Live } from "./live.ts";
import type { Program, ProgramResponse, ProgramScene, State, Target } from "./program.ts";
import { available, change, open } from "./rules.ts";

/** A scene together with the part of the state that decides what may happen there or later. */
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
  const live = liveIn(program);
  const known = program.scenes.map(() => new Map<number, number>());
  const list: Situation[] = [];
  const work: Visit[] = [];
  let count = 0;

  function visit(index: number, state: State): void {
    const scene = program.scenes[index];
    const here = known[index];
    const key = keyOf(state);
    if (scene === undefined || here === undefined || here.has(key)) return;
    here.set(key, PENDING);
    count++;
    work.push({ scene, state, key, moves: movesFrom(program, live, scene, state), next: 0 });
  }

  visit(program.start, situate(program, live, program.start, program.initial));
  for (let top = work.at(-1); top !== undefined; top = work.at(-1)) {
    if (count > limit) return { ok: false, code: "too-many-states", limit };
    const move = top.moves[top.next++];
    if (move !== undefined) {
      if (move.to.kind === "scene") visit(move.to.index, move.after);
      continue;
    }
    work.pop();
    const choices = top.moves.map(({ response, to, after }): Choice => {
      if (to.kind === "outcome") return { response, to: { kind: "outcome", index: to.index } };
      return { response, to: { kind: "situation", index: known[to.index]?.get(keyOf(after)) ?? PENDING } };
    });
    known[top.scene.index]?.set(top.key, list.length);
    list.push({ scene: top.scene, state: top.state, choices });
  }

  const find = (scene: number, state: State) =>
    known[scene]?.get(keyOf(situate(program, live, scene, state)));
  return { ok: true, situations: { list, start: list.length - 1, find } };
}

interface Move {
  readonly response: ProgramResponse;
  readonly to: Target;
  /** What is left of the state where it leads. */
  readonly after: State;
}

interface Visit {
  readonly scene: ProgramScene;
  readonly state: State;
  readonly key: number;
  readonly moves: readonly Move[];
  next: number;
}

const PENDING = -1;

function movesFrom(
  program: Program,
  live: readonly Live[],
  scene: ProgramScene,
  state: State,
): readonly Move[] {
  const moves: Move[] = [];
  for (const response of scene.responses) {
    if (!available(response, state)) continue;
    const branch = response.branches.find((candidate) => open(candidate, state));
    if (branch === undefined) continue;
    const { to } = branch;
    const after = change(branch.effect, state);
    moves.push({
      response,
      to,
      after: to.kind === "scene" ? situate(program, live, to.index, after) : after,
    });
  }
  return moves;
}

/** Drops from a state what decides nothing any more, so that situations that differ in nothing are one. */
function situate(program: Program, live: readonly Live[], scene: number, state: State): State {
  const alive = live[scene];
  return {
    mood: alive?.mood === true ? state.mood : program.initial.mood,
    facts: state.facts & (alive?.facts ?? 0),
    asked: state.asked,
  };
}

/**
 * A state as one number: three bits of mood, up to thirty of facts, the rest for questions. Twenty
 * questions in one hub fit exactly; a hub with more would have passed the limit long before.
 */
function keyOf({ mood, facts, asked }: State): number {
  return (asked * FACTS + facts) * MOODS + mood;
}

const FACTS = 2 ** 30;
const MOODS = 8;
