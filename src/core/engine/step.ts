import type { ResponseKey } from "../model/index.ts";
import type { Branch, Program, ProgramResponse, ProgramScene, State, Target } from "./program.ts";
import { available, change, open } from "./rules.ts";

/** Where a playthrough stands: in a scene, or at a provisional outcome. */
export interface Standing {
  readonly at: Target;
  readonly state: State;
}

/** One decision and what came of it. */
export interface Step {
  readonly scene: ProgramScene;
  readonly response: ProgramResponse;
  readonly before: State;
  readonly after: State;
  readonly to: Target;
}

/** A playthrough so far, oldest first. */
export type Trace = readonly Step[];

export type RefusalCode = "finished" | "wrong-scene" | "unknown-response" | "already-asked" | "not-available";

/** Why a response cannot be taken where one stands. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly response: string;
  /** The scene in which one stands; null after the end. */
  readonly scene: string | null;
}

export type Stepped =
  | { readonly ok: true; readonly step: Step }
  | { readonly ok: false; readonly refusal: Refusal };

export function begin(program: Program): Standing {
  return { at: { kind: "scene", index: program.start }, state: program.initial };
}

/** The scene in which one stands, or null after the end. */
export function sceneAt(program: Program, at: Target): ProgramScene | null {
  return at.kind === "scene" ? (program.scenes[at.index] ?? null) : null;
}

/**
 * Takes one response, named `scene.response`.
 *
 * @returns the step, or a refusal with the reason; the standing given is not changed
 */
export function step(program: Program, standing: Standing, key: ResponseKey): Stepped {
  const scene = sceneAt(program, standing.at);
  if (scene === null) return refuse("finished", key, null);
  const response = responseNamed(scene, key);
  if (response === undefined) {
    return refuse(key.startsWith(`${scene.id}.`) ? "unknown-response" : "wrong-scene", key, scene.id);
  }
  if (!available(response, standing.state)) {
    const asked = (standing.state.asked & response.ask) !== 0;
    return refuse(asked ? "already-asked" : "not-available", key, scene.id);
  }
  return { ok: true, step: take(scene, response, standing.state) };
}

/** A scene's response by its full name; undefined where it has none of that name. */
export function responseNamed(scene: ProgramScene, key: ResponseKey): ProgramResponse | undefined {
  for (const response of scene.responses) if (response.key === key) return response;
  return undefined;
}

/** Takes a response that is known to be available: the inner loop of everything that runs in bulk. */
export function take(scene: ProgramScene, response: ProgramResponse, before: State): Step {
  const branch = openBranch(response, before);
  return { scene, response, before, after: change(branch.effect, before), to: branch.to };
}

/** The first open branch; a program's last branch has no condition, so there always is one. */
export function openBranch(response: ProgramResponse, state: State): Branch {
  for (const branch of response.branches) if (open(branch, state)) return branch;
  throw new Error(`a program without a way out of ${response.key}`);
}

function refuse(code: RefusalCode, response: string, scene: string | null): Stepped {
  return { ok: false, refusal: { code, response, scene } };
}
