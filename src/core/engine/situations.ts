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
  readonly to: Place;
}

/** Where a choice leads: an index in the list, or an outcome's. */
export interface Place {
  readonly kind: "situation" | "outcome";
  readonly index: number;
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
  const known = program.scenes.map(() => new Map<number, Node>());
  const list: Situation[] = [];
  const path: Node[] = [];
  let count = 0;

  /** The node of a scene and state; a new one waits on the path for its choices to be followed. */
  function nodeAt(scene: ProgramScene, state: State): Node {
    const key = keyOf(state);
    const found = known[scene.index]?.get(key);
    if (found !== undefined) return found;
    const node: Node = { kind: "situation", index: -1, scene, state, choices: [], followed: 0 };
    known[scene.index]?.set(key, node);
    count++;
    return node;
  }

  function enter(node: Node): void {
    for (const response of node.scene.responses) {
      if (!available(response, node.state)) continue;
      const branch = response.branches.find((candidate) => open(candidate, node.state));
      const scene = branch?.to.kind === "scene" ? program.scenes[branch.to.index] : undefined;
      if (branch === undefined) continue;
      const after = change(branch.effect, node.state);
      const to = scene ? nodeAt(scene, situate(program, live, scene.index, after)) : outcomeOf(branch.to);
      node.choices.push({ response, to });
    }
    path.push(node);
  }

  const first = program.scenes[program.start];
  if (first !== undefined) enter(nodeAt(first, situate(program, live, program.start, program.initial)));
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    if (count > limit) return { ok: false, code: "too-many-states", limit };
    const next = top.choices[top.followed++];
    if (next === undefined) {
      path.pop();
      top.index = list.length;
      list.push(top);
    } else if (isNew(next.to)) {
      enter(next.to);
    }
  }

  const find = (scene: number, state: State) => {
    const index = known[scene]?.get(keyOf(situate(program, live, scene, state)))?.index;
    return index === -1 ? undefined : index;
  };
  return { ok: true, situations: { list, start: list.length - 1, find } };
}

/** A situation on its way into the list; its index is filled in when its successors stand there. */
interface Node {
  readonly kind: "situation";
  index: number;
  readonly scene: ProgramScene;
  readonly state: State;
  readonly choices: { readonly response: ProgramResponse; readonly to: Place | Node }[];
  /** How many of its choices have been followed. */
  followed: number;
}

function isNew(place: Place | Node): place is Node {
  return "choices" in place && place.index === -1 && place.choices.length === 0;
}

function outcomeOf(target: Target): Place {
  return { kind: "outcome", index: target.index };
}

/** Drops from a state what decides nothing any more, so that situations that differ in nothing are one. */
function situate(program: Program, live: readonly Live[], scene: number, state: State): State {
  const alive = live[scene];
  const mood = alive?.mood === true ? state.mood : program.initial.mood;
  const facts = state.facts & (alive?.facts ?? 0);
  return mood === state.mood && facts === state.facts ? state : { mood, facts, asked: state.asked };
}

/**
 * A state as one number: three bits of mood, thirty of facts and the twenty that a hub's questions may
 * take (`MAX_QUESTIONS`), 53 in all, which a number holds exactly.
 */
function keyOf({ mood, facts, asked }: State): number {
  return (asked * FACTS + facts) * MOODS + mood;
}

const FACTS = 2 ** 30;
const MOODS = 8;
