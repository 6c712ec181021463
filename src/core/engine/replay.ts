import type { ResponseKey } from "../model/index.ts";
import type { Program } from "./program.ts";
import { available } from "./rules.ts";
import {
  begin,
  responseNamed,
  sceneAt,
  step,
  take,
  type Refusal,
  type Standing,
  type Step,
  type Trace,
} from "./step.ts";

export interface Replayed {
  readonly trace: Trace;
  /** Where the last accepted response led. */
  readonly standing: Standing;
  /** The first response that could not be taken; those after it were not tried. */
  readonly refused: { readonly at: number; readonly refusal: Refusal } | null;
}

/** Walks a list of responses, `scene.response` each, from the start. */
export function replay(program: Program, responses: readonly ResponseKey[]): Replayed {
  const trace: Step[] = [];
  let { at, state }: Standing = begin(program);
  for (const key of responses) {
    // What `step` does, without an object for every answer: a hundred thousand records pass here.
    const scene = sceneAt(program, at);
    const response = scene === null ? undefined : responseNamed(scene, key);
    if (scene === null || response === undefined || !available(response, state)) {
      const stepped = step(program, { at, state }, key);
      const refused = stepped.ok ? null : { at: trace.length, refusal: stepped.refusal };
      return { trace, standing: { at, state }, refused };
    }
    const taken = take(scene, response, state);
    trace.push(taken);
    at = taken.to;
    state = taken.after;
  }
  return { trace, standing: { at, state }, refused: null };
}
